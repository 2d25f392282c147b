import type { DocumentKind } from './document.ts'

/** Longest name that is kept, its ending left out; and that is looked at. */
const longest = 80
const looked = 400

/** Names that a device of Windows has, whatever stands behind them. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * A name under which a file can be kept and shown: no folders, nothing unseen and nothing that turns the direction of
 * writing (`factuur‮fdp.exe`), and the ending of what it really is.
 */
export function cleanName(sent: string, kind: DocumentKind, otherwise: string): string {
  const last = sent.slice(-looked).toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const stem = last
    .replace(/\.[\p{L}\d]{1,5}$/u, '')
    .replace(/[\p{C}<>:"|?*;%]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  // Cut between letters, also those that take two places.
  const short = Array.from(stem).slice(0, longest).join('').trim()
  const name = short === '' || devices.test(short) ? otherwise : short
  return `${name}.${endingOf(sent, kind)}`
}

/** A table that was written as text stays one for the program that opens it. */
function endingOf(sent: string, kind: DocumentKind): string {
  return kind === 'txt' && /\.csv$/i.test(sent) ? 'csv' : kind
}
