/** Who wants to do something for others, told in any order: `legt graag sommen uit aan pubers`. */
import { standingFinder } from './standing.ts'
import type { Pattern, Standing } from './standing.ts'
import type { Token } from './tokens.ts'

/** What is said in such a sentence. */
const meanings: Readonly<Record<string, string>> = {
  giving: `bijspijkeren, brengen, ergens heen brengen, begeleiden op de piano, speelt graag voor, uitleg geven, kennis wel inzetten, kennis inzetten, leren omgaan, kennis kwijt, haar/zijn kennis, haar/zijn ervaring, vak leren, het vak, leert, een ander leren, anderen leren, ander leren, kinderen leren, mensen leren, aanleren, uitleggen, uit te leggen, uitlegt, legt uit, legt rustig uit, helpen, helpt, verder helpen, vooruit helpen,
    op weg helpen, bijstaan, plezier doen, plezier mee doen, een plezier, blij maken, doorgeven, overdragen, bijbrengen, kneepjes,
    spelen voor, voorlezen, koken voor, kookt voor, bakken voor, zingen voor, naaien voor, breien voor, doen voor, iets doen, wat doen, begeleiden, lesgeven, les geven,
    rijden, stuur, achter het stuur, vervoeren, halen en brengen, ophalen, betekenen, inzetten, ontvangen, bezoeken, langsgaan, gezelschap
    houden, oppassen, klusjes doen, klussen voor, repareren voor, vertalen, tolken, trainen, coachen, weggeven, zorgen voor`,
  others: `mensen die slecht lopen, een eenzame, eenzame, de club, een groep, jonkies, jongelui, jeugd, de jeugd, jonge gasten, jonge mensen, jonge mannen, jonge vrouwen, jonge meiden, jochies, landgenoten, laaggeletterden, analfabeten, anderen, een ander, mensen, mensen die, buren, de buurt, buurtgenoten, de wijk, wijkgenoten, de straat, ouderen, oude mensen, oudjes,
    ouden van dagen, bejaarden, senioren, kinderen, kids, jongeren, pubers, nieuwkomers, nieuwe stadgenoten, stadgenoten,
    statushouders, beginners, studenten, leerlingen, verenigingen, clubs, eenzamen, zieken,
    wie het nodig heeft, iemand die het nodig heeft`,
  wanting: `leert graag, leert ze graag, wil, wilt, wou, willen, zou, graag, best, bereid, kan, kan goed, geduld, ervaring, vindt het leuk, vaker, weer, vrij, tijd over, tijd voor`,
  toOthers: `aan een ander, aan anderen, aan pubers/kinderen/jongeren/beginners/nieuwkomers/ouderen/buren, voor een ander, voor anderen, voor de buurt, voor buren`,
  // `samen met anderen`, `andere mensen leren kennen`, `helpt hem niemand`: this is about getting.
  getting: `wil leren, willen leren, wilt leren, kleinkinderen, kleinkind, met anderen, met andere, met mensen, samen met, onder anderen, tussen anderen, van anderen, van een ander, door anderen, bij anderen, andere mensen ontmoeten,
    leren kennen, weg vinden, kennen, ontmoeten, zoekt hulp, hulp nodig, wie kan, wie wil, niemand, iemand die haar, iemand die hem, iemand die hen, geholpen worden,
    haar/zijn/hun kinderen, haar/zijn/hun kind, haar/zijn dochter/zoon/man/vrouw/moeder/vader/ouders, met leeftijdgenoten, met andere ouderen, met buren,
    met de buren, met kinderen die, niet helpen, bang, last van, ergert, kan iemand, zoekt iemand, zoekt mensen, naar anderen, tegen anderen, mensen zien, onder de mensen, mensen om`,
}

const patterns: readonly Pattern[] = [
  { all: [['toOthers'], ['wanting']], without: ['getting'], scope: 'clause', farthest: 9 },
  { all: [['giving'], ['others'], ['wanting']], without: ['getting'], scope: 'clause', farthest: 9 },
]

const find = standingFinder(meanings, patterns)

/** Places where somebody says that they want to do something for others. */
export const givingIn = (tokens: readonly Token[]): readonly Standing[] => find(tokens)
