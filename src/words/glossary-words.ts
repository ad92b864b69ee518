/** Words of the page that explains words. */
export const glossaryWords = {
  title: 'What the words mean',
  lead: 'Words of the field that stand on these pages. Where one has dots under it, press it to read this there.',
  find: 'Find a word',
  none: (text: string) => `No word here has “${text}” in it.`,
  found: (count: number) => (count === 1 ? '1 word' : `${count} words`),
};
