import '@gedeeld/elements/contribution-map.define.js';
import { analyseAgenda } from '@gedeeld/core';
import { largeAgenda } from '@gedeeld/core/testing';

const map = document.createElement('gedeeld-contribution-map');
map.view = 'partners';
document.body.append(map);

globalThis.subject = {
  prepare: (contributions, seed) => {
    const agenda = largeAgenda({ contributions, seed });
    return { agenda, analysis: analyseAgenda(agenda, { today: '2026-06-01' }) };
  },
  first: (drawing) => void Object.assign(map, drawing),
  whole: () => map.updateComplete,
  drawn: () => map.shadowRoot?.querySelectorAll('.picture [data-item]').length ?? 0,
};
