/** True where a bundler or server resolves the condition `development`; a constant, so that a bundler drops the rest. */
export declare const DEVELOPMENT: boolean;
