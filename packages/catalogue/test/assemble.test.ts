import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assemble } from '../scripts/assemble.js';

let folder: string;
const write = (file: string, content: unknown) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gedeeld-assemble-'));
  write('catalogue.json', { format: 'gedeeld/1', title: 'A' });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('assemble', () => {
  it('puts lists together from a file and from a folder, in the order of their names', () => {
    write('practices.json', [{ id: 'from-the-file' }]);
    write('practices/b.json', { id: 'b' });
    write('practices/a.json', { id: 'a' });
    expect(assemble(folder)).toEqual({
      format: 'gedeeld/1',
      title: 'A',
      practices: [{ id: 'from-the-file' }, { id: 'a' }, { id: 'b' }],
    });
  });

  it('leaves out a list without records', () => {
    write('lessons.json', []);
    expect(assemble(folder)).toEqual({ format: 'gedeeld/1', title: 'A' });
  });

  it('refuses a record whose id is not its file name', () => {
    write('practices/a.json', { id: 'b' });
    expect(() => assemble(folder)).toThrow(/practices\/a\.json must hold one record whose id is its file name/);
  });

  it('refuses a file of records that is no list', () => {
    write('lessons.json', { id: 'a' });
    expect(() => assemble(folder)).toThrow(/lessons\.json must hold a list/);
  });

  it('names the file that is no JSON', () => {
    write('lessons.json', '[{ "id": }]');
    expect(() => assemble(folder)).toThrow(/lessons\.json cannot be read as JSON/);
  });

  it('names the folder that holds no catalogue', () => {
    expect(() => assemble(join(folder, 'nowhere'))).toThrow(/nowhere.catalogue\.json cannot be read/);
  });
});
