import { expect, test } from 'vitest'
import { topics } from '../../thesaurus/index.ts'
import { readTokens } from '../mending.ts'
import { routeByRules } from './by-rules.ts'
import { routeOf } from './index.ts'

/**
 * None of these is in the sentences that were learned from, and no list holds their sign. Learned anew, one may be heard no
 * more (how many are, of notes that nobody saw: `docs/matching.md`): then another takes its place.
 */
const heard: readonly (readonly [reason: string, text: string])[] = [
  [
    'suicide',
    'zegt dat ze met de kerst geen stoel meer voor haar hoeven neer te zetten, ze heeft alles al geregeld. Vraagt naar het koor',
  ],
  [
    'violence',
    'draagt een sjaal in augustus en kijkt eerst naar hem voordat ze antwoordt, wil graag bloemschikken',
  ],
  ['child-safety', 'meisje van 8 vraagt elke middag of ze bij de juf mag slapen, wil op dansen'],
  [
    'child-safety',
    'kleuter heeft al dagen dezelfde luier aan volgens de peuterjuf, moeder vraagt naar de speelgroep',
  ],
  [
    'acute-distress',
    'hoort de bovenburen door het stopcontact over hem praten en heeft alle lampen eruit gedraaid, wil biljarten',
  ],
  [
    'danger',
    'slaapt met zes anderen op matrassen boven het restaurant, zijn paspoort ligt bij de baas, wil Nederlands leren',
  ],
  [
    'debts',
    'twee mannen van een incassobedrijf stonden weer voor de deur, ze doet niet meer open. wil graag wandelen',
  ],
  ['eviction', 'moet de sleutel vrijdag bij de notaris leggen en heeft nog niets, wil graag tuinieren'],
  ['no-food', "de kinderen krijgen 's avonds een beker water en een cracker, moeder wil leren breien"],
  ['medical', 'heeft bloed in de po en wil er niet mee naar de dokter, zoekt een schildergroep'],
]

test.each(heard)('%s is heard where no list holds it: %s', (reason, text) => {
  expect(routeByRules(readTokens(text)).route).toBe('collectief')
  expect(routeOf(readTokens(text))).toMatchObject({ reason })
})

test.each([
  'praat al jaren met een psycholoog over vroeger en wil nu eindelijk leren dansen',
  'keek een film over een moord en slaapt slecht, zoekt afleiding en wil handwerken',
  'zijn ex woont in Spanje en belt nooit meer, hij wil leren koken voor zichzelf',
  'haar zoontje is bang voor honden en wil graag op voetbal',
  'de verwarming doet het weer en nu wil ze gasten ontvangen, zoekt een kookclub',
  'viel bij het schaatsen vroeger altijd als eerste, wil weer de ijsbaan op',
  'heeft haar schuld aan haar zus afgelost en wil dat vieren met een feestmaal',
  'drinkt graag een glaasje port met vriendinnen en zoekt een kaartclub',
  'de baby huilt veel, ze is moe en zoekt andere moeders',
])('no sign is heard: %s', (text) => {
  expect(routeOf(readTokens(text))).toMatchObject({ route: 'collectief', signs: [] })
})

// A few plain words are lost in a long text; so what a list holds stands whatever the rest sounds like.
test.each([
  [
    'suicide',
    'wil dood. Verder gezellige vrouw, kookt graag, zingt in het koor, houdt van tuinieren, breien en van haar kat en kleinkinderen',
  ],
  [
    'debts',
    'heeft schulden, en wil zo graag weer dansen, schilderen, kaarten, naar het koor en met de buren koffie drinken en wandelen',
  ],
])('%s stays among much else: %s', (reason, text) => {
  expect(routeOf(readTokens(text)).reason).toBe(reason)
})

test('whatever is sought in two words leads to nobody who has to be rung, unless a list says so', () => {
  const led = topics
    .flatMap(({ label }) => [label.nl, `zoekt ${label.nl}`])
    .filter((text) => routeByRules(readTokens(text)).route === 'collectief')
    .filter((text) => routeOf(readTokens(text)).route !== 'collectief')
  expect(led).toEqual([])
})

test.each([
  'durft niet alleen naar buiten',
  'is bang om alleen naar buiten te gaan',
  'soep',
  'boodschappen halen',
  'gezonder leven',
  'cl. LVB, 24 jr, zoekt dagbesteding, max 20 min lopen',
  'eentje thuis',
])('%s is no sign', (text) => {
  expect(routeOf(readTokens(text)).route).toBe('collectief')
})
