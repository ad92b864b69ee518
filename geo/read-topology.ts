import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';

/** Reads a gzip-packed TopoJSON file. */
export function readTopology(file: string): Topology {
  return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Topology;
}
