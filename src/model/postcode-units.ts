/** The last two letters of postcodes, in order, as one text: AA, AB, AD and BE are "aABD bE". */
export function packUnits(units: readonly string[]): string {
  const groups = new Map<string, string>();
  for (const unit of units) groups.set(unit[0]!, `${groups.get(unit[0]!) ?? ''}${unit[1]!}`);
  return [...groups].map(([first, seconds]) => `${first.toLowerCase()}${seconds}`).join(' ');
}

/** Whether a text made by `packUnits` holds the two letters, or, of fewer letters, some that begin with them. */
export function hasUnit(packed: string, beginning: string): boolean {
  if (beginning === '') return packed !== '';
  const group = packed.split(' ').find((each) => each[0] === beginning[0]!.toLowerCase());
  return group !== undefined && (beginning.length === 1 || group.includes(beginning[1]!, 1));
}
