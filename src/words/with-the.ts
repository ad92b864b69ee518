const needsThe = /^(?:(?:City|Isles?|Vale|Forest|County|Borough|East Riding) of |(?:North|South) (?:East|West)$|(?:East|West) Midlands$|East of England$|New Forest$|South Hams$|Wrekin$|Cotswolds$)/;

/**
 * The name of a council or region as it stands inside a sentence: "the City of London", "the Isle of Wight", "the Vale of White Horse", "the South West",
 * "Barnet". A name that a register turns about is turned back: "Bristol, City of" is Bristol.
 */
export function withThe(name: string): string {
  const plain = name.replace(/, (?:City|County) of$/, '');
  return needsThe.test(plain) ? `the ${plain}` : plain;
}
