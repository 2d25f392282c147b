import { expect, test } from 'vitest'
import { findPersonalData } from './find.ts'

/** What is found, as it was typed. */
const piecesOf = (text: string) =>
  findPersonalData(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

test('places are those of the text as typed, whatever stands in it', () => {
  expect(piecesOf('👵🏽 José (06\u00a012\u00a034\u00a056\u00a078) één keer')).toEqual([
    'naam: José',
    'telefoon: 06\u00a012\u00a034\u00a056\u00a078',
  ])
  expect(piecesOf('ﬁets van Jose\u0301, 06‑12345678')).toEqual(['naam: Jose\u0301', 'telefoon: 06‑12345678'])
  expect(piecesOf('bsn 111\u200b222\u200b333')).toEqual(['bsn: 111\u200b222\u200b333'])
  expect(piecesOf('bel ０６１２３４５６７８')).toEqual(['telefoon: ０６１２３４５６７８'])
  expect(piecesOf('NL91\u202fABNA\u202f0417\u202f1643\u202f00')).toEqual([
    'iban: NL91\u202fABNA\u202f0417\u202f1643\u202f00',
  ])
  expect(piecesOf('İbrahim İ. 06-12345678')).toContain('telefoon: 06-12345678')
})

test('signs that are not seen and figures of other scripts hide nothing', () => {
  const number = '0612345678'
  // As telephones copy a number out of a list of contacts, and what somebody might put in between.
  for (const sign of [
    '\u202a',
    '\u2068',
    '\u2063',
    '\u180e',
    '\u3164',
    '\u{e0001}',
    '\ufff9',
    '\0',
    '\u0007',
  ]) {
    const hidden = number.split('').join(sign)
    expect(piecesOf(`bel ${hidden} maar`), JSON.stringify(sign)).toEqual([`telefoon: ${hidden}`])
  }
  for (const nought of [0x660, 0x6f0, 0x966, 0xff10, 0x1d7ce, 0x1d7ec]) {
    const other = Array.from(number, (figure) => String.fromCodePoint(nought + Number(figure))).join('')
    expect(piecesOf(`bel ${other} 😀 maar`), other).toEqual([`telefoon: ${other}`])
  }
})

test('one piece is one kind', () => {
  expect(piecesOf('061234567 is geen nummer, 111222333 wel')).toEqual(['bsn: 111222333'])
  expect(piecesOf('0612345678')).toEqual(['telefoon: 0612345678'])
  expect(piecesOf('fatima@voorbeeld.nl')).toEqual(['e-mail: fatima@voorbeeld.nl'])
  expect(piecesOf('12-03-1956 06-12345678')).toEqual(['geboortedatum: 12-03-1956', 'telefoon: 06-12345678'])
  expect(piecesOf('Jan Smit, Kerkstraat 14, 2012 AB, NL91ABNA0417164300')).toEqual([
    'naam: Jan Smit',
    'postcode-huisnummer: Kerkstraat 14, 2012 AB',
    'iban: NL91ABNA0417164300',
  ])
})

test('nine digits are a BSN by the eleven-test, eight only when they are called one', () => {
  expect(piecesOf('nummer 111222334')).toEqual([])
  expect(piecesOf('bsn 111222334')).toEqual([])
  expect(piecesOf('12345672')).toEqual([])
  expect(piecesOf('bsn 12345672')).toEqual(['bsn: 12345672'])
  expect(piecesOf('€ 111222333')).toEqual([])
  expect(piecesOf('bsn 111222333 2 kinderen')).toEqual(['bsn: 111222333'])
})

test('numbers that are nobody’s are left', () => {
  for (const text of [
    '112',
    '113',
    '0800-2000',
    '0900 1234567',
    '14 023',
    '088-1234567',
    '+31 800 2000123',
    '65+',
  ])
    expect(piecesOf(`bel ${text} bij nood`)).toEqual([])
})

test('pieces stand in order and do not overlap', () => {
  const text =
    'mw Jansen, 06-12345678 06-12345679 jan@voorbeeld.nl 111222333 2012 AB 14 geb. 1-2-1950, dhr. de Vries'
  const found = findPersonalData(text)
  expect(found).toHaveLength(8)
  found.slice(1).forEach((one, index) => expect(one.start).toBeGreaterThanOrEqual(found[index]!.end))
})

/** Each is repeated up to ten thousand signs: what a rule could read again and again. */
const dull =
  "mevrouw met rollator wil mensen zien in de Kerkstraat. |1|1 |06 |0 0-|1-|2012 ab |nl20 ingb |+1 |(|- |a'|a|a |a.|A. |Aa |a@|x@a.b| at |a punt |van der |é |straat|Aaa straat 1 |geb. |sinds op |naam: |bel op is |Jan de Boer |mevrouw van de van de |bsn |geboren in op ".split(
    '|',
  )

test('a text of ten thousand signs takes no longer than a blink, whatever it says', () => {
  findPersonalData(dull.join(' '))
  for (const one of dull) {
    const text = one.repeat(10_000 / one.length)
    // The quickest of some: beside other work a machine halts now and then.
    const times = Array.from({ length: 8 }, () => {
      const before = performance.now()
      findPersonalData(text)
      return performance.now() - before
    })
    expect(Math.min(...times), one).toBeLessThan(20)
  }
})

test.each([
  ['woont Kerkstraat 5 naast het buurthuis', ['postcode-huisnummer: Kerkstraat 5']],
  ['Kerkstraat 5 in het buurthuis', []],
  ['inloop in het wijkcentrum, Boerhaavelaan 57', []],
  ['Postbus 511, 2003 PB Haarlem', []],
  ['in 2012 op 14 mei verhuisd', []],
  ['iets in de buurt van 2012 AB', []],
  ['2012 op 14', []],
  ['2012 AB, 67 jaar', []],
])('an address is somebody’s: %s', (text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces)
})

