/** Words of the ways between the pages about the data. */
export const aboutWords = {
  ways: 'About the data',
  names: { sources: 'Sources', gaps: 'What is held', words: 'Words', accessibility: 'Accessibility' },
};
