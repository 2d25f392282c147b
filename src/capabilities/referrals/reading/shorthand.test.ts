import { expect, test } from 'vitest'
import { tokensOf } from './tokens.ts'

const words = (text: string) =>
  tokensOf(text)
    .map(({ word }) => word)
    .join(' ')

test.each([
  ['di of do ochtend', 'dinsdag of donderdag ochtend'],
  ['wo-mid schaken', 'woensdag middag schaken'],
  ['ma t/m vr koken', 'maandag tot vrijdag koken'],
  ['ma-vr naaien', 'maandag vrijdag naaien'],
  ['do vm koffie', 'donderdag voormiddag koffie'],
  ['vr. av. stijldansen', 'vrijdag avond stijldansen'],
  ['nm, haken', 'namiddag haken'],
  ['wil schaken, nm', 'wil schaken namiddag'],
  ['di, kooklessen', 'dinsdag kooklessen'],
  ['za of zo', 'zaterdag of zondag'],
  ['smo wandelen', 'ochtends wandelen'],
  ['wil op do zingen', 'wil op donderdag zingen'],
  ['wo naaien', 'woensdag naaien'],
  ['sjoelen nm graag', 'sjoelen namiddag graag'],
])('%s is %s', (text, out) => expect(words(text)).toBe(out))

test.each([
  'zorgt vr haar ma en zo',
  'is zo alleen en zo moe',
  'zat in de zon',
  'hij zat zo alleen',
  'kookt zo vr haar ma',
  'zorgt met haar ma vr de kinderen',
  'haar ma woont ver weg',
  'zo, die wil breien',
  'ma, 82, wil breien',
  'past op ma',
  'wo niveau en werkloos',
  'vm kroegbaas wil schaken',
])('%s stays as it is', (text) => expect(words(text)).toBe(text.replaceAll(',', '')))
