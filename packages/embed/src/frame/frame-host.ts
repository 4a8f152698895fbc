/** The script for a page with frames in it: makes them as high as what they show. */
import { followHeights } from './frame-height.js';

followHeights(globalThis.window);
