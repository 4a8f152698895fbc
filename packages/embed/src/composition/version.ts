declare const __GEDEELD_VERSION__: string | undefined;

/** The version of the bundle this is in; the build fills it in. */
export const VERSION: string = typeof __GEDEELD_VERSION__ === 'string' ? __GEDEELD_VERSION__ : 'source';
