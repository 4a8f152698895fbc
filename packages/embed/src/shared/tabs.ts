import { html, nothing, type TemplateResult } from 'lit';

/** One way to look at the same thing. */
export interface Tab {
  readonly name: string;
  readonly label: string;
  readonly render: () => TemplateResult;
}

export interface TabsSetting {
  /** What the tabs are together, for who does not see them side by side. */
  readonly label: string;
  readonly chosen: string;
  readonly choose: (name: string) => void;
}

/**
 * Tabs as the ARIA practices describe them: one stop for the keyboard, arrows between the tabs, and the panel follows at
 * once. Only the panel that is chosen exists; with one tab there is nothing to choose, and only its panel is shown.
 */
export const renderTabs = (tabs: readonly Tab[], { label, chosen, choose }: TabsSetting): TemplateResult => {
  const current = tabs.find(({ name }) => name === chosen) ?? tabs[0];
  if (current === undefined || tabs.length === 1) return html`${current?.render() ?? nothing}`;
  return html`<div class="tabs" part="tabs" role="tablist" aria-label=${label} @keydown=${moveWith(choose)}>
      ${tabs.map(
        ({ name, label: words }) =>
          html`<button
            type="button"
            role="tab"
            id=${`tab-${name}`}
            data-name=${name}
            aria-selected=${name === current.name}
            aria-controls=${name === current.name ? 'panel' : nothing}
            tabindex=${name === current.name ? 0 : -1}
            @click=${() => choose(name)}
          >
            ${words}
          </button>`,
      )}
    </div>
    <div id="panel" role="tabpanel" aria-labelledby=${`tab-${current.name}`}>${current.render()}</div>`;
};

/** Arrows go as the eye does: in a page from right to left, left is on. */
const moveWith =
  (choose: (name: string) => void) =>
  (event: KeyboardEvent): void => {
    const list = event.currentTarget as HTMLElement;
    const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
    const at = tabs.findIndex((tab) => tab.tabIndex === 0);
    const forward = getComputedStyle(list).direction === 'rtl' ? -1 : 1;
    const steps: Partial<Record<string, number>> = {
      ArrowRight: at + forward,
      ArrowLeft: at - forward,
      Home: 0,
      End: tabs.length - 1,
    };
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = tabs[(step + tabs.length) % tabs.length];
    next?.focus();
    choose(next?.dataset['name'] ?? '');
  };
