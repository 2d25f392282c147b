import { randomInt } from 'node:crypto'

/** Letters that are heard and read as no other. */
const letters = 'BDFGHJKLMNPRSTVWXZ'

/** A short code to say aloud: `K7-42`. `longer` figures are added when the short ones run out. */
export function drawCode(longer = 0): string {
  const tail = String(randomInt(10 ** (2 + longer))).padStart(2 + longer, '0')
  return `${letters[randomInt(letters.length)]}${randomInt(2, 10)}-${tail}`
}

const colours = [
  'gele',
  'blauwe',
  'groene',
  'rode',
  'oranje',
  'witte',
  'paarse',
  'bruine',
  'roze',
  'gouden',
] as const
const things = [
  'paraplu',
  'fiets',
  'tulp',
  'boot',
  'sjaal',
  'lamp',
  'theepot',
  'ballon',
  'vlieger',
  'koffer',
  'appel',
  'knoop',
  'brug',
  'molen',
  'trein',
  'bloempot',
  'laars',
  'sleutel',
  'ster',
  'kaars',
] as const

/** Something to be called by for who would rather not give a name: "gele paraplu". */
export const drawCodeword = (): string =>
  `${colours[randomInt(colours.length)]} ${things[randomInt(things.length)]}`
