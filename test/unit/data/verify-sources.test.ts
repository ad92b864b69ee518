import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { verifySources } from '../../../data/verify-sources.ts';
import type { SourceFile } from '../../../geo/source-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'sources-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'whole.csv'), 'a\n1\n');
const sha256 = createHash('sha256').update('a\n1\n').digest('hex');
const file = (path: string, hash = sha256) => ({ path, sha256: hash, release: 'Release 1' }) as SourceFile;

describe('verifySources', () => {
  it('is content where every file is as described', () => {
    expect(() => verifySources(folder, [file('whole.csv')])).not.toThrow();
  });
  it('names every file that is missing or altered', () => {
    expect(() => verifySources(folder, [file('gone.csv'), file('whole.csv', 'other')])).toThrow(/gone\.csv is missing \(release: Release 1\)\n.*whole\.csv is not the file described/);
  });
});
