import type { Rule } from '../rules.ts'

/** Signs that somebody wants to begin something of their own for the neighbourhood. */
export const startRules: readonly (Rule & { readonly key: 'start' })[] = [
  {
    key: 'start',
    phrases: `
      hoe ze het moeten aanpakken, hoe ze dat moeten aanpakken, hoe pakken ze het aan, hoe pak je dat aan, hoe pak je zoiets aan, weten alleen niet hoe ze het, wie regelt zoiets, bij wie moeten ze zijn, is er een potje voor, potje voor koffie, vraagt/vragen subsidie voor, subsidie aan voor een, zoekt geld en vergunning, willen een vergunning voor, we/wij hebben een idee, we/wij hebben een plan, ombouwen tot, gaan geven aan buurtkinderen, waar je moet zijn voor een potje, willen zelf hun,
      met een plan voor, een plan voor een, rond met een plan, rond met plannen, met plannen voor, zoekt meedenkers, zoeken meedenkers, zoekt medestanders, zoeken medestanders, plannen om een, plannen heeft om een, plan om een, zelf een buurtkamer openen, huiskamer openen,
      wil een huiskamer openen, openen voor de buurt, iets openen voor de buurt,
      zelf een weggeefkast maken, zelf een plek maken, een plek maken voor de buurt, buurthuis beginnen,
      opzetten, op te zetten, zelf opzetten, opstarten, op te starten, oprichten, op te richten,
      van de grond krijgen, van de grond te krijgen, van de grond tillen, van de grond trekken,
      op poten zetten, op poten te zetten, op touw zetten, op touw te zetten, uit de grond stampen,
      in het leven roepen, in het leven te roepen, initiatief nemen, initiatief starten,
      initiatief beginnen, initiatief op, buurtinitiatief starten, bewonersinitiatief,
      bewonersinitiatief starten, een eigen initiatief, eigen initiatief, nieuw initiatief,
      een initiatief wil, initiatiefnemer, wil initiatiefnemer, initiatief te starten,
      zelf iets starten, zelf iets beginnen, zelf iets organiseren, zelf wat organiseren,
      zelf wat starten, zelf wat beginnen, zelf iets op, iets nieuws starten voor,
      iets nieuws beginnen voor, iets voor de buurt organiseren, iets organiseren voor,
      iets organiseren in, iets willen organiseren, iets te organiseren, iets organiseren,
      wat organiseren voor, idee voor de buurt, idee voor de wijk, idee voor de straat,
      idee voor een buurt, plan voor de buurt, plan voor de wijk, plan voor de straat,
      heeft een idee voor, heeft een plan voor, heeft een idee om, loopt rond met een idee,
      rond met een idee, loopt met een idee, droomt van een buurt, droomt van een eigen,
      droom van een buurt, ideeen voor de buurt, ideeen voor de wijk, ideeen voor de straat,
      buren bij elkaar brengen, buren bijeen brengen, buurt bij elkaar brengen,
      buurtbewoners bij elkaar brengen, bewoners bij elkaar brengen, mensen bij elkaar brengen,
      de straat bij elkaar brengen, buren bij elkaar te brengen, gelijkgestemden zoeken om`,
    example: 'wil een buurtmaaltijd opzetten',
    not: 'wil geen eigen initiatief, alleen meedoen',
  },
]

/** Beginning something that is not for others, or that others begin. */
export const startLookAlikes = `
  pan opzet, aardappels opzet, pan aardappels opzet, rijst opzet, water opzet, koffie opzet,
  rustig opstarten, rustig op te starten, langzaam opstarten, weer opstarten, weer op te starten, op gang komen,
  eigen zaak, eigen bedrijf, bedrijfje, bedrijf opzetten, bedrijf oprichten, onderneming,
  webshop opzetten, eigen zaak opzetten, computer opstarten, laptop opstarten, telefoon opstarten,
  tablet opstarten, pc opstarten, de tent opzetten, tent opzetten, koffie opzetten, thee opzetten,
  koffie op te zetten, muts opzetten, bril opzetten, keel opzetten, kerstboom opzetten, hoed opzetten,
  tafels opzetten, stoelen opzetten, breiwerk opzetten, steken opzetten, zelf niets organiseren,
  zelf niets te organiseren, kan goed organiseren, neemt geen initiatief, geen initiatief nemen,
  neemt weinig initiatief, op eigen initiatief, uit eigen initiatief, op haar eigen initiatief,
  bestaand initiatief, geen initiatief, weinig initiatief, toont geen initiatief, een idee voor haar,
  een idee voor hem, heeft een idee voor haar, idee voor een cadeau, heeft iemand een idee,
  iemand een idee voor, hebben jullie een idee, weet een idee, dagstructuur opzetten,
  opzetten van dagstructuur, ritme opzetten, schema opzetten, kan niets organiseren,
  haar dag te organiseren, zijn dag te organiseren, haar leven organiseren,
  zijn huishouden te organiseren, hulp op te starten, zorg opstarten, zorg op te starten,
  traject opstarten, traject op te starten, thuiszorg opstarten, thuiszorg op te starten,
  behandeling opstarten, schuldhulp opstarten, schuldhulpverlening opstarten, plan voor haar,
  plan voor hem`

/** `wil een breiclub beginnen`: what stands between `een` and the beginning decides. */
export const beginning = new Set(
  'beginnen beginne starten start begint organiseren houden geven maken opzetten hosten'.split(' '),
)
export const beginningOnly = new Set('beginnen beginne starten organiseren'.split(' '))
/** With these the beginning is somebody's own life, work or learning. */
export const ownBeginnings = new Set(
  `bedrijfje zaakje eenmanszaak webwinkel kapsalon restaurantje salon leven opleiding cursus studie therapie behandeling baan bedrijf zaak training relatie gezin sport gesprek werk opnieuw traject school
  hobby nieuwe les lessen taalles zwemles rijles inburgering dieet huishouden dag leerwerkplek stage re-integratie reintegratie met aan sporten
  winkel onderneming webshop praktijk gewoon zzp opbouw hoofdstuk gesprekken traplift fitness abonnement`
    .trim()
    .split(/\s+/u),
)
