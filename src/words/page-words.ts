/** What a page says before anything else of it has come. */
export const pageWords = {
  lacksCode: 'Fairground could not be loaded. Check the connection, then reload the page.',
};
