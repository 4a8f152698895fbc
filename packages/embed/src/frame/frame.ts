/** The script of a frame page. */
import { tellHeight } from './frame-height.js';
import { fillFramePage } from './frame-page.js';

fillFramePage(document, location.href);
tellHeight(globalThis.window);
