import { describe, expect, test } from 'vitest';
import { everyFieldDocument } from '../../fixtures/documents.js';
import { parseCatalogueText, parseCatalogueTextGradually } from './parse-catalogue-text.js';

const pretty = JSON.stringify(everyFieldDocument(), null, 2);
/** The start of a document, up to where its lists would come. */
const head = `{"format":"gedeeld/1","id":"https://example.org/c","title":"T","publisher":"https://example.org/a#p","licence":"CC0-1.0","language":"nl","modified":"2026",`;

/** Reads a text, and how long that took in milliseconds: on the processor, so that a busy machine does not decide. */
const timed = (text: string) => {
  const start = process.cpuUsage();
  const result = parseCatalogueText(text);
  return { ...result, took: process.cpuUsage(start).user / 1000 };
};

describe('parseCatalogueText', () => {
  test('reads a document, with or without a byte order mark', () => {
    for (const text of [pretty, `\uFEFF${pretty}`, ` \r\n\t${pretty}\n`]) {
      const { catalogue, problems } = parseCatalogueText(text);
      expect(problems).toEqual([]);
      expect(catalogue!.practices).toHaveLength(1);
    }
  });

  test.each([
    ['nothing at all', '', 'json-ends-early', 1, 1],
    ['half a file', '{\n  "format": "gedeeld/1",\n  "id": "htt', 'json-ends-early', 3, 13],
    ['a list that is not closed', '{\n"practices": [{}', 'json-ends-early', 2, 17],
    ['NaN', '{\n "value": NaN}', 'json-not-a-number', 2, 11],
    ['-Infinity', '[-Infinity]', 'json-not-a-number', 1, 2],
    ['a comma at the end of an object', '{"a": 1,\n}', 'json-comma-too-many', 2, 1],
    ['a comma at the end of a list', '[1, ]', 'json-comma-too-many', 1, 5],
    ['single quotes', "{'a': 1}", 'json-unexpected', 1, 2],
    ['a comment', '{"a": 1} // klaar', 'json-unexpected', 1, 10],
    ['a key without quotes', '{a: 1}', 'json-unexpected', 1, 2],
    ['a missing comma', '{"a": 1\n "b": 2}', 'json-unexpected', 2, 2],
    ['a missing value', '{"a": }', 'json-unexpected', 1, 7],
    ['a line break in a text', '{"a": "x\ny"}', 'json-unexpected', 1, 9],
    ['an escape that is none', '{"a": "\\x"}', 'json-unexpected', 1, 8],
    ['a number with a comma', '{"a": 0,12}', 'json-unexpected', 1, 9],
    ['a number that begins with a zero', '[012]', 'json-unexpected', 1, 2],
    ['a word', 'true false', 'json-unexpected', 1, 6],
    ['a bracket of the other kind', '{"a": [1}', 'json-unexpected', 1, 9],
    ['a page instead of a file', '<!doctype html>', 'json-unexpected', 1, 1],
  ])('says where %s goes wrong', (_, text, code, line, column) => {
    const { catalogue, problems } = parseCatalogueText(text);
    expect(catalogue).toBeUndefined();
    expect(problems).toMatchObject([{ code, line, column, severity: 'error', leftOut: [] }]);
    expect(() => JSON.parse(text)).toThrow();
  });

  test('finds nothing wrong with what JSON.parse reads', () => {
    for (const text of ['"\\u00e9\\n\\/"', '[-0.5e+10, 1E5, true, false, null, {}, []]', ' {"": {"a": [[]]}} ', '0']) {
      expect(parseCatalogueText(text).problems[0]!.code).toMatch(/^(not-an-object|format-unknown)$/);
    }
  });

  test('tells of a key that is written twice, also in other letters; the last one counts', () => {
    const text = `${head}"organisations":[{"id":"o","name":"A",\n"n\\u0061me":"B","kind":"other"}]}`;
    const { catalogue, problems } = parseCatalogueText(text);
    expect(catalogue!.organisations[0]!.name).toBe('B');
    expect(problems).toMatchObject([
      {
        code: 'json-key-twice',
        key: 'name',
        line: 2,
        column: 1,
        severity: 'error',
        path: ['organisations', 0, 'name'],
      },
    ]);
  });

  test('an agenda with a key twice is incomplete', () => {
    const { catalogue } = parseCatalogueText(`${head}"agendas":[{"id":"a","title":"A","title":"B"}]}`);
    expect(catalogue!.agendas[0]!.incomplete).toBe(true);
  });

  test('keys called __proto__ and constructor are keys', () => {
    const { problems } = parseCatalogueText(`${head}"x":{"__proto__":1,"constructor":2,"constructor":3}}`);
    expect(problems.map(({ code }) => code).sort()).toEqual(['json-key-twice', 'key-refused']);
  });

  test('counts bytes, not characters', () => {
    const document = `${head}"x":"${'€'.repeat(1000)}"}`;
    expect(parseCatalogueText(document, { maxBytes: 3200 }).problems).toEqual([]);
    expect(parseCatalogueText(document, { maxBytes: 3100 }).problems).toMatchObject([{ code: 'document-too-large' }]);
    expect(parseCatalogueText(`${head}"x":"${'😀é'.repeat(500)}"}`, { maxBytes: 3200 }).problems).toEqual([]);
  });

  test('cuts what is deeper than asked', () => {
    const { catalogue, problems } = parseCatalogueText(`${head}"x":[[[[1]]]]}`, { maxDepth: 4 });
    expect(catalogue).toMatchObject({ x: [[[]]] });
    expect(problems).toMatchObject([{ code: 'too-deep', maxDepth: 4, path: ['x', 0, 0, 0] }]);
  });

  test('what is no text is read as data, and never throws', () => {
    const read = parseCatalogueText as (text: unknown, options?: unknown) => ReturnType<typeof parseCatalogueText>;
    expect(read(everyFieldDocument()).problems).toEqual([]);
    for (const wrong of [undefined, null, 5, Symbol('x'), []]) expect(read(wrong).catalogue).toBeUndefined();
    expect(read('{}', null).catalogue).toBeUndefined();
  });
});

