import type { Who } from '../domain.ts'
import type { Rule } from './rules.ts'

/** Who it is about. Age in figures is read by `ages.ts`. */
export const whoRules: readonly (Rule & { readonly key: Who })[] = [
  {
    key: 'vrouw',
    phrases: `
      mevrouw, mevrouwtje, mw, vrouw, dame, weduwe, meisje, oma, moeder, mama, moeke, vrouwelijk,
      vrouwelijke, haar man, haar man is overleden, haar man overleden, haar man overleed,
      haar echtgenoot, huisvrouw, bijstandsmoeder, tante, vriendin van mij, zwanger, zwangere`,
    example: 'weduwe uit Schalkwijk',
    not: 'zijn vrouw is overleden',
  },
  {
    key: 'man',
    phrases: `
      meneer, man, heer, menneke, weduwnaar, jongen, opa, vader, papa, mannelijk, mannelijke,
      zijn vrouw, zijn vrouw is overleden, zijn vrouw overleden, zijn vrouw overleed, zijn echtgenote,
      jongeman, vent, huisman, wedn, gozer, knul, kerel`,
    example: 'zijn vrouw is overleden',
    not: 'haar man is overleden',
  },
  {
    key: 'kind',
    phrases: `
      jongetje, meisje van 4/5/6/7/8/9/10/11/12, jongen van 4/5/6/7/8/9/10/11/12, kleuter, schoolkind,
      basisschool, basisschoolkind, basisschoolleerling, groep 3/4/5/6/7/8,
      kind van 4/5/6/7/8/9/10/11/12, peuter`,
    example: 'een jongetje uit groep 6',
    not: 'een groep van 6 mannen',
  },
  {
    key: 'jongere',
    phrases: `
      jongere, jongeren, jongvolwassene, jongvolwassen, puber, tiener, tienermeisje, tienerjongen,
      student, studente, scholier, middelbare school, middelbare scholier, vmbo, havo, vwo, mbo,
      jeugdige, thuiszitter, zwerfjongere, jongedame`,
    example: 'puber die niet naar school gaat',
    not: 'zij kijkt jongensachtig',
  },
  {
    key: 'oudere',
    phrases: `
      oudere, ouderen, ouder echtpaar, ouder stel, ouder iemand, ouder persoon, bejaard, bejaarde, op leeftijd, hoogbejaard, hoogbejaarde, senior, senioren,
      oud vrouwtje, oud mannetje, oude vrouw, oude man, oude dame, oude mevrouw, oude meneer,
      ouder wordende, oma, opa, dementerend, dementerende, beginnende dementie, dement, gepensioneerd,
      gepensioneerde, met pensioen, aow, ouwe, omaatje, opaatje, vutter, pensionado`,
    example: 'een dame op leeftijd',
    not: 'haar ouders zijn gescheiden',
  },
  {
    key: 'ouder-met-kind',
    phrases: `
      zoontje/dochtertje/kindje/kleintje van 1/2/3/4/5/6/7/8/9/10/11 mnd/maanden/maand/mndn, baby van, zoontje van 1/2/3, dochtertje van 1/2/3, tweeling van 1/2/3, nog helemaal niks voor de kleine,
      twee/drie/vier/2/3/4/5 kinderen, twee/2/3 kids, alleenstaande moeder, alleenstaande vader, alleenstaande ouder, jonge moeder, jonge vader,
      jonge ouders, jong gezin, gezin,
      moeder met kind/kinderen/baby/peuter/kleuter/kleintje/dochter/zoon,
      vader met kind/kinderen/baby/peuter/kleuter/dochter/zoon, ouders,
      moeder van/met een/twee/drie/vier/2/3/4/5, vader van/met een/twee/drie/vier/2/3/4/5, net bevallen,
      pas bevallen, bevallen, kersverse moeder, kersverse vader,
      met haar/zijn kind/kinderen/baby/peuter/kleuter/dochtertje/zoontje/dochter/zoon, heeft een baby,
      heeft een peuter, heeft een kleuter, heeft een dochtertje, heeft een zoontje,
      heeft jonge kinderen, heeft kleine kinderen, heeft een/twee/drie/vier/2/3/4/5 kinderen,
      met baby/peuter/kleuter, stel met baby, baby van, eerste kindje, eerste kind, met een baby, met een peuter, met een kleuter, met kleine kinderen, met jonge kinderen,
      met dochtertje, met zoontje, bijstandsmoeder, tienermoeder, zwanger, zwangere, moeder en kind,
      papa van, mama van, met twee/drie/vier/2/3/4/5 kinderen,
      haar kind/kinderen/baby/peuter/dochtertje/zoontje,
      zijn kind/kinderen/baby/peuter/dochtertje/zoontje, ouder met kind, ouder van, ouder en kind`,
    example: 'jonge moeder met een baby',
    not: 'haar kleinkinderen wonen ver weg',
  },
  {
    key: 'mantelzorger',
    phrases: `
      zorgt voor vrouw/man/moeder/vader/partner/ouders/echtgenote/schoonmoeder,
      zorgt dag en nacht voor haar/zijn, mantelzorger, mantelzorgers, mantelzorg, mantelzorgt,
      zorgt voor haar/zijn man/vrouw/moeder/vader/ouders/partner/zoon/dochter/broer/zus/zieke/buurvrouw/schoonmoeder,
      zorgt voor een zieke/demente/dementerende, zorgt dag en nacht voor,
      zorg voor haar/zijn man/vrouw/moeder/vader/ouders/partner/zieke,
      verzorgt haar/zijn man/vrouw/moeder/vader/ouders/partner/zieke, zorgt voor echtgenoot/echtgenote,
      zorgt voor moeder, zorgt voor vader, partner met dementie, man met dementie, vrouw met dementie,
      man is dement, vrouw is dement, man heeft alzheimer, man heeft dementie, vrouw heeft dementie,
      overbelast door de zorg`,
    example: 'zorgt voor haar zieke man',
    not: 'zorgt goed voor zichzelf',
  },
  {
    key: 'nieuwkomer',
    phrases: `
      statushouder, statushouders, vluchteling, vluchtelinge, gevlucht, asielzoeker, asielzoekster,
      nieuwkomer, nieuwkomers, net in nederland, pas in nederland, kort in nederland,
      nieuw in nederland, inburgeraar, inburgering, moet inburgeren, inburgeringsplichtig,
      gezinshereniging, migrant, migrante, arbeidsmigrant, anderstalig, anderstalige, expat, uit syrie,
      uit eritrea, uit oekraine, uit afghanistan, uit irak, uit somalie, uit iran, uit jemen,
      uit ethiopie, oekraiense, oekraiens, syrische, syrisch, syrier, eritrese, eritreeer, afghaanse,
      afghaan, somalische, somalier, azc, maand in nederland, maanden in nederland, verblijfsvergunning`,
    example: 'statushouder, net een half jaar in Haarlem',
    not: 'is net verhuisd uit Amsterdam',
  },
]

