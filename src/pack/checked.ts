import * as v from 'valibot';
import { checkVersion } from './check-version.ts';
import { PackError } from './pack-error.ts';

/**
 * `content` as `schema` describes it.
 *
 * @throws {PackError} of kind `version` where the file says that it is of another version, else `malformed` with the first fault.
 */
export function checked<Schema extends v.GenericSchema>(schema: Schema, content: unknown, file: string): v.InferOutput<Schema> {
  checkVersion(content, file);
  const result = v.safeParse(schema, content, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new PackError('malformed', file, `does not hold what it should: ${issue.message}${path ? ` at ${path}` : ''}`);
}
