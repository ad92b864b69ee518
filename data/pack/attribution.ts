import type { Manifest } from '../../src/model/pack.ts';

/** `ATTRIBUTION.txt`: the credit that is due wherever the pack is used, and the licence of each source. */
export function attributionText({ council, sources }: Manifest): string {
  const credits = [...new Set(sources.flatMap(({ attribution }) => attribution))];
  const licences = [...new Set(sources.map(({ licence }) => licence))];
  return [
    `Data for ${council.name} (${council.code}), as arranged by Fairground.`,
    '',
    'Show these lines where the data they credit is shown:',
    ...credits.map((line) => `- ${line}`),
    '',
    'Licences, and the sources under each; the manifest describes them by id:',
    ...licences.map((licence) => `- ${licence}: ${sources.filter((each) => each.licence === licence).map(({ id }) => id).join(', ')}`),
    '',
  ].join('\n');
}
