import type { Topic } from '../../domain.ts'

/** Who begins again after something others do not see, and those beside them. */
export const startingAgain: readonly Topic[] = [
  {
    id: 'na-de-opvang',
    sort: 'activity',
    label: { nl: 'wie dakloos was en nu een huis heeft', en: 'people who were homeless and now have a home' },
    asks: `ex dakloos, ex dakloze, dakloos geweest, dakloos gewezen, was dakloos, jaren dakloos, buiten geslapen, jaren buiten
      geslapen, op straat geleefd, op straat gewoond, in de opvang gezeten, opvang gehad, net uit de opvang, uit de daklozenopvang,
      uit de maatschappelijke opvang, uit de nachtopvang, uit beschermd wonen`,
    offers: `na de opvang, na de straat, van straat naar huis, voormalig daklozen, voormalige daklozen, ex-daklozen, housing first`,
    helps: { dakloos: 0.35, herstel: 0.55, huiskamer: 0.5, maatje: 0.4, verslaving: 0.2 },
    example: 'Hij heeft jaren buiten geslapen en woont nu op zichzelf.',
    not: 'Zij heeft buiten de stad geslapen bij haar zus.',
  },
  {
    id: 'na-detentie',
    sort: 'activity',
    label: { nl: 'na de gevangenis', en: 'after prison' },
    asks: `na detentie, uit detentie, uit de gevangenis, gevangenis gezeten, vast gezeten, gedetineerd geweest, ex gedetineerde, ex-gedetineerde, ex
      gedetineerden, uit de bak, net vrijgekomen, enkelband, strafblad, reclassering`,
    offers: `na detentie, wie net vrijkomt, net vrijkomt, ex-gedetineerden, terugkeer na detentie, gevangenenzorg, bonjo, na je straf, familie van gedetineerden`,
    helps: { maatje: 0.5, herstel: 0.4, 'werk-zoeken': 0.4, huiskamer: 0.35 },
    example: 'Hij is net vrijgekomen uit de gevangenis.',
    not: 'De lift zat vast en hij nam de trap.',
  },
  {
    id: 'naast-verslaving',
    sort: 'activity',
    label: { nl: 'naasten van wie drinkt of gebruikt', en: 'those beside somebody who drinks or uses' },
    asks: `man drinkt, vrouw drinkt, haar/zijn man drinkt, haar/zijn vrouw drinkt, partner drinkt, vader drinkt te veel, moeder drinkt te veel, zoon gebruikt, dochter gebruikt, zoon
      blowt, zoon is verslaafd, dochter is verslaafd, man is verslaafd, partner is verslaafd, verslaafde partner, verslaafde man, drinkende vader, drinkende moeder`,
    offers: `al-anon, al anon, alateen, naasten van verslaafden, naasten van iemand met een verslaving, familie van wie drinkt, van wie drinkt of
      gebruikt, wie drinkt of gebruikt, als je partner drinkt, als je kind gebruikt, ouders van wie gebruikt, een verslaafde in huis, partner die drinkt, ouder die drinkt`,
    helps: { zorgenkind: 0.4, lotgenoten: 0.6, mantelzorg: 0.4, praatgroep: 0.4, 'luisterend-oor': 0.35 },
    within: ['lotgenoten'],
    example: 'Haar man drinkt en zij kan het aan niemand kwijt.',
    not: 'Hij drinkt koffie met zijn man.',
  },
  {
    id: 'samengesteld-gezin',
    sort: 'activity',
    label: { nl: 'samengestelde gezinnen', en: 'stepfamilies' },
    asks: `samengesteld gezin, samengestelde gezinnen, stiefkinderen, stiefkind, stiefmoeder, stiefvader, stiefouder, bonuskinderen, bonuskind, bonusmoeder,
      bonusvader, plusouder, zijn kinderen en mijn kinderen`,
    offers: `stiefouders, stiefgezin, stiefgezinnen, bonusouders, plusouders, stiefouderavond`,
    helps: { opvoeden: 0.65, scheiding: 0.4, lotgenoten: 0.3 },
    example: 'Zij is stiefmoeder van twee pubers en loopt vast.',
    not: 'Zijn kinderen gaan met mijn kinderen naar school.',
  },
]
