/**
 * The columns of one level of a topic file. A column equal to one that is already there is not stored again: `add` then returns the
 * key of the first, so that the residents that twenty shares are taken of are stored once.
 */
export interface SharedColumns {
  readonly columns: Record<string, (number | null)[]>;
  add(key: string, values: (number | null)[]): string;
}

export function sharedColumns(): SharedColumns {
  const columns: Record<string, (number | null)[]> = {};
  const keyOf = new Map<string, string>();
  return {
    columns,
    add(key, values) {
      const text = values.join();
      const held = keyOf.get(text);
      if (held !== undefined) return held;
      keyOf.set(text, key);
      columns[key] = values;
      return key;
    },
  };
}
