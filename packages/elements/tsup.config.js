import { library } from '../../scripts/tsup.js';

export default library({
  entry: ['src/**/*.ts', '!src/**/*.{test,stories}.ts', '!src/shared/testing/**'],
});
