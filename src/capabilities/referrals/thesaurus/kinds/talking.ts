import type { Topic } from '../../domain.ts'

/** Talking as the aim: groups with a subject, people who have been through the same, somebody who listens. */
export const talking: readonly Topic[] = [
  {
    id: 'praten',
    sort: 'activity',
    label: { nl: 'praten over wat je bezighoudt', en: 'talking about what is on your mind' },
    asks: `praten over gevoelens, over gevoelens praten, haar hart luchten, zijn hart luchten, hart
      luchten, haar verhaal doen, zijn verhaal doen, verhaal kwijt, haar verhaal kwijt, zijn verhaal
      kwijt, ei kwijt, zijn ei kwijt, haar ei kwijt, goed gesprek, diepgang, diepere gesprekken, praten
      over problemen, problemen bespreken, van zich afpraten, van zich af praten, gepraat, praten over
      vroeger en nu, zware gesprekken, zwaar gepraat, zich uiten, erover praten, er met iemand over
      praten, over zijn gevoel, over haar gevoel, sores, gevoelens delen, er over praten, wil praten
      over, erover kunnen praten, er over kunnen praten`,
    offers: `in gesprek, goede gesprekken, gesprek over`,
    helps: {
      praatgroep: 0.95,
      'luisterend-oor': 0.9,
      lotgenoten: 0.5,
      maatje: 0.4,
      filosofie: 0.4,
      zingeving: 0.4,
      'mannen-praten': 0.5,
      'koffie-inloop': 0.3,
      rouwgroep: 0.2,
    },
    example: 'Hij wil zijn hart luchten bij iemand.',
    not: 'Hij heeft last van zijn hart en wil bewegen.',
  },
  {
    id: 'praatgroep',
    sort: 'activity',
    label: { nl: 'praatgroep', en: 'talking group' },
    asks: `praatgroep, praatgroepje, gespreksgroep, gespreksgroepen, gesprekskring, in een kring praten,
      kringgesprek, kring zitten, in een kring zitten, zitten praten in een kring, groepsgesprek,
      praten in een groep, praten in de groep, praatclub, praatgroepen, gevoelsgroep, praatkring,
      praatgroep zoeken`,
    offers: `themagesprek, gespreksavond, gespreksochtend, deelgroep, praatcafe, themabijeenkomst praten,
      dialoogtafel, steungroep, open gespreksgroep, supportgroep, gespreksmiddag`,
    helps: { 'mannen-praten': 0.5, lotgenoten: 0.6, 'luisterend-oor': 0.5, filosofie: 0.4, zingeving: 0.35 },
    within: ['praten'],
    example: 'Zij zoekt een praatgroep om ervaringen te delen.',
    not: 'Hij zoekt een wandelgroep.',
  },
  {
    id: 'lotgenoten',
    sort: 'activity',
    label: { nl: 'lotgenoten ontmoeten', en: 'meeting people in the same boat' },
    asks: `lotgenoten, lotgenoot, lotgenotengroep, lotgenotencontact, lotgenootencontact, anderen die
      dit meemaken, mensen die hetzelfde meemaken, hetzelfde meegemaakt, die hetzelfde hebben
      meegemaakt, in hetzelfde schuitje, zelfde schuitje, zelfhulpgroep, anderen die het snappen, mensen
      die het begrijpen, ervaringen delen, ervaring delen, ervaringen uitwisselen, anderen die het ook
      hebben, anderen die het ook meemaken, die het ook hebben, die het zelfde meemaken, zelfde
      meegemaakt, het zelfde meemaakte, hetzelfde meemaakte, het zelfde hebben meegemaakt, hetzelfde
      meemaken, mensen die het snappen, die het snappen, lui die het snappen, anderen met hetzelfde,
      mensen met hetzelfde, mensen die hetzelfde hebben, het ook hebben meegemaakt, ook zoiets
      meegemaakt, in dezelfde situatie`,
    offers: `lotgenotencafe, lotgenotenbijeenkomst, lotgenotenochtend, zelfhulp, ervaringsgroep,
      lotgenotenavond`,
    helps: {
      praatgroep: 0.6,
      herstel: 0.45,
      'ziekte-lotgenoten': 0.5,
      rouwgroep: 0.4,
      'luisterend-oor': 0.35,
      mantelzorg: 0.25,
      scheiding: 0.35,
    },
    within: ['praatgroep'],
    example: 'Zij wil praten met mensen die hetzelfde meemaken.',
    not: 'Hij wil altijd hetzelfde spelletje doen.',
  },
  {
    id: 'rouwgroep',
    sort: 'activity',
    label: { nl: 'rouwgroep', en: 'grief group' },
    asks: `rouwgroep, rouwcafe, rouwcafé, praten over verlies, over zijn vrouw praten, over haar man
      praten, andere weduwen, andere weduwnaars, lotgenoten rouw, bakkie troost, rouwverwerkingsgroep,
      weduwengroep, sterrenkind, miskraam, nabestaanden zelfdoding, nabestaanden na zelfdoding, praten
      die iemand missen, anderen die iemand missen, praten met anderen die iemand missen, praten over
      haar/zijn verlies, anderen in de rouw, anderen die hun man/vrouw/partner verloren`,
    offers: `troostcafe, rouwgesprek, nabestaandengroep, weduwecafe, rouwtafel, troostplek,
      nabestaandencafe, rouwkring, samen rouwen, wie iemand mist, iemand mist, stille geboorte`,
    helps: { 'rouw-verwerken': 0.9, lotgenoten: 0.5, 'luisterend-oor': 0.5, herdenken: 0.35, zingeving: 0.3 },
    within: ['lotgenoten'],
    example: 'Mevrouw zoekt een rouwcafé.',
    not: 'Mevrouw zoekt een repaircafé.',
  },
  {
    id: 'mannen-praten',
    sort: 'activity',
    label: { nl: 'mannen in gesprek', en: 'men talking' },
    asks: `met andere mannen praten, mannengesprek, mannenpraatgroep, mannen onder elkaar praten,
      praten met andere mannen, mannenpraat, mannen praten met mannen`,
    offers: `mannencafe, vadergesprek, mannengesprekken, mannen in gesprek, mannentafel, mannenkring,
      mannenpraatcafe`,
    helps: { mannen: 0.7, praatgroep: 0.6, 'luisterend-oor': 0.4 },
    within: ['praatgroep'],
    example: 'Hij wil met andere mannen praten.',
    not: 'Hij wil met andere mannen biljarten.',
  },
  {
    id: 'luisterend-oor',
    sort: 'activity',
    label: { nl: 'een luisterend oor', en: 'a listening ear' },
    asks: `luisterend oor, iemand die luistert, iemand om mee te praten, iemand om tegen te praten,
      gehoord worden, niet gehoord, een gesprek met een vrijwilliger, gesprek onder vier ogen,
      een op een praten, even praten, met iemand praten, wil praten met iemand, wil graag praten,
      zoekt iemand om mee te praten, luisteraar`,
    offers: `luisterpost, luisterlijn, luistervrijwilliger, gesprek met een geestelijk verzorger,
      geestelijk verzorger, luisterbankje, spreekuur maatschappelijk werk, buurtpastoraat, straatpastoraat,
      luistercafe, vriendschapsbank`,
    helps: { maatje: 0.75, telefooncirkel: 0.4, praatgroep: 0.4, zingeving: 0.45, 'koffie-inloop': 0.3 },
    within: ['praten'],
    example: 'Ze zoekt iemand om mee te praten, een luisterend oor.',
    not: 'Hij luistert graag naar muziek.',
  },
  {
    id: 'filosofie',
    sort: 'activity',
    label: { nl: 'filosoferen', en: 'philosophy' },
    asks: `filosofie, filosoferen, filosofisch, nadenken over het leven, levensvragen, grote vragen, denkcafe,
      discussieren, debat, debatteren, discussie, actualiteit, over het nieuws praten, nieuws bespreken`,
    offers: `filosofisch cafe, filosofiegroep, filocafe, socratisch, levenskunst, debatavond, nieuwscafe,
      actualiteitengroep, denktank, levensverhalen en levensvragen, krantenclub`,
    helps: { zingeving: 0.55, lezing: 0.5, leesclub: 0.4, praatgroep: 0.3 },
    example: 'Hij wil graag filosoferen met anderen.',
    not: 'Zij vraagt zich af waar het buurthuis is.',
  },
  {
    id: 'scheiding',
    sort: 'activity',
    label: { nl: 'na een scheiding', en: 'after a separation' },
    asks: `na de scheiding, net gescheiden, echtscheiding, relatie is uit, relatiebreuk, in scheiding,
      haar man heeft haar verlaten, pas gescheiden, scheiding verwerken, gaat scheiden, ligt in
      scheiding, scheiding te verwerken, hulp bij scheiding, is net gescheiden, midden in een scheiding,
      praten over scheiding, praten over de scheiding`,
    offers: `scheidingscafe, scheidingsgroep, lotgenoten scheiding`,
    helps: {
      lotgenoten: 0.6,
      praatgroep: 0.5,
      'luisterend-oor': 0.45,
      eenoudergezin: 0.4,
      'koffie-inloop': 0.25,
      juridisch: 0.25,
    },
    example: 'Hij is net gescheiden en wil anderen spreken.',
    not: 'Zij helpt afval te scheiden.',
  },
  {
    id: 'verslaving',
    sort: 'activity',
    label: { nl: 'vrij van verslaving', en: 'free of addiction' },
    asks: `verslaving, verslaafd, alcoholist, drinkt te veel, te veel drinken, van de drank, van de
      drank af, drankprobleem, drugs, blowen, gokken, gokverslaving, nuchter blijven, clean blijven,
      clean, afgekickt, afkicken, nuchter, ex verslaafde, stoppen met drinken, gestopt met drinken,
      drinkt niet meer, drinkt geen alcohol meer, drinkt geen druppel meer, staat droog, droog staan,
      van de fles af, gestopt met alcohol, gestopt met drank, gestopt met drugs, gestopt met blowen,
      gestopt met gokken, maanden nuchter, weken nuchter, verslavingsverleden, alcoholverslaving,
      drugsverslaving, uit de afkickkliniek, terugval voorkomen`,
    offers: `anonieme alcoholisten, aa groep, zelfhulp verslaving, herstelgroep verslaving, nuchter
      cafe, verslavingszorg, na groep, nuchtere inloop, zelfhulpgroep drank, zelfhulpgroep alcohol,
      zelfhulpgroep drugs, zelfhulpgroep gokken, zelfhulp drank, zelfhulp alcohol, uitgaan zonder drank,
      uitgaan zonder alcohol, feest zonder drank, feest zonder alcohol, cafe zonder drank, cafe zonder
      alcohol, kroeg zonder drank, nuchtere kroeg, nuchter uitgaan, nuchtere borrel`,
    helps: { uitgaan: 0.4, herstel: 0.7, lotgenoten: 0.6, praatgroep: 0.35, 'luisterend-oor': 0.35 },
    example: 'Hij is gestopt met drinken en wil nuchter blijven.',
    not: 'Zij drinkt graag thee met anderen.',
  },
]