/** `ouder` that is no parent. */
export const olderPeople = `ouder echtpaar, ouder stel, ouder iemand, ouder persoon, ouder mens, ouder publiek, ouder wordt, ouder worden`

/** With such a phrase the word in it is somebody else. */
export const otherPeople = `
  vrouw wordt horendol, vrouw wordt er gek van, vrouw wordt gek, vrouw klaagt, vrouw moppert, vrouw wil hem de deur uit, man wordt er gek van, vrouw wordt er niet goed van,
  maandag, maandags, maandagen, maandagochtend, maandagmiddag, maandagavond, een man of, zorgt voor vrouw/man/moeder/vader/partner, buurvrouw, buurman,
  haar moeder/vader/broer/zus/oma/opa/oom/tante/zoon/dochter/buurvrouw/buurman/vriendin,
  zijn moeder/vader/broer/zus/oma/opa/oom/tante/zoon/dochter/buurvrouw/buurman/vriendin,
  zorgt voor haar/zijn vrouw/man/moeder/vader,
  demente/zieke/dementerende/chronisch man/vrouw/moeder/vader/partner, man met dementie,
  vrouw met dementie, met vrouwen, alleen vrouwen, andere vrouwen, niet met mannen, zonder mannen,
  geen mannen, alleen mannen, andere mannen, geen vrouwen, onder vrouwen, onder mannen, tussen vrouwen,
  tussen mannen, met mannen, voor vrouwen, voor mannen, ex man, ex vrouw, bang voor mannen,
  man en vrouw, jonge mensen, met ouderen, met jongeren, andere ouderen, andere jongeren, andere ouders,
  andere moeders, met kinderen werken, voor ouderen, voor jongeren, oma geworden, opa geworden,
  ouderen helpen, jongeren helpen, helpt ouderen, helpt jongeren, man overleden, man is overleden,
  vrouw overleden, vrouw is overleden, moeder overleden, vader overleden, moeder is overleden,
  vader is overleden, haar ouders, zijn ouders, mannen erbij,
  vader/moeder werkt, vader/moeder draait, vader/moeder is veel weg, vader/moeder zit in,
  vrouw/man/partner werkt, vrouw/man werkt nog, vrouw/man werkt veel, vrouw/man is veel weg, vrouw/man zit in, vrouw/man woont in, vrouw/man wil niet,
  vrouw/man wordt er, vrouw/man vindt, vrouw/man weg, vrouw/man weggelopen, vrouw/man ervandoor, vrouw/man verloren, verloor vrouw/man,
  vrouw/man in januari/februari/maart/april/mei/juni/juli/augustus/september/oktober/november/december overleden, vrouw/man vorig jaar overleden,
  jongere kerels, jongere mannen, jongere collegas, jongere generatie, jongere mensen, aan jongeren/pubers/scholieren, aan kinderen/ouderen, met pubers,
  andere weduwen, andere weduwnaars, met leeftijdsgenoten`
