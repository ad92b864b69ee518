import { PackError } from './pack-error.ts';

/**
 * What `read` gives.
 *
 * @throws {PackError} of kind `malformed`, with the file's name, where it meets what it cannot read
 */
export function orMalformed<Value>(file: string, read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    throw new PackError('malformed', file, `does not hold what it should: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
}

/** @throws where `isSo` is false */
export function expected(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(`expected ${what}`);
}
