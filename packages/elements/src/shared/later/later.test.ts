import { render } from 'lit';
import { describe, expect, it } from 'vitest';

import { LanguageController } from '../language-controller.js';
import { Later } from './later.js';
import { Part } from './part.js';

/** A host that counts how often it is asked to draw itself. */
const makeHost = () => {
  const host = Object.assign(document.createElement('div'), {
    drawn: 0,
    addController: () => {},
    removeController: () => {},
    requestUpdate: () => void (host.drawn += 1),
    updateComplete: Promise.resolve(true),
  });
  host.lang = 'nl';
  return host;
};

const seen = (later: Later<unknown>, host: ReturnType<typeof makeHost>): HTMLElement => {
  render(later.render(new LanguageController(host)), host);
  return host;
};

describe('Later', () => {
  it('loads when it is asked, once, and has its host drawn again', async () => {
    const host = makeHost();
    let count = 0;
    const later = new Later(host, () => Promise.resolve({ count: (count += 1) }));
    expect([later.module, later.settled, count]).toEqual([undefined, undefined, 0]);
    later.prepare();
    expect(await Promise.all([later.ask(), later.ask()])).toEqual([{ count: 1 }, { count: 1 }]);
    expect(later.module).toEqual({ count: 1 });
    expect(host.drawn).toBeGreaterThan(0);
  });

  it('has its host drawn again where others loaded it meanwhile, and not where it was drawn with it', async () => {
    const host = makeHost();
    const part = new Part(() => Promise.resolve('hier'));
    const later = new Later(host, part);
    expect(later.module).toBeUndefined();
    await part.load();
    later.prepare();
    await later.ask();
    expect([host.drawn > 0, later.module]).toEqual([true, 'hier']);
    const drawnWith = makeHost();
    const other = new Later(drawnWith, part);
    expect(other.module).toBe('hier');
    other.prepare();
    await Promise.resolve();
    expect(drawnWith.drawn).toBe(0);
  });

  it('says that it is on its way, that it did not come, and tries again when somebody asks', async () => {
    const host = makeHost();
    let isThere = false;
    const later = new Later(host, () => (isThere ? Promise.resolve('hier') : Promise.reject(new Error('weg'))));
    later.prepare();
    expect(seen(later, host).textContent).toContain('Een ogenblik');
    await later.settled;
    expect(seen(later, host).textContent).toContain('Dit onderdeel is niet gekomen.');
    // Being near is not asking.
    later.prepare();
    expect(seen(later, host).textContent).toContain('niet gekomen');
    isThere = true;
    seen(later, host).querySelector('button')!.click();
    await later.settled;
    expect(later.module).toBe('hier');
  });
});
