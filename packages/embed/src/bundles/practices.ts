import '../finder/finder.define.js';

export type { FinderElement } from '../finder/finder.js';
