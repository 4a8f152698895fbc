import { readFileSync } from 'node:fs';

/**
 * @param {string} file
 * @returns {unknown}
 */
export const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file} cannot be read as JSON`, { cause });
  }
};
