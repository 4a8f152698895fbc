import type { PartialDate } from '../model/date.js';
import type { CsvInput } from './csv.js';
import { dutchNumber, readCsv } from './csv.js';
import { schoolCode } from './duo-schools.js';
import type { ImportedPlace, ImportedPlaces } from './imported-place.js';

const TABLE = 'schoolweging per school';
const SOURCE = {
  title: 'Inspectie van het Onderwijs: de schoolweging',
  url: 'https://www.onderwijsinspectie.nl/onderwerpen/onderwijsresultaten-primair-onderwijs/de-schoolweging-maat-voor-de-leerlingenpopulatie',
};

/**
 * The school weighting (20 to 40; higher is a greater risk of falling behind) of primary schools, from a table with a
 * line per school, saved as CSV. `on` is the year of the weighting. The Inspectorate explains it on the page in the
 * source; none of the names of the columns could be checked there, so all of them are told as unverified: BRIN (or
 * INSTELLINGSCODE), VESTIGING (or VESTIGINGSCODE), SCHOOLWEGING. A figure outside 20 to 40 is taken for unknown.
 *
 * @example
 * const csv = 'BRIN;VESTIGING;SCHOOLWEGING\n12AB;00;31,5\n12AB;01;<5';
 * const { places, withheld } = importSchoolWeightings(csv, { on: '2025' });
 * [places[0].code, places[0].context.schoolWeighting.value, withheld]; // → [ '12AB00', 31.5, 1 ]
 */
export const importSchoolWeightings = (input: CsvInput, { on }: { on: PartialDate }): ImportedPlaces => {
  let withheld = 0;
  const places = readCsv(input, TABLE).flatMap((row): ImportedPlace[] => {
    const value = dutchNumber(row.get('SCHOOLWEGING', 'GEMIDDELDE SCHOOLWEGING'));
    if (value === undefined || value < LOWEST || value > HIGHEST) {
      withheld++;
      return [];
    }
    const schoolWeighting = { value, on, level: 'school' as const, source: SOURCE };
    return [{ code: schoolCode(row), context: { phases: [], schoolWeighting } }];
  });
  return { places, withheld, unverified: ['BRIN', 'VESTIGING', 'SCHOOLWEGING'] };
};

const LOWEST = 20;
const HIGHEST = 40;
