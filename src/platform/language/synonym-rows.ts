/** What people type in everyday words, and what offers that may fit are called. */
export interface Synonym {
  /** Words or phrases that people type, folded (see `fold`): `mensen leren kennen`. */
  readonly when: readonly string[]
  /** Single folded words that occur in fitting offers. */
  readonly search: readonly string[]
  /** Slugs of themes that fit as a whole. */
  readonly themes: readonly string[]
}

function readRow(row: string): Synonym {
  const [when = '', search = '', themes = ''] = row.split('>').map((column) => column.trim())
  return { when: when.split(/,\s*/u), search: search.split(/\s+/u), themes: themes.split(/\s+/u) }
}

/**
 * Reads a list that people can keep by hand. One row: `phrases, by comma > words to search > slugs of themes`. An
 * indented line goes on with the row above it; empty lines and lines that begin with `#` are for the reader.
 */
export function readRows(text: string): Synonym[] {
  return text
    .replace(/\n[ \t]+/gu, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(readRow)
}

/** The themes that the shared list points to; a municipality may use others in its own rows. */
export const synonymThemes = [
  'ontmoeten',
  'eten',
  'bewegen',
  'maken',
  'repareren',
  'groen',
  'taal',
  'digitaal',
  'muziek-en-cultuur',
  'ouders-en-kinderen',
  'jongeren',
  'zorg-voor-elkaar',
  'geldzaken',
  'duurzaam',
] as const
