import { library } from '../../scripts/tsup.js';
import { squeezeTemplates } from './scripts/squeeze-templates.js';

export default library({
  entry: ['src/**/*.ts', '!src/**/*.{test,test-d,bench,stories}.ts', '!src/shared/testing/**'],
  splitting: false,
  esbuildPlugins: [squeezeTemplates()],
});
