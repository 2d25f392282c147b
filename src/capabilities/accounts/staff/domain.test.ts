import { expect, test } from 'vitest'
import { isEnough, isOfDomain, isSafeIssuer, mayKeepSubject } from './domain.ts'

const [low, substantial, high] = ['low', 'substantial', 'high'].map(
  (level) => `http://eidas.europa.eu/LoA/${level}`,
) as [string, string, string]

test.each([
  [low, [substantial], false],
  [substantial, [substantial], true],
  [high, [substantial], true],
  [substantial, [high, substantial], true],
  [low, [high, substantial], false],
  ['urn:own:two-steps', ['urn:own:two-steps'], true],
  ['urn:own:two-steps', [low], false],
  [high, ['urn:own:two-steps'], false],
  ['', [low], false],
  [undefined, [low], false],
  [[high], [low], false],
])('signed in at %j is enough for %j: %s', (acr, wanted, enough) => {
  expect(isEnough(acr, wanted)).toBe(enough)
})

test.each([
  ['6WZQPpnQxV', undefined, true],
  ['6WZQPpnQxV', 'urn:nl-eid-gdi:1.0:id:pseudonym', true],
  ['6WZQPpnQxV', 'urn:nl-eid-gdi:1.0:id:BSN', false],
  ['27381312', undefined, false],
  ['123456782', undefined, false],
  ['BSN:123456782', undefined, false],
  ['kvknr 27381312', undefined, false],
  ['1234567', undefined, true],
  ['x'.repeat(256), undefined, false],
])('the subject %j of kind %j may be kept: %s', (sub, kind, may) => {
  expect(mayKeepSubject(sub, kind)).toBe(may)
})

test.each([
  ['https://login.haarlem.nl', true],
  ['https://login.example.org/realms/stad', true],
  ['http://localhost:3231', true],
  ['http://127.0.0.1:3231', true],
  ['http://login.haarlem.nl', false],
  ['http://localhost.elders.example', false],
  ['https://login.haarlem.nl?x=1', false],
  ['https://login.haarlem.nl#x', false],
  ['https://iemand:geheim@login.haarlem.nl', false],
  ['ftp://localhost', false],
  ['login.haarlem.nl', false],
])('the issuer %j is safe: %s', (issuer, safe) => {
  expect(isSafeIssuer(issuer)).toBe(safe)
})

test.each([
  ['a@haarlem.nl', 'haarlem.nl', true],
  ['a@elders.example', null, true],
  ['a@nephaarlem.nl', 'haarlem.nl', false],
  ['a@haarlem.nl@elders.example', 'haarlem.nl', false],
])('%j is of the domain %j: %s', (email, domain, is) => {
  expect(isOfDomain(email, domain)).toBe(is)
})
