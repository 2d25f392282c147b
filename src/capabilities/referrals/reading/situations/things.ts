import type { Situation } from './situation.ts'

/** Things that broke, wore out, or are too many. */
export const thingsSituations: readonly Situation[] = [
  {
    means: 'repair-cafe',
    when: '@device & @broken & !ladder, trap, plafond, overloop, trapje',
    example: 'de stofzuiger doet het niet meer',
    not: 'de stofzuiger is nieuw',
  },
  {
    means: 'repair-cafe',
    when: '@device & zonde, nieuw kopen, nieuwe kopen, weggooien, weg te gooien, gehecht, erfstuk, van moeder geweest, garantie & !uitzoeken',
    example: 'zijn radio weggooien vindt hij zonde',
    not: 'wil een nieuwe televisie uitzoeken',
  },
  {
    means: 'fiets-repareren',
    when: 'fiets, band, achterwiel, voorwiel, wiel, ketting, remmen, rem, fietsje, versnelling, spaken, bakfiets, zadel, binnenband, derailleur & @broken, plakken, leeg, slag in, loopt eraf, aanlopen, piept, slapt',
    example: 'de ketting van haar fiets loopt eraf',
    not: 'haar fiets is nieuw',
  },
  {
    means: 'naaien',
    when: 'broek, rok, jurk, gordijnen, gordijn, vitrage, vitrages, jas, rits, zoom, mouw, mouwen, naad, knoop, knopen, kleed, overhemd, trouwjurk, kleren, colbert & te lang, te wijd, te groot, te kort, gescheurd, scheur, gat, gaten, los, kapot, stuk, inkorten, innemen, ingenomen, uitleggen, vermaken, af, ritsen & !oven',
    example: 'de vitrages zijn te lang',
    not: 'wil een lange broek kopen',
  },
  {
    means: 'klussen',
    when: 'kraan, lekkende kraan, deur, stopcontact, gordijnrails, schilderij, plank, planken, lamp, plafondlamp, kast, bed, ikea, ikea-pakket, kastje, drempel, scharnier, slot, rookmelder, behang, plint, spiegel, douchekop, wc, douche, stortbak & druppelt, lekt, klemt, piept, hangt scheef, hangt los, ophangen, aan de muur, muur, in elkaar, in elkaar zetten, monteren, ongeopend, laadje, kapot, stuk, los, vervangen, uit de muur, op de trap & !maken',
    example: 'de kraan druppelt en de deur klemt',
    not: 'de deur staat altijd open',
  },
  {
    means: 'klussen burenhulp',
    when: 'peertje, gloeilamp, lamp, batterij, rookmelder, trapje, ladder, gordijnen & durft niet op, niet meer op, ladder niet op, trapje niet op, kan niet bij, kan er niet bij, verwisselen, vervangen, hoog & durft, durft niet, kan, kan niet, ken, niemand, lukt, doet het niet',
    example: 'durft de ladder niet op om een lamp te vervangen',
    not: 'durft op de trap te dansen',
  },
  {
    means: 'weggeefwinkel rommelmarkt',
    when: '@stuff & @stillGood',
    example: 'het huis staat vol spullen die nog goed zijn',
    not: 'wil spullen uitlenen',
  },
  {
    means: 'weggeefwinkel rommelmarkt',
    when: 'erfenis, nalatenschap, inboedel, huis van haar/zijn moeder/vader, moeder/moeders huis, ouderlijk huis, kleiner wonen, kleinere woning, moeders spullen & leeghalen, ontruimen, leeg, spullen, weg, leeghalen, past niet, waarheen, vol, uitzoeken & !schuld',
    example: 'moet het ouderlijk huis leeghalen',
    not: 'heeft geen erfenis',
  },
  {
    means: 'opruimhulp',
    when: 'rommel, troep, zooi, spullen, dozen, bende, chaos, huis, kasten, papier & overzicht, boven het hoofd, verzamelt alles, gooit niks weg, gooit niets weg, kan niets wegdoen, kan niks weggooien, kan niks wegdoen, geen pad meer, kan de deur niet meer open, loopt vast, hoopt op, ligt vol, schaamt zich, dichtgeslibd, slibt dicht & !straat, park, stoep, geen bezoek, onder de mensen, nieuwe vrienden',
    example: 'het huis slibt dicht, ze gooit niks weg',
    not: 'wil de rommel op straat opruimen',
  },
  {
    means: 'kledingruil kledingbank',
    when: '@child & groeit, uit haar/zijn kleren, uit de kleren, schoenen te klein, te klein, broeken te kort, kleren, jas, laarzen, laarsjes, winterjas, past niet, passen niet & te klein, te kort, uit, snel, te duur, past, passen, geld, steeds',
    example: 'haar zoontje groeit uit al zijn kleren',
    not: 'haar zoon wil leren naaien',
  },
  {
    means: 'kledingbank kledingruil',
    when: 'dunne jas, dunne spullen, dunne kleren, geen winterjas, zomerjas, geen jas, geen dikke trui, geen trui, gaten in haar/zijn schoenen, zolen, versleten schoenen, kapotte schoenen, schoenen lek, op slippers, geen warme kleren & winter, koud, kou, kleren, truien, jas, jassen, schoenen, regen, herfst, net, heeft, hebben, loopt, lopen',
    example: 'loopt in de winter in een zomerjas',
    not: 'wil een jas naaien',
  },
  {
    means: 'speelotheek kindpakket',
    when: '@child & speelgoed, cadeau, cadeautje, jarig, verjaardag, wordt 5, wordt 6, wordt 4, sinterklaas, trakteren & @moneyShort',
    example: 'zoontje wordt 5 en er is geen geld voor een cadeautje',
    not: 'maakt cadeautjes van hout',
  },
  {
    means: 'spullen-lenen',
    when: 'boor, boormachine, ladder, gereedschap, grasmaaier, heggenschaar, aanhanger, tent, statafel, hogedrukspuit, steekkar, naaimachine, partytent, schuurmachine, behangtafel & heeft geen, een keer, eenmalig, duur, kopen, geen kopen, lenen, geen ruimte, hoeft niet te kopen, niet zelf, weekend & !ergens, gewerkt kan, werkplek, naaiclub, naaicafe',
    example: 'heeft eenmalig een boormachine nodig',
    not: 'werkt graag met een boormachine in een werkplaats',
  },
  {
    means: 'werkplaats houtbewerking',
    when: 'gereedschap, werkbank, schuur, schuurtje, garage, zaagmachine, draaibank, werkplaats, beitels & geen plek, geen ruimte, flat, kwijt, weg, verkocht, mist, staat in dozen, niet mogelijk, mag niet, herrie, bovenburen, opgegeven',
    example: 'woont nu in een flat en mist zijn schuurtje met gereedschap',
    not: 'de schuur staat vol dozen',
  },
  {
    means: 'boeken-ruilen',
    when: 'boeken, boekenkast, boek, romans, strips, tijdschriften & uitgelezen, gelezen, puilt uit, te duur, alles al, ruilen, nieuwe, zonde, vol, verslindt & !praten, napraten, erover',
    example: 'haar boekenkast puilt uit van uitgelezen romans',
    not: 'wil over boeken praten',
  },
  {
    means: 'modelbouw verzamelen',
    when: 'treintjes, modeltreinen, modelspoor, spoorbaan, bouwdozen, vliegtuigjes, postzegels, munten, postzegelalbum, suikerzakjes, speldjes, sigarenbandjes, ansichtkaarten, platen, elpees, vinyl, schaalmodellen & zolder, stof, doos, dozen, niemand, liefhebber, liefhebbers, laten zien, ruilen, verzamelt, verzameling, verzamelde, uren',
    example: 'zijn modeltreinen staan op zolder stof te vangen',
    not: 'reist met de trein',
  },
  {
    means: 'haken breien handwerken',
    when: 'naalden, breinaalden, haaknaald, breiwerk, wol, bollen wol, garen, bolletje, pennen, trui, truien, sokken, sjaals & liggen, ligt, la, kast, mand, vroeger, breide, altijd, dozen, weer, voor wie, kleinkinderen, tikken',
    example: 'de breinaalden liggen in de la',
    not: 'de naalden van de kerstboom vallen',
  },
]
