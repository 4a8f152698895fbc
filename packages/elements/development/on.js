export const DEVELOPMENT = true;
