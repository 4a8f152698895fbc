import '../network-page/network-page.define.js';

export type { NetworkPageElement, NetworkSubject } from '../network-page/network-page.js';
