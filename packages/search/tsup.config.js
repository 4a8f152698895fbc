import { library } from '../../scripts/tsup.js';

export default library();
