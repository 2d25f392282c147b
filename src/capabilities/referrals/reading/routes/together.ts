import type { RouteReason } from '../../domain.ts'
import type { Rule } from '../rules.ts'

/** Meanings that are a sign when they stand together, in whatever order. The first is the core. */
export interface TogetherRule extends Rule {
  readonly key: RouteReason
  /** Names of meanings; `!` stands before one that must not be there. */
  readonly phrases: string
  /** Where they must stand: in one clause, or anywhere near in the text. */
  readonly scope?: 'clause' | 'text'
}

export const togetherRules: readonly TogetherRule[] = [
  {
    key: 'violence',
    phrases: 'attack agent victim',
    example: 'meneer wordt thuis vernederd door zijn zoon',
    not: 'haar zoon is handig',
  },
  {
    key: 'violence',
    phrases: 'takenAway ownThings agent',
    example: 'haar schoonzoon heeft haar pinpas afgepakt',
    not: 'is haar pinpas kwijt',
  },
  {
    key: 'child-safety',
    phrases: 'hurt child',
    example: 'bij de peuter zijn striemen gezien',
    not: 'de peuter speelt buiten',
  },
  {
    key: 'child-safety',
    phrases: 'noCare child',
    example: 'het kind komt met vieze kleren naar school',
    not: 'wil kleren ruilen',
  },
  {
    key: 'child-safety',
    phrases: 'childAlone child',
    example: 'de kinderen worden dagenlang alleen gelaten',
    not: 'kinderen spelen alleen buiten',
  },
  {
    key: 'child-safety',
    phrases: 'foodless gives child',
    example: 'de kleuter krijgt thuis geen eten',
    not: 'kinderen geven eten aan de dieren',
  },
  {
    key: 'child-safety',
    phrases: 'alone atNight child',
    example: 'de kleuter is de hele nacht alleen',
    not: 'ze is ’s nachts alleen',
  },
  {
    key: 'suicide',
    phrases: 'life noMore seeOrEnd',
    example: 'het leven heeft voor hem geen enkele waarde',
    not: 'het leven van de buurt interesseert haar',
  },
  {
    key: 'suicide',
    phrases: 'death wish',
    example: 'zij zou het liefst sterven, zij hoopt op doodgaan',
    not: 'de hond is dood en zij mist hem',
  },
  {
    key: 'suicide',
    phrases: 'means saved',
    example: 'heeft een voorraadje slaappillen aangelegd',
    not: 'haalt pillen bij de apotheek',
  },
  {
    key: 'suicide',
    phrases: 'doHarm self',
    example: 'verwondt zich met een mesje',
    not: 'stelt zich graag voor',
  },
  {
    key: 'acute-distress',
    phrases: 'delusion believe',
    example: 'is ervan overtuigd dat de geheime dienst meekijkt',
    not: 'kijkt graag naar spionnenfilms',
  },
  {
    key: 'acute-distress',
    phrases: 'noSleep night',
    example: 'heeft al drie nachten geen oog dicht gedaan',
    not: 'slaapt slecht',
  },
  {
    key: 'acute-distress',
    phrases: 'confused heavily',
    example: 'mevrouw is dermate in de war',
    not: 'zij is dol op warme wol',
  },
  {
    key: 'acute-distress',
    phrases: 'confused walks street',
    example: 'rent gedesoriënteerd over straat',
    not: 'loopt graag over straat',
  },
  {
    key: 'medical',
    phrases: 'confused suddenly',
    example: 'is opeens heel anders, warrig sinds kort',
    not: 'is sinds kort in de buurt',
  },
  {
    key: 'danger',
    phrases: 'weapon threatens',
    example: 'zwaait met een hamer',
    not: 'timmert graag met een hamer',
  },
  {
    key: 'danger',
    phrases: 'gas leftOn',
    example: 'heeft de pan laten droogkoken',
    not: 'leert koken op gas',
  },
  {
    key: 'eviction',
    phrases: 'loses home must',
    example: 'dreigt de kamer kwijt te raken',
    not: 'is de weg kwijt in huis',
  },
  {
    key: 'eviction',
    phrases: 'out home nextWeek must',
    example: 'moet volgende week de flat uit',
    not: 'moet vaker het huis uit',
  },
  {
    key: 'eviction',
    phrases: 'onStreet ends soon',
    example: 'staat volgende maand op straat',
    not: 'speelt op straat',
  },
  {
    key: 'no-food',
    phrases: 'cannotPay food',
    example: 'heeft geen geld voor luiers en melk',
    not: 'bakt brood',
  },
  {
    key: 'no-heating',
    phrases: 'broken heater',
    example: 'de cv is al weken stuk',
    not: 'zijn fiets is al weken stuk',
  },
  {
    key: 'violence',
    phrases: 'flees fromSomebody',
    example: 'zij schuilt bij haar zus voor haar ex',
    not: 'is gevlucht voor de oorlog',
  },
  {
    key: 'no-heating',
    phrases: 'heat heatOff',
    example: 'kan de energie niet betalen',
    not: 'wil over energie leren',
  },
  {
    key: 'no-heating',
    phrases: 'cold atHome',
    example: 'zit te kleumen op de bank in huis',
    not: 'wandelt ook als het koud is',
  },
  {
    key: 'debts',
    phrases: 'unpaid bills !debtFree !doesNotFollow',
    example: 'loopt achter met de zorgpremie',
    not: 'wil hulp bij een brief schrijven',
  },
  {
    key: 'medical',
    phrases: 'medicine wrongly',
    example: 'haalt de tabletten door elkaar',
    not: 'haalt haar medicijnen bij de apotheek',
  },
  { key: 'medical', phrases: 'hardly intake', example: 'drinkt haast niets', not: 'drinkt graag koffie' },
  {
    key: 'falling',
    phrases: 'fell again',
    example: 'ging vorige week onderuit op de stoep',
    not: 'gaat graag op de stoep zitten',
  },
]
