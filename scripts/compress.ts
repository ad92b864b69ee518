import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** What is worth compressing: text that gets smaller by more than the words that say so. Fonts and pictures are compressed already. */
const worth = /\.(?:css|csv|html|js|json|svg|topojson|txt|webmanifest)$/;
const least = 256;
const atOnce = 8;

export interface Compressed {
  files: number;
  /** Bytes as they lie, and as brotli and gzip send them; files too small to compress count as they lie. */
  bytes: { plain: number; brotli: number; gzip: number };
}

/**
 * Writes FILE.br and FILE.gz beside every file of text in a folder and below it, for hosts that send what was compressed beforehand. `quality`: brotli's, 0 to 11;
 * gzip takes the same, 9 at most.
 */
export async function compressFolder(folder: string, quality: number): Promise<Compressed> {
  const told: Compressed = { files: 0, bytes: { plain: 0, brotli: 0, gzip: 0 } };
  const waiting = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && worth.test(each.name))
    .map((each) => join(each.parentPath, each.name));
  const next = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const text = await readFile(file);
      const isSmall = text.length < least;
      const [br, gz] = isSmall ? [text, text] : await Promise.all([
        brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
        zip(text, { level: Math.min(quality, 9) }),
      ]);
      if (!isSmall) {
        await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
        told.files += 1;
      }
      told.bytes.plain += text.length;
      told.bytes.brotli += br.length;
      told.bytes.gzip += gz.length;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, next));
  return told;
}
