import * as v from 'valibot';
import { packVersion } from '../model/pack.ts';
import { PackError } from './pack-error.ts';

/**
 * `content` as `schema` describes it.
 *
 * @throws {PackError} of kind `version` where the file says that it is of another version, else `malformed` with the first fault.
 */
export function checked<Schema extends v.GenericSchema>(schema: Schema, content: unknown, file: string): v.InferOutput<Schema> {
  const version = (content as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version !== packVersion) {
    throw new PackError('version', file, `is of pack version ${version}; this page reads version ${packVersion}`);
  }
  const result = v.safeParse(schema, content, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new PackError('malformed', file, `does not hold what it should: ${issue.message}${path ? ` at ${path}` : ''}`);
}
