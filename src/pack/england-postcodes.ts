import { PostcodeAreaSchema, PostcodeIndexSchema, type PostcodeArea } from '../model/pack.ts';
import { postcodeArea } from '../model/postcode.ts';
import { checked } from './checked.ts';
import { request, type RequestOptions } from './request.ts';

/**
 * A finder of the file that says which council each live postcode lies in, by outward code; undefined where no postcode of England begins with its
 * letters. Each file is fetched once, and anew after a failure. Rejects with a PackError.
 */
export function englandPostcodes(baseUrl: string, options: RequestOptions = {}): (outward: string) => Promise<PostcodeArea | undefined> {
  const kept = new Map<string, Promise<unknown>>();
  function once<Part>(file: string, read: (content: unknown) => Part): Promise<Part> {
    const held = kept.get(file);
    if (held) return held as Promise<Part>;
    const promise = request(baseUrl, file, options).then(read);
    kept.set(file, promise);
    promise.catch(() => kept.delete(file));
    return promise;
  }
  return async (outward) => {
    const area = postcodeArea(outward);
    const index = 'postcodes/index.json';
    const { areas } = await once(index, (content) => checked(PostcodeIndexSchema, content, index));
    if (!areas.includes(area)) return undefined;
    const file = `postcodes/${area}.json`;
    return once(file, (content) => checked(PostcodeAreaSchema, content, file));
  };
}
