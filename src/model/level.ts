/** The three levels of area inside a council, largest first, with the names used in addresses, packs and the command line. */
export const levels = ['ward', 'neighbourhood', 'small-area'] as const;
export type Level = (typeof levels)[number];

export function isLevel(text: unknown): text is Level {
  return levels.includes(text as Level);
}
