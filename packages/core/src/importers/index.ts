export { importAreas } from './cbs-areas.js';
export type { CbsTable } from './cbs-odata.js';
export { importSesWoa } from './cbs-ses-woa.js';
export type { CsvInput } from './csv.js';
export { importPupils, importSchools } from './duo-schools.js';
export { joinPlaces } from './imported-place.js';
export type { ImportedPlace, ImportedPlaces } from './imported-place.js';
export { importSchoolWeightings } from './schoolweging.js';
