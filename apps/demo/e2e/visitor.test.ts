import { beforeAll, describe, expect, it } from 'vitest';

import { waitUntil, type Driver } from '../../../scripts/drive/drive.js';
import * as inPage from './in-page.js';
import { engines, openDemo, type Site } from './site.js';

describe.each(engines)('a school leader in %s', (engine) => {
  let site: Site;
  let driver: Driver;

  beforeAll(async () => {
    const demo = await openDemo(engine);
    ({ site, driver } = demo);
    return demo.close;
  });

  it('finds what helps children who come without breakfast, and how its place compares with Helmond', async () => {
    await driver.goto(new URL('/aanpakken/', site.address).href);
    await waitUntil(driver, inPage.placesToChoose);
    const chosen = (): Promise<string> => driver.evaluate(inPage.chosenPlace);
    await expect.poll(chosen, { timeout: 10_000 }).toBe('Gemeente Waterrijk (verzonnen)');
    await driver.evaluate(inPage.writeWords, 'kinderen komen zonder ontbijt');
    await driver.evaluate(inPage.choosePlace, 'Gemeente Helmond');
    // The cards come a few at a time.
    const read = (): Promise<string> => driver.evaluate(inPage.readEmbed);
    await expect.poll(read, { timeout: 10_000 }).toMatch(/165\.235\. Bij jou: 96\.842\. Lijkt veel\./);
    await expect.poll(read, { timeout: 10_000 }).toContain('Gratis schoolmaaltijden');
    await expect.poll(read, { timeout: 10_000 }).toContain('Vergelijk met Gemeente Zaanstad');
    expect(await driver.evaluate(() => location.search)).toBe(
      '?q=kinderen+komen+zonder+ontbijt&place=gemeente-helmond',
    );
    expect(site.reports).toEqual([]);
  });
});
