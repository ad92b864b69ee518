import type { PostcodeArea, Postcodes } from './pack.ts';
import { councilsOfPostcode } from './councils-of-postcode.ts';
import { postcodeName, readPostcode, type PostcodeText } from './postcode.ts';

/** A live postcode of the council shown: the rows of its small area and its ward, absent where they lie in another council. */
export interface FoundPostcode {
  name: string;
  smallArea?: number;
  ward?: number;
}

/**
 * What is known of a text that reads as a postcode, or as the beginning of one.
 * - `here`: live postcodes of the council shown begin so; `outward`: or its outward codes do. `elsewhere`: they lie in other councils.
 * - `nowhere`: no live postcode of England begins so. `looking`: a file is on its way. `failed`: it could not be had.
 */
export type PostcodeAnswer =
  | { state: 'here'; name: string; isWhole: boolean; postcodes: readonly FoundPostcode[] }
  | { state: 'outward'; outwards: readonly string[] }
  | { state: 'elsewhere'; name: string; isWhole: boolean; councils: PostcodeArea['councils'] }
  | { state: 'nowhere' | 'looking' | 'failed'; name: string; isWhole: boolean };

/** A file of postcodes: held, known not to be, on its way, or not to be had. */
export type Held<File> = { file: File | undefined } | 'looking' | 'failed';

/** Where the postcodes come from. */
export interface PostcodeGround {
  /** The outward codes of the council shown. */
  outwards: readonly string[];
  here(outward: string): Held<Postcodes>;
  england(outward: string): Held<PostcodeArea>;
}

/** Answers a text; undefined where it is no postcode nor the beginning of one. */
export function postcodeAnswer(text: string, ground: PostcodeGround): PostcodeAnswer | undefined {
  const ways = readPostcode(text);
  if (ways.length === 0) return undefined;
  const name = postcodeName(ways[0]!);
  const isWhole = ways[0]!.inward.length === 3;
  for (const way of ways.filter(({ outward }) => ground.outwards.includes(outward))) {
    const held = ground.here(way.outward);
    if (typeof held === 'string') return { state: held, name, isWhole };
    const postcodes = held.file ? beginningWith(held.file, way) : [];
    if (postcodes.length > 0) return { state: 'here', name: postcodeName(way), isWhole: way.inward.length === 3, postcodes };
  }
  const compact = ways[0]!.outward + ways[0]!.inward;
  const outwards = ground.outwards.filter((outward) => outward.startsWith(compact));
  if (outwards.length > 0) return { state: 'outward', outwards };
  for (const way of ways) {
    const held = ground.england(way.outward);
    if (typeof held === 'string') return { state: held, name, isWhole };
    const councils = held.file ? councilsOfPostcode(held.file, way) : [];
    if (councils.length > 0) return { state: 'elsewhere', name: postcodeName(way), isWhole: way.inward.length === 3, councils };
  }
  return { state: 'nowhere', name, isWhole };
}

function beginningWith({ outward, inward, smallArea, ward }: Postcodes, way: PostcodeText): FoundPostcode[] {
  return inward.flatMap((own, i) => (own.startsWith(way.inward)
    ? [{ name: postcodeName({ outward, inward: own }), smallArea: smallArea[i] ?? undefined, ward: ward[i] ?? undefined }] : []));
}