test.each([
  ['Mevrouw Wil graag koffie', []],
  ['plek voor mevrouw. Rustige groep gezocht', []],
  ['mw. a. zoekt rust', []],
  ['dhr j. van rooijen zoekt rust', ['naam: j. van rooijen']],
  ['mevr. v.d. Berg en Jan v.d. Berg', ['naam: v.d. Berg', 'naam: Jan v.d. Berg']],
  ['Huis van Hendrik, Dr. Schaepmanstraat, Frans Hals Museum', []],
  ['op 3 jan, in mei en april', []],
  ['Iris is haar lievelingsbloem', []],
  ['Iris is 19', ['naam: Iris']],
  ['samen met bas en mark', []],
  ['WIL GRAAG MET MARK NAAR DE MARKT', []],
  ['Wil Graag Heel Veel Leuke Mensen Ontmoeten Met Roos', []],
  ['Weduwnaar (78) zoekt gezelschap', []],
  ['vraag van Xhemile (78)', ['naam: Xhemile']],
])('a name is a name where no word would stand so: %s', (text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces)
})

test.each([
  ['geboren op 5 mei', ['geboortedatum: 5 mei']],
  ['op 5 mei is er een feest', []],
  ['op 12 mei 60 mensen', []],
  ['sinds 1-1-1998 alleen', []],
  ['dochter (1-2-2019)', ['geboortedatum: 1-2-2019']],
  ['op 1-2-2019 verhuisd', []],
])('a date is of birth when it is called so, or long ago: %s', (text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces)
})

test('an address or account is taken whole, and no sign more', () => {
  expect(piecesOf('(woont 2012 AB 14-2 en meer)')).toEqual(['postcode-huisnummer: 2012 AB 14-2'])
  expect(piecesOf('(Kerkstraat 14, 2012 AB)')).toEqual(['postcode-huisnummer: Kerkstraat 14, 2012 AB'])
  expect(piecesOf('Kerkstraat 14 (2012 AB)')).toEqual(['postcode-huisnummer: Kerkstraat 14 (2012 AB)'])
  expect(piecesOf('rekeningNL91ABNA0417164300, IBANBE68539007547034')).toHaveLength(2)
})
