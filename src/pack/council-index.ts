import { CouncilIndexSchema, type CouncilIndex } from '../model/pack.ts';
import { checked } from './checked.ts';
import { request, type RequestOptions } from './request.ts';

/**
 * The councils that the packs folder at `baseUrl` can open, by name, for the council picker.
 *
 * @throws {PackError}
 */
export async function councilIndex(baseUrl: string, options: RequestOptions = {}): Promise<CouncilIndex> {
  return checked(CouncilIndexSchema, await request(baseUrl, 'index.json', options), 'index.json');
}
