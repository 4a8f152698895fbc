import { describe, expect, test } from 'vitest';
import { anyDocument, everyFieldDocument, set } from '../../fixtures/documents.js';
import { parseCatalogue } from '../feed/parse-catalogue.js';
import { parseCatalogueText } from '../feed/parse-catalogue-text.js';
import { catalogueSchema } from '../model/catalogue.schema.js';
import { describeProblem, pathText } from './describe-problem.js';
import { problemTexts as ar } from './ar.js';
import { problemTexts as en } from './en.js';
import { fieldNames, problemTexts as nl } from './nl.js';
import { problemTexts as pl } from './pl.js';
import { problemTexts as tr } from './tr.js';
import { problemTexts as uk } from './uk.js';

const tell = (path: (string | number)[], value: unknown, texts = nl) => {
  const document = anyDocument();
  set(document, path, value);
  return parseCatalogue(document).problems.map((problem) =>
    describeProblem(problem, texts, texts === nl ? fieldNames : {}),
  );
};

describe('describeProblem', () => {
  test('names the record, the field, what is wrong, how to mend it, what went, and the path', () => {
    expect(tell(['agendas', 0, 'actions', 0, 'status'], 'runing')[0]).toBe(
      'De actie “Taalcafé”, status: “runing” kennen wij niet. Kies: idea, planned, running, done of stopped. ' +
        'Daarom laten wij de actie weg. (agendas[0].actions[0].status)',
    );
    expect(tell(['agendas', 0, 'context', 'multilingualShare'], 12)).toEqual([
      'De agenda “Samen kansrijk”, lokale context, deel meertalig: 12 is meer dan alles. Een deel ligt tussen 0 en 1. ' +
        'Bedoel je 0,12? Alleen dit laten wij weg. (agendas[0].context.multilingualShare)',
    ]);
    expect(tell(['agendas', 0, 'context', 'multilingualShare'], 12, en)).toEqual([
      'The agenda “Samen kansrijk”, context, multilingual share: 12 is more than all of it. A share is between 0 and 1. ' +
        'Do you mean 0.12? Only this is left out. (agendas[0].context.multilingualShare)',
    ]);
    expect(tell(['practices', 0, 'evidence', 1, 'source', 'url'], 'javascript:x')[0]).toBe(
      'De aanpak “Home-Start”, bewijs 2, bron, link: “javascript:x” kan geen link zijn. Begin met https:// of mailto:. ' +
        'Alleen dit laten wij weg. (practices[0].evidence[1].source.url)',
    );
    expect(tell(['practices', 0, 'sources', 0], { on: '2024' })[0]).toBe(
      'De aanpak “Home-Start”, bron 1: Een bron heeft een titel of een link nodig. Vul er één in. ' +
        'Alleen dit laten wij weg. (practices[0].sources[0])',
    );
  });

  test('counts a record that has no name', () => {
    expect(tell(['lessons', 0], 5)[0]).toBe(
      'De les 1: Hier staat een getal. Maak er een onderdeel met velden van. Alleen dit laten wij weg. (lessons[0])',
    );
  });

  test('tells where a text goes wrong', () => {
    const [problem] = parseCatalogueText('{\n"a": NaN}').problems;
    expect(describeProblem(problem!, nl)).toBe(
      'De catalogus, a: Op regel 2, teken 6 staat NaN. Vul een getal in, of haal het veld weg. ' +
        'Wij kunnen dit bestand nu niet gebruiken. (a)',
    );
  });

  test('a name from the document is text, whatever it looks like', () => {
    const document = anyDocument();
    set(document, ['practices', 0, 'title'], '{value} $& <b>');
    set(document, ['practices', 0, 'duration'], 5);
    const [problem] = parseCatalogue(document).problems;
    expect(describeProblem(problem!, nl)).toContain('De aanpak “{value} $& <b>”, duration: Hier staat een getal.');
  });
});

describe('what every document needs and this one lacks', () => {
  const [withoutId] = parseCatalogue({ ...everyFieldDocument(), id: undefined }).problems;
  const [withoutFormat] = parseCatalogue({ id: 'https://example.org/c.json' }).problems;

  test('is told of as nothing, in every language', () => {
    expect(describeProblem(withoutId!, nl)).toContain('Nu staat er: niets.');
    expect(describeProblem(withoutFormat!, nl)).toContain('Bij “format” staat: niets.');
    for (const texts of [ar, en, nl, pl, tr, uk]) {
      for (const problem of [withoutId!, withoutFormat!]) {
        const sentence = describeProblem(problem, texts);
        expect(sentence).toContain(texts.types.nothing);
        expect(sentence).not.toMatch(/: *[.,]/);
      }
    }
  });
});

describe('pathText', () => {
  test('writes a path as a programmer does, and keeps the end of a long one', () => {
    expect(pathText(['practices', 3, 'title', 'nl'])).toBe('practices[3].title.nl');
    expect(pathText([])).toBe('');
    expect(pathText(Array(500).fill(0))).toHaveLength(120);
  });
});

describe('the texts of each language', () => {
  const keysOf = (value: unknown, path = ''): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) => keysOf(item, `${path}.${key}`))
      : [path];
  const placeholders = (text: unknown) => [...JSON.stringify(text).matchAll(/\{\w+/g)].map(([name]) => name).sort();

  test('have the same keys, and the same facts in each sentence', () => {
    expect(keysOf(en)).toEqual(keysOf(nl));
    for (const [code, sentence] of Object.entries(nl.sentences)) {
      expect([code, ...placeholders(en.sentences[code as keyof typeof en.sentences])]).toEqual([
        code,
        ...placeholders(sentence),
      ]);
    }
  });

  test('are plain sentences, of at most 15 words in Dutch', () => {
    for (const sentence of Object.values(nl.sentences)) {
      for (const part of String(sentence).split(/(?<=[.?]) (?=[A-ZVÓ])/)) {
        expect(part.split(' ').length, part).toBeLessThanOrEqual(15);
      }
    }
  });

  test('have a Dutch name for every field of the format that is no Dutch word already', () => {
    const keys = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, item] of Object.entries(value)) {
        if (!Array.isArray(value)) keys.add(key);
        collect(item);
      }
    };
    collect(everyFieldDocument());
    for (const key of Object.keys(catalogueSchema.shape)) keys.add(key);
    const same = ['format', 'id', 'nl', 'en', 'status', 'min', 'max'];
    expect([...keys].filter((key) => !(key in fieldNames) && !same.includes(key))).toEqual([]);
  });
});
