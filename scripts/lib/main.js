import { pathToFileURL } from 'node:url';

/** Whether a module is the one that Node was asked to run, and not one that another imports. */
export const isMain = (moduleUrl) => process.argv[1] !== undefined && moduleUrl === pathToFileURL(process.argv[1]).href;
