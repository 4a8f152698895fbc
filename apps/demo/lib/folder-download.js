import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { html } from './html.js';
import { FOLDER } from './scripts.js';
import { zipFolder } from './zip-folder.js';

/** The version that the folder is of. @type {string} */
const version = JSON.parse(readFileSync(join(FOLDER, 'integrity.json'), 'utf8')).version;

/** Where the folder to host stands as one file: under a name with its version, as the scripts in it. */
const path = `/downloads/gedeeld-${version}.zip`;

/** @type {Buffer | undefined} */
let body;

/** The folder to host as one file: where it stands on the site, and its bytes. */
export const folderDownload = () => ({ path, body: (body ??= zipFolder(FOLDER, 'gedeeld')) });

/** A link to it that says what it is and how large. @param {string} [look] the class of the link */
export const folderLink = (look) =>
  html`<a ${look && html`class="${look}"`} href="${path}" download>Download de map (zip, ${megabytes()} MB)</a>`;

const megabytes = () => (folderDownload().body.byteLength / 1e6).toLocaleString('nl', { maximumFractionDigits: 1 });
