/**
 * What can go wrong with a file of a pack.
 * - `missing`: the host has no such file. `refused`: it answered with another error.
 * - `barred`: the page’s Content-Security-Policy does not let it ask the host. `network`: no answer at all. `slow`: none in the time allowed.
 * - `truncated`: the answer is not whole JSON. `malformed`: it is, but not what a pack holds.
 * - `version`: made for another version of Fairground. `renewed`: from another making than the files before it: the host's pack was replaced meanwhile.
 * - `aborted`: the caller withdrew the request.
 */
export type PackErrorKind = 'missing' | 'refused' | 'barred' | 'network' | 'slow' | 'truncated' | 'malformed' | 'version' | 'renewed' | 'aborted';

const nextStep: Record<PackErrorKind, string> = {
  missing: 'Check that the pack was made and copied whole, then try again.',
  refused: 'Try again in a moment.',
  barred: 'Allow the host in connect-src of the page’s Content-Security-Policy.',
  network: 'Check the connection, then try again.',
  slow: 'Try again; it may answer faster.',
  truncated: 'Try again; if it stays so, make the pack anew.',
  malformed: 'Make the pack anew with this version of Fairground.',
  version: 'Reload the page; if it stays so, make the pack anew with this version of Fairground.',
  renewed: 'Reload the page to see the newer figures.',
  aborted: 'Ask again if it is still wanted.',
};

/** A file of a pack could not be used. The message says what failed, what was kept and what to do; it can be shown as it is. */
export class PackError extends Error {
  readonly kind: PackErrorKind;
  /** The file's path inside the packs folder, e.g. "E09000003/manifest.json". */
  readonly file: string;
  /** The host that may not be asked, with its port, where that is the fault. */
  readonly host?: string;

  constructor(kind: PackErrorKind, file: string, what: string, cause?: unknown, host?: string) {
    super(`${file} ${what}. What was already loaded is kept. ${nextStep[kind]}`, { cause });
    this.name = 'PackError';
    this.kind = kind;
    this.file = file;
    this.host = host;
  }

  /** True where asking again, with nothing else changed, could succeed. */
  get canRetry(): boolean {
    return !['barred', 'malformed', 'version', 'renewed'].includes(this.kind);
  }
}
