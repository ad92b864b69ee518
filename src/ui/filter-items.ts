/** A choice of a list: `value` is what it stands for, the rest is what a person reads and may type to find it. */
export interface Item {
  value: string;
  label: string;
  /** One line that says more, below the label. */
  hint?: string;
  /** The heading it stands under. Items of a group follow one another. */
  group?: string;
  /** Other words it is found by. */
  keywords?: string;
}

/**
 * The items that hold every word of a query, best first: label begins with the query, then a word of the label does, then words of label,
 * keywords, group or hint begin with the query's words, then a part of the label or keywords holds it. Capitals, accents, punctuation
 * and the choice between "&" and "and" make no difference. Groups stay together, the one with the best item first. No query: all, as given.
 */
export function filterItems(items: readonly Item[], query: string): Item[] {
  const wanted = plain(query);
  if (wanted === '') return [...items];
  const ranked = items.flatMap((item, index) => {
    const rank = rankOf(item, wanted);
    return rank === undefined ? [] : [{ item, rank, index }];
  });
  const bestOfGroup = new Map<string, { rank: number; index: number }>();
  for (const { item, rank, index } of ranked) {
    const best = bestOfGroup.get(item.group ?? '');
    if (best === undefined) bestOfGroup.set(item.group ?? '', { rank, index });
    else best.rank = Math.min(best.rank, rank);
  }
  const groupOf = (item: Item) => bestOfGroup.get(item.group ?? '')!;
  return ranked
    .sort((a, b) => {
      const [groupA, groupB] = [groupOf(a.item), groupOf(b.item)];
      return groupA.rank - groupB.rank || groupA.index - groupB.index || a.rank - b.rank || a.index - b.index;
    })
    .map(({ item }) => item);
}

/** 0 is best; undefined where the item is not meant. */
function rankOf(item: Item, wanted: string): number | undefined {
  const label = plain(item.label);
  if (label.startsWith(wanted)) return 0;
  if (` ${label}`.includes(` ${wanted}`)) return 1;
  const keywords = plain(item.keywords ?? '');
  const all = ` ${label} ${keywords} ${plain(item.group ?? '')} ${plain(item.hint ?? '')}`;
  if (wanted.split(' ').every((word) => all.includes(` ${word}`))) return 2;
  return label.includes(wanted) || keywords.includes(wanted) ? 3 : undefined;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
