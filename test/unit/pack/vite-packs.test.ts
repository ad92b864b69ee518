import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packsMiddleware, UnknownCouncil, type PackMaker } from '../../../vite-packs.ts';

let outside: string;
let folder: string;
let server: Server;
let made: string[];

const write: PackMaker = async (area, into) => {
  made.push(area);
  if (area === 'E09999999') throw new UnknownCouncil('There is no council E09999999.');
  if (area === 'E08000035') throw new Error('the table is gone');
  await new Promise((wait) => setTimeout(wait, 20));
  mkdirSync(join(into, area, 'csv'), { recursive: true });
  writeFileSync(join(into, area, 'manifest.json'), '{"madeFrom":"now"}');
  writeFileSync(join(into, area, 'csv', 'wards.csv'), 'code\n');
  writeFileSync(join(into, 'index.json'), '{"councils":[]}');
};

/** Asks for a path as it is written: `fetch` would tidy the dots away before they were sent. */
function ask(path: string, method = 'GET'): Promise<{ status: number; type: string; text: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((fulfil, reject) => {
    request({ port, path, method, agent: false }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => { text += chunk.toString(); });
      response.on('end', () => fulfil({ status: response.statusCode!, type: response.headers['content-type'] ?? '', text }));
    }).on('error', reject).end();
  });
}

beforeEach(async () => {
  outside = mkdtempSync(join(tmpdir(), 'fairground-packs-'));
  folder = join(outside, 'packs');
  mkdirSync(folder);
  writeFileSync(join(outside, 'secret.json'), '"secret"');
  made = [];
  const answer = packsMiddleware(folder, write, () => 'now');
  server = createServer((incoming, response) => answer(incoming, response, () => {})).listen(0);
  await new Promise((listening) => server.once('listening', listening));
});
afterEach(async () => {
  await new Promise((closed) => server.close(closed));
  rmSync(outside, { recursive: true });
});

describe('packsMiddleware', () => {
  it('makes a pack once, however many ask, and serves its files', async () => {
    const answers = await Promise.all([ask('/E09000003/manifest.json'), ask('/E09000003/manifest.json?again'), ask('/E09000003/csv/wards.csv')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers[0]).toMatchObject({ text: '{"madeFrom":"now"}', type: 'application/json; charset=utf-8' });
    expect(answers[2]!.type).toBe('text/csv; charset=utf-8');
    expect(made).toEqual(['E09000003']);
  });

  it('makes a pack anew that was made from other tables, or was removed meanwhile', async () => {
    mkdirSync(join(folder, 'E09000003'));
    writeFileSync(join(folder, 'E09000003', 'manifest.json'), '{"madeFrom":"then"}');
    expect((await ask('/E09000003/manifest.json')).text).toBe('{"madeFrom":"now"}');
    rmSync(join(folder, 'E09000003'), { recursive: true });
    expect((await ask('/E09000003/manifest.json')).status).toBe(200);
    expect(made).toEqual(['E09000003', 'E09000003']);
  });

  it('leaves a pack that is as it would be made now', async () => {
    mkdirSync(join(folder, 'E09000003'));
    writeFileSync(join(folder, 'E09000003', 'manifest.json'), '{"madeFrom":"now"}');
    expect((await ask('/E09000003/manifest.json')).status).toBe(200);
    expect(made).toEqual([]);
  });

  it('makes the index where there is none', async () => {
    expect(await ask('/index.json')).toMatchObject({ status: 200, text: '{"councils":[]}' });
  });

  it('says plainly what there is not', async () => {
    expect(await ask('/E09999999/manifest.json')).toMatchObject({ status: 404, text: 'There is no council E09999999.\n', type: expect.stringContaining('text/plain') });
    expect(await ask('/barnet/manifest.json')).toMatchObject({ status: 404, text: expect.stringContaining('There is no pack "barnet"') });
    expect(await ask('/E09000003/nothing.json')).toMatchObject({ status: 404, text: 'The pack has no file E09000003/nothing.json.\n' });
    expect((await ask('/E09000003/csv')).status).toBe(404);
    expect(await ask('/E08000035/manifest.json')).toMatchObject({ status: 500, text: 'the table is gone\n' });
    expect((await ask('/E09000003/manifest.json', 'DELETE')).status).toBe(405);
  });

  it.each([
    '/../secret.json', '/E09000003/../../secret.json', '/E09000003/%2e%2e/%2e%2e/secret.json', '/E09000003/..%2f..%2fsecret.json',
    '/E09000003/..%5c..%5csecret.json', '/E09000003/%00', '/E09000003/%', '/', '//secret.json', '/..%2fsecret.json',
  ])('never leaves the folder: %s', async (path) => {
    const { status, text } = await ask(path);
    expect([400, 404]).toContain(status);
    expect(text).not.toContain('secret"');
  });
});
