import { createElement as h, memo } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

import { addToPage, TICKS } from './card-styles.js';
import { plainWords, practicesFor } from './practices.js';

const Ladder = ({ rank }) =>
  h(
    'svg',
    {
      className: 'ladder',
      role: 'img',
      'aria-label': `Trede ${rank} van 6`,
      viewBox: '0 0 46 14',
      width: 46,
      height: 14,
    },
    TICKS.map((x, at) =>
      h('rect', { key: x, className: at < rank ? 'filled' : 'hollow', x, y: 1.75, width: 3.5, height: 10.5, rx: 0.5 }),
    ),
  );

const Judgement = ({ words, from, rank, step, remarks }) =>
  h(
    'p',
    { className: 'evidence' },
    h('span', null, words, ' · ', h('span', null, from)),
    rank > 0 && h('span', { className: 'step' }, h(Ladder, { rank }), ' ', step),
    remarks && h('span', { className: 'remarks' }, remarks),
  );

const Card = memo(({ practice }) => {
  const { topics, title, href, problem, facts, judgements } = plainWords(practice);
  return h(
    'article',
    { className: 'card look' },
    h(
      'div',
      { className: 'body' },
      h('div', { className: 'topics' }, h('span', null, topics[0]), h('span', { className: 'ages' }, topics[1])),
      h('h3', { className: 'title' }, h('a', { className: 'choose', href }, h('span', null, title))),
      h('p', { className: 'problem' }, problem),
      h(
        'dl',
        { className: 'facts' },
        facts.map(([term, details, room]) =>
          h('div', { key: term, className: `fact ${room}` }, h('dt', null, term), h('dd', null, details)),
        ),
      ),
      h(
        'div',
        { className: 'foot' },
        h(
          'div',
          { className: 'judgements' },
          judgements.length === 0
            ? h('p', { className: 'evidence' }, 'Nog niet onderzocht')
            : judgements.map((judgement) => h(Judgement, { key: judgement.from, ...judgement })),
        ),
      ),
    ),
  );
});
Card.displayName = 'Card';

const List = ({ practices }) =>
  h(
    'div',
    { className: 'list look' },
    h(
      'ul',
      { className: 'cards' },
      practices.map((practice) => h('li', { key: practice.id }, h(Card, { practice }))),
    ),
  );

addToPage();
const place = document.body.appendChild(document.createElement('div'));
const root = createRoot(place);

// At once, as Lit does: React would otherwise wait for a moment of its own choice.
const show = (practices) => flushSync(() => root.render(h(List, { practices })));

globalThis.subject = {
  prepare: practicesFor,
  first: (practices) => show(practices.slice(0, 24)),
  all: show,
  said: () => [...place.querySelectorAll('article')],
  drawn: () => place.querySelectorAll('li').length,
};
