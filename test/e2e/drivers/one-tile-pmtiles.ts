/** Variable-length integer of the protocol buffers. */
function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}

/** A field of a protocol buffer that holds bytes. */
const field = (tag: number, bytes: readonly number[]): number[] => [...varint((tag << 3) | 2), ...varint(bytes.length), ...bytes];
const text = (value: string): number[] => [...Buffer.from(value)];

/** A vector tile with one layer, `water`, that covers all of it. */
function waterTile(): number[] {
  const zigzag = (value: number): number => (value << 1) ^ (value >> 31);
  const geometry = [9, zigzag(0), zigzag(0), 26, zigzag(4096), zigzag(0), zigzag(0), zigzag(4096), zigzag(-4096), zigzag(0), 15];
  const feature = [...varint((3 << 3) | 0), 3, ...field(4, geometry.flatMap(varint))];
  const layer = [...varint((15 << 3) | 0), 2, ...field(1, text('water')), ...field(2, feature), ...varint((5 << 3) | 0), ...varint(4096)];
  return field(3, layer);
}

/** A PMTiles file (version 3, nothing compressed) with the one tile of zoom 0: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md */
export function oneTilePmtiles(): Buffer {
  const tile = waterTile();
  const directory = [...varint(1), ...varint(0), ...varint(1), ...varint(tile.length), ...varint(1)];
  const metadata = text('{"vector_layers":[{"id":"water","fields":{}}]}');
  const header = Buffer.alloc(127);
  header.write('PMTiles', 0);
  header.writeUInt8(3, 7);
  const places = [127, directory.length, 127 + directory.length, metadata.length, 0, 0, 127 + directory.length + metadata.length, tile.length, 1, 1, 1];
  places.forEach((value, index) => header.writeBigUInt64LE(BigInt(value), 8 + 8 * index));
  header.writeUInt8(1, 96);
  header.writeUInt8(1, 97);
  header.writeUInt8(1, 98);
  header.writeUInt8(1, 99);
  header.writeUInt8(0, 100);
  header.writeUInt8(0, 101);
  [-1_800_000_000, -850_000_000, 1_800_000_000, 850_000_000].forEach((value, index) => header.writeInt32LE(value, 102 + 4 * index));
  return Buffer.concat([header, Buffer.from(directory), Buffer.from(metadata), Buffer.from(tile)]);
}
