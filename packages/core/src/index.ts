export { GedeeldError, isGedeeldError } from './error.js';
