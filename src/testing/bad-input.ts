import fc from 'fast-check'

/** Would run if it were ever written into a page as it is. */
export const injection = '"><svg onload=alert(1)>'

/** What people mistype, what scanners try and what programs with bugs send. */
const known = [
  'search/(',
  "'",
  '"',
  '%',
  '%E0%A4%A',
  '%00',
  '\u0000',
  '\ud800',
  '\udc00x',
  '\uffff',
  "';drop table published.activity;--",
  "' or 1=1 --",
  '1) union select * from samenspel.activity--',
  'pg_sleep(9)',
  "a'b",
  'koffie & thee | (',
  "'koffie':* & !thee",
  ':*',
  '<->',
  '\\',
  '\\x00',
  '{"a":1}',
  '[]',
  '{1,2',
  '${7*7}',
  '{{7*7}}',
  '../../etc/passwd',
  '\r\nset-cookie: a=b',
  '<!--',
  '</script><script>alert(1)</script>',
  injection,
  '-1',
  '0',
  '1e9',
  '1e309',
  '0x10',
  'NaN',
  'Infinity',
  '2147483648',
  '9'.repeat(400),
  '1,5',
  '2026-02-30',
  '2026-13-01',
  '9999999-01-01',
  '-000001-01-01',
  '0000-00-00',
  '1969-12-31',
  '2200-01-01',
  '29-02-2027',
  '2026-11-25T10:00',
  '52.38,4.63',
  '4.63,52.38',
  '90,180',
  '1,2,3',
  'ja',
  'en',
  'nl',
  'kaart',
  'kalender',
  'koffie',
  'koffie met de krant',
  'De koffi met',
  'Leidseplein 12',
  '2013',
  '2013 AB',
  '2013 ab x',
  '0000AA',
  'x'.repeat(10_000),
  'é'.repeat(3000),
  '👩‍👩‍👧',
  '\u202eabc',
  '\u200f\u200b\u00ad',
  'İıŞ',
  '\u1d2ca\u0300\u0301\u0302',
  'قهوة',
  '咖啡',
  ' ',
  '\t\n',
  '',
]

/** One wrong value. */
export const nasty = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...known) },
  { weight: 2, arbitrary: fc.string({ maxLength: 60, unit: 'binary' }) },
  {
    weight: 1,
    arbitrary: fc.string({ minLength: 1, maxLength: 3 }).map((part) => part.repeat(900)),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...known), fc.constantFrom(...known)).map((two) => two.join(' ')),
  },
)

/** Every key that some route knows, and some that none does. */
const keys = [
  'q',
  'waar',
  'nabij',
  'straal',
  'thema',
  'gebied',
  'wanneer',
  'van',
  'tot',
  'weekdag',
  'dagdeel',
  'gratis',
  'drempelvrij',
  'binnenlopen',
  'spreektaal',
  'oud',
  'precies',
  'weergave',
  'kader',
  'pagina',
  'perPagina',
  'taal',
  'onbekend',
  '__proto__',
  'constructor',
  'q[]',
  '',
]

const pair = fc.tuple(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...keys) }, nasty), nasty)

/** Pairs of key and value: one alone, several, the same key again and again. */
export const badQuery = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom('q', 'waar'), nasty).map((one) => [one]) },
  { weight: 3, arbitrary: pair.map((one) => [one]) },
  { weight: 4, arbitrary: fc.array(pair, { maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...keys), fc.array(nasty, { minLength: 2, maxLength: 30 }))
      .map(([key, values]) => values.map((value) => [key, value] as [string, string])),
  },
)

/** Text for an address: as a browser writes it, or as it is, percent signs and all. */
export function inAddress(text: string, raw: boolean): string {
  return raw ? text.replace(/[^\x21-\x7e]|#/g, '') : encodeURIComponent(text.toWellFormed())
}

/** Addresses below which there is nothing, or nothing to be found that way. */
export const badPath = fc.oneof(
  fc.constantFrom(
    '//elders',
    '//elders/%2e%2e',
    '/%2e%2e/',
    '/%2f%2felders',
    '/activiteiten/%00',
    '/activiteiten/%E0%A4%A',
    '/activiteiten/x.ics',
    '/activiteiten//kaartje',
    '/activiteiten.xml',
    '/initiatieven/',
    '/initiatieven/%ff',
    '/api',
    '/api/',
    '/api/v1',
    '/api/v2/activiteiten',
    '/api//v1/',
    '/assets/',
    '/assets/../package.json',
    '/assets/%2e%2e%2fpackage.json',
    '/kaart/../..',
    '/*',
    '/:id',
    `/${'a/'.repeat(2000)}`,
  ),
  nasty.map((text) => `/${inAddress(text, false).slice(0, 4000)}`),
  fc
    .tuple(fc.constantFrom('activiteiten', 'initiatieven', 'assets', 'api/v1/activiteiten'), nasty)
    .map(([folder, text]) => `/${folder}/${inAddress(text, false).slice(0, 4000)}`),
)

const headerValue = fc.oneof(
  nasty,
  fc.constantFrom(
    'taal=%E0%A4%A; taal=en; =; ;;',
    `taal=${injection}`,
    '*',
    'W/"',
    '"a", W/"b"',
    'gzip;q=nonsense, br;q=9',
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'application/json; charset=utf-99',
    'null',
    'http://localhost:99999',
    'bytes=9-1',
    '100-continue',
  ),
)

/** A header that browsers, proxies or attackers set, with what they should not put in it. */
export const badHeader = fc
  .tuple(
    fc.constantFrom(
      'accept',
      'accept-encoding',
      'accept-language',
      'content-type',
      'cookie',
      'host',
      'if-modified-since',
      'if-none-match',
      'origin',
      'range',
      'referer',
      'sec-fetch-site',
      'x-forwarded-for',
      'x-forwarded-host',
    ),
    headerValue,
  )
  // A header holds Latin-1 without controls, whoever sends it.
  .map(
    ([name, value]) =>
      [
        name,
        value
          .replace(/[^\x20-\x7e]/g, '')
          .trim()
          .slice(0, 8000),
      ] as const,
  )

export const methods = fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'QUERY')

/** Bodies with the type they claim to have. */
export const badBody = fc.tuple(
  fc.constantFrom(
    'application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/csv',
    'application/geo+json',
    'text/plain',
  ),
  fc.oneof(
    nasty.map((text) => text.toWellFormed()),
    fc.json(),
    fc.constant('{'.repeat(5000)),
    fc.constant('{"__proto__":{"a":1}}'),
    fc.constant('--x\r\ncontent-disposition: form-data; name="q"\r\n\r\n'),
    badQuery.map((pairs) => pairs.map(([name, value]) => `${name}=${inAddress(value, true)}`).join('&')),
  ),
)
