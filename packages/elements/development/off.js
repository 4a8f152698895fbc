export const DEVELOPMENT = false;
