import type { RouteReason } from '../../domain.ts'
import { phraseFinder } from '../phrases.ts'
import type { Found } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import type { RouteRule } from './rule.ts'
import { wishlessMeanings } from './wishless-meanings.ts'

/**
 * A worker who asks for an activity says what somebody wants or likes. Who writes nothing of the kind reports something:
 * then one word of worry is enough, which in a wish would say too little (`ligt op de vloer`, `post van de belasting`).
 */
const wishing = new Set(
  `wil wilt wou willen wilde zou graag zoekt zoek zoeken zocht leuk leuks gezellig gezelligs gezelschap hobby liefst vraagt behoefte
  vrijwilliger vrijwilligers vrijwilligerswerk cursus club groep clubje groepje maatje wandelmaatje leren oefenen kletsen praatje aanspraak activiteit
  activiteiten sport sporten sportief koor meedoen aanschuiven buurthuis inloop fijn lekker geniet dol gek interesse ontmoeten ontmoeting beweging
  bewegen lotgenoten dagbesteding vermaak uitje mooi prima dansen zingen bingo samen mensen eenzaam eenzaamheid
  belangstelling overdag vindt speelt spelen wandelen schilderen gelukt wandelt knutselen muziek les
  zwemles taalles saai `.split(/\s+/u),
)
/** `wil niet zeggen van wie`, `mag niets vertellen` ask for nothing. */
const wills = new Set(['wil', 'wilt', 'wou', 'willen', 'zou', 'wilde'])
const refusing = new Set(['niet', 'geen', 'niks', 'niets'])

/** `sportmaatje`, `scootmobielclub`, `yogales`. */
const ofOthers = /.(?:maatje|club|clubje|groep|groepje|koor|cursus|cafe|vereniging|training)$/u

/** Said to have ended, or to be in order: `huur is op orde, alles betaald`. */
const settled =
  /\b(?:op orde|alles betaald|geregeld|genezen|hersteld|opgelost|voorbij|geen sprake|niet meer bang|afgelost|nagevraagd|uitgesloten|beter nu|werkte|gewerkt)\b/u

export const wishlessRules: readonly RouteRule[] = (
  [
    ['suicide', 'kerft in haar bovenarm', 'een vaas met kerven, wil leren draaien'],
    ['child-safety', 'jochie staat buitengesloten in de vrieskou', 'is buitengesloten en zoekt een club'],
    ['violence', 'werkgever heeft haar pas in laten leveren', 'werkgever is prima'],
    ['danger', 'frituurpan aan laten staan', 'heeft een frituurpan en wil bakken met anderen'],
    [
      'acute-distress',
      'tiert de hele nacht en herkent niemand',
      'zoekt een club om te schreeuwen bij voetbal',
    ],
    ['medical', 'het verband is doorgelekt', 'wil leren verband leggen'],
    ['falling', 'van de keukentrap gekukeld', 'wil leren kukelen'],
    ['no-food', 'kregen crackers als avondeten', 'zoekt een club die crackers bakt'],
    ['no-heating', 'de meter wordt verzegeld', 'wil de meter leren lezen'],
    ['eviction', 'de hospita zet de koffers buiten', 'zoekt een hospita'],
    ['debts', 'tas vol brieven van het waterschap', 'wil brieven leren schrijven'],
  ] satisfies [RouteReason, string, string][]
).map(([key, example, not]) => ({ key, example, not, phrases: wishlessMeanings[key] ?? '' }))

const find = phraseFinder(wishlessRules, { mending: 'off' })

/** `haar man zoekt haar`: somebody is looked for. */
const isHunted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'zoekt' &&
  ['haar', 'hem'].includes(tokens[at + 1]?.word ?? '') &&
  tokens[at + 2]?.clause !== tokens[at]?.clause

/** Signs in a text that asks for nothing; none when it asks for something or says that all is well. */
export function signsWithoutWish(tokens: readonly Token[]): readonly Found[] {
  const isWish = ({ word }: Token, at: number): boolean =>
    ofOthers.test(word) ||
    (word === 'houdt' && tokens[at + 1]?.word === 'van') ||
    (wishing.has(word) &&
      !isHunted(tokens, at) &&
      !(wills.has(word) && refusing.has(tokens[at + 1]?.word ?? '')))
  if (tokens.some(isWish)) return []
  return settled.test(tokens.map(({ word }) => word).join(' ')) ? [] : find(tokens)
}
