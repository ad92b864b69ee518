import { packVersion } from '../model/pack-version.ts';
import { PackError } from './pack-error.ts';

/** @throws {PackError} of kind `version` where a file says that it is of another version than this page reads. */
export function checkVersion(content: unknown, file: string): void {
  const version = (content as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version !== packVersion) {
    throw new PackError('version', file, `is of pack version ${version}; this page reads version ${packVersion}`);
  }
}
