import { afterEach, describe, expect, it, vi } from 'vitest';
import { html, LitElement } from 'lit';

import { PortionsController } from './portions-controller.js';

class InPortions extends LitElement {
  readonly drawn: number[] = [];
  readonly portions: PortionsController = new PortionsController(this, 2);

  protected override getUpdateComplete(): Promise<boolean> {
    return this.portions.whole(super.getUpdateComplete());
  }

  protected override render() {
    this.drawn.push(Math.min(5, this.portions.of(5)));
    return html`${this.drawn.at(-1)}`;
  }
}
customElements.define('test-in-portions', InPortions);

const put = (): InPortions => {
  const element = new InPortions();
  document.body.append(element);
  return element;
};

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('an element in portions', () => {
  it('is complete when it is whole, and is then drawn as a whole', async () => {
    const element = put();
    await element.updateComplete;
    expect(element.drawn).toEqual([2, 4, 5]);
    element.requestUpdate();
    await element.updateComplete;
    expect(element.drawn).toEqual([2, 4, 5, 5]);
  });

  it('lets the page do something else between two of them', async () => {
    const element = put();
    await new Promise((resolve) => setTimeout(resolve));
    expect(element.drawn.length).toBeLessThan(3);
    await element.updateComplete;
  });

  it('is drawn at once where nobody is kept waiting', async () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const element = put();
    await element.updateComplete;
    expect(element.drawn).toEqual([5]);
  });
});
