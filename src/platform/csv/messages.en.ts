/** Why a table cannot be read. */
export const en = {
  sentences: {
    empty: 'there is nothing in the file.',
    'not-text': 'this is not text. Save the sheet as CSV first.',
    'broken-quote': 'a quote was opened and never closed.',
    'too-long': 'the row is longer than one megabyte.',
    'too-many-cells':
      'there are more cells than columns. Put a cell that holds the delimiter between quotes.',
  },
  missing: (columns: string) => `the first row does not name the column ${columns}.`,
}
