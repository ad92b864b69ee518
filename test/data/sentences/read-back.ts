/** What was said, by kind, for the tests of how it is said. */
export type Said = Map<string, string[]>;

/** Keeps a sentence that has proved true, with its full stop. */
export function keep(said: Said, kind: string, sentence: string): void {
  const kept = said.get(kind) ?? [];
  said.set(kind, kept);
  kept.push(/[.?]$/.test(sentence) ? sentence : `${sentence}.`);
}

/** Throws where a sentence does not hold: faster than `expect`, of which there would be hundreds of thousands. */
export function hold(isTrue: boolean, sentence: string, why = ''): asserts isTrue {
  if (!isTrue) throw new Error(`not so: “${sentence}” ${why}`);
}

/** The parts of a sentence of one form; throws where it is of another. */
export function parts(form: RegExp, sentence: string): Record<string, string | undefined> {
  const found = form.exec(sentence);
  hold(found !== null, sentence, `is not of the form ${form.source}`);
  return found!.groups ?? {};
}

/** A number as it is written: "1,240", "−3.2", "£450,000". */
export function numberOf(text: string): number {
  const plain = text.replace(/[,£+]/g, '').replace('−', '-');
  const number = /^-?\d+(\.\d+)?/.exec(plain)?.[0];
  hold(number !== undefined, text, 'has no number in front');
  return Number(number);
}

/** Whether a number as written is a value, to the digits it is written with. */
export function isRoundOf(text: string, value: number): boolean {
  const digits = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return Math.abs(numberOf(text) - value) <= 0.5 * 10 ** -digits + 1e-9;
}

/** One of a list. */
export function pick<Each>(random: () => number, list: readonly Each[]): Each {
  return list[Math.floor(random() * list.length)]!;
}

export const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
export const many = { ward: 'wards', neighbourhood: 'neighbourhoods', 'small-area': 'small areas' } as const;
