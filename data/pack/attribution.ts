import type { Manifest } from '../../src/model/pack.ts';

/** `ATTRIBUTION.txt`: the credit that is due wherever the pack is used, and the licence of each source. */
export function attributionText({ council, sources }: Manifest): string {
  const credits = [...new Set(sources.flatMap(({ attribution }) => attribution))];
  return [
    `Data for ${council.name} (${council.code}), as arranged by Fairground.`,
    '',
    'Show these lines where the data they credit is shown:',
    ...credits.map((line) => `- ${line}`),
    '',
    'Sources and their licences:',
    ...sources.map(({ title, publisher, period, licence }) => `- ${title}. ${publisher}. ${period}. ${licence}.`),
    '',
  ].join('\n');
}
