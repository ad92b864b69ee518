/** The rules that find a pocket, as methods define them. */
export const pocketRules = ['masked', 'stands-out', 'cheek-by-jowl'] as const;
export type PocketRule = (typeof pocketRules)[number];