describe('parseCatalogueTextGradually', () => {
  const damaged = (): string => {
    const document = everyFieldDocument() as Record<string, unknown>;
    const practices = Array.from({ length: 60 }, (_, at) => ({
      ...(document['practices'] as object[])[0],
      id: `p${at}`,
      ...(at % 7 === 0 && { title: 5 }),
      ...(at % 5 === 0 && { challenges: ['unknown'] }),
    }));
    return JSON.stringify({ ...document, practices }, null, 2);
  };

  test.each([
    ['a document', pretty],
    ['one with much wrong in it', damaged()],
    ['a text that is no JSON', `${pretty},`],
    ['half a file', pretty.slice(0, -40)],
    ['nothing', ''],
    ['another format', '{"format": "else/1"}'],
  ])('says of %s what parseCatalogueText says', async (_, text) => {
    expect(await parseCatalogueTextGradually(text, async () => {})).toEqual(parseCatalogueText(text));
  });

  test('passes its options on', async () => {
    const { problems } = await parseCatalogueTextGradually(pretty, async () => {}, { maxBytes: 100 });
    expect(problems).toMatchObject([{ code: 'document-too-large' }]);
  });

  test('pauses during each part of the work, and once or more for each record', async () => {
    let pauses = 0;
    const count = async (): Promise<void> => void (pauses += 1);
    await parseCatalogueTextGradually(damaged(), count);
    expect(pauses).toBeGreaterThan(60);
    pauses = 0;
    await parseCatalogueTextGradually(`[${'0,'.repeat(40_000)}`, count);
    expect(pauses).toBeGreaterThan(10);
    pauses = 0;
    await parseCatalogueTextGradually(`${head}"x":[${'0,'.repeat(40_000)}0]}`, count);
    expect(pauses).toBeGreaterThan(25);
  });

  test('waits for what it was given to wait for, and fails only with it', async () => {
    const order: string[] = [];
    const pause = async (): Promise<void> => {
      order.push('begins');
      await Promise.resolve();
      order.push('ends');
    };
    await parseCatalogueTextGradually(pretty, pause);
    expect(order.length).toBeGreaterThan(4);
    expect(order.every((one, at) => one === (at % 2 === 0 ? 'begins' : 'ends'))).toBe(true);
    const stopped = new Error('stopped');
    await expect(parseCatalogueTextGradually(pretty, () => Promise.reject(stopped))).rejects.toBe(stopped);
  });

  test('what is no text is read as data, and never throws', async () => {
    const read = parseCatalogueTextGradually as (text: unknown, ...more: unknown[]) => Promise<{ catalogue?: unknown }>;
    for (const wrong of [undefined, null, 5]) expect((await read(wrong, async () => {})).catalogue).toBeUndefined();
    expect((await read('{}', async () => {}, null)).catalogue).toBeUndefined();
  });
});

describe('hostile texts are refused or cut at once', () => {
  // The bound is generous: the machine may be slow, and each takes far less.
  const SOON = 3000;

  test.each([
    ['fifty megabytes', () => `${head}"x":"${'a'.repeat(50_000_000)}"}`, 'document-too-large'],
    ['ten thousand deep', () => `${head}"x":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 'too-deep'],
    ['a million brackets', () => '{"a":'.repeat(1_000_000), 'too-deep'],
    ['a million tiny records', () => `${head}"practices":[${Array(1_000_000).fill('{}').join()}]}`, 'list-too-long'],
    ['a million keys', () => `{${Array.from({ length: 1_000_000 }, (_, i) => `"${i}":0`).join()}}`, 'list-too-long'],
    [
      'ten megabytes in one field',
      () => `${head}"lessons":[{"id":"a","text":"${'a'.repeat(10_000_000)}"}]}`,
      'text-too-long',
    ],
    ['very many backslashes', () => `{"a":"${'\\'.repeat(5_000_001)}"}`, 'json-ends-early'],
    [
      'a million keys of one name',
      () => `${head}"x":[${Array(90_000).fill('{"a":1,"a":2}').join()}]}`,
      'json-key-twice',
    ],
  ])('%s', (_, make, code) => {
    const { problems, took } = timed(make());
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(took).toBeLessThan(SOON);
  });
});
