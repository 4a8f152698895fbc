import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { completeLock, missingFromLock } from './complete-lock.js';
import { ROOT } from './lib/run.js';

const lock = (packages) => ({ lockfileVersion: 3, packages });

describe('missingFromLock', () => {
  test('finds an optional package that its owner names and the lock lacks', () => {
    const found = missingFromLock(
      lock({
        'node_modules/tool': { version: '1.0.0', dev: true, optionalDependencies: { '@tool/darwin-arm64': '1.0.0' } },
      }),
    );
    expect(found).toEqual([
      {
        slot: 'node_modules/@tool/darwin-arm64',
        entry: { version: '1.0.0', optional: true, dev: true, cpu: ['arm64'], os: ['darwin'] },
      },
    ]);
  });

  test('puts it inside its owner where another version stands beside it', () => {
    const found = missingFromLock(
      lock({
        'node_modules/@tool/linux-x64-musl': { version: '1.0.0', optional: true },
        'node_modules/tool': { version: '2.0.0', optionalDependencies: { '@tool/linux-x64-musl': '2.0.0' } },
      }),
    );
    expect(found).toEqual([
      {
        slot: 'node_modules/tool/node_modules/@tool/linux-x64-musl',
        entry: { version: '2.0.0', optional: true, cpu: ['x64'], os: ['linux'], libc: ['musl'] },
      },
    ]);
  });

  test('looks in every folder above the owner, as Node does', () => {
    const found = missingFromLock(
      lock({
        'node_modules/helper': { version: '1.2.3' },
        'packages/core/node_modules/tool/node_modules/part': {
          version: '1.0.0',
          optionalDependencies: { helper: '^1.0.0' },
        },
      }),
    );
    expect(found).toEqual([]);
  });
});

describe('completeLock', () => {
  const before = JSON.parse(readFileSync(`${ROOT}/package-lock.json`, 'utf8'));

  test('changes no entry that was there, also in our own lock with platform packages taken out', () => {
    const kept = Object.entries(before.packages).filter(([slot]) => !/darwin|win32/.test(slot));
    const after = completeLock({ ...before, packages: Object.fromEntries(kept) });
    for (const [slot, entry] of kept) expect(after.packages[slot], slot).toBe(entry);
    expect(Object.keys(after.packages).length).toBeGreaterThan(kept.length);
  });

  test('has nothing to add the second time', () => {
    expect(missingFromLock(completeLock(before))).toEqual([]);
  });
});
