import type { Condition } from '../../domain.ts'
import type { Rule } from '../rules.ts'

/** How somebody gets there and gets in, and where it has to be. */
export const movingConditions: readonly (Rule & { readonly key: Condition })[] = [
  {
    key: 'step-free',
    phrases: `
      rollator, rolator, rollater, rolstoel, rolstoeltoegankelijk, rolstoelgebruiker, scootmobiel,
      scootmobile, scootmobil, scoot, looprek, rolstoelvriendelijk, in een rolstoel, krukken,
      loopt met/op een kruk, met krukken, loopt met een stok, loopt met stok, wandelstok, met een stok,
      looprekje, kan niet zonder stok,
      rolstoelafhankelijk, rolstoelafh, rolstoelgebonden, rolstoeler, rolst, rolstoelpatient, in
      rolstoel, gebruikt rolstoel, rollend, loopkarretje, rollatortje, loopt aan een stok, loopt met
      twee stokken, loopt met een karretje, loopt achter de rollator, driewieler, krukkend, een kruk,
      scoot mobiel, electrische rolstoel, elektrische rolstoel, stok nodig, met stok, met kruk, met
      looprek`,
    example: 'meneer met een rolator zoekt gezelschap',
    not: 'mevrouw kan weer zonder rollator lopen',
  },
  {
    key: 'step-free',
    phrases: `
      slecht ter been, slechter ter been, moeilijk ter been, niet goed ter been,
      niet meer zo goed ter been, minder goed ter been, niet goed te been, slecht te been, loopt slecht,
      loopt moeilijk, loopt moeizaam, loopt wankel, loopt onzeker, moeilijk lopen, slecht lopen,
      moeizaam lopen, kan slecht/moeilijk/nauwelijks/amper lopen, nauwelijks lopen,
      lopen gaat moeilijk/slecht/moeizaam/niet, lopen is lastig/moeilijk, kan niet lopen,
      kan niet meer lopen, kan niet goed lopen, lopen gaat niet meer, moeite met lopen, niet goed lopen,
      loopt niet goed, loopt niet meer goed, beperkt mobiel, minder mobiel, mindermobiel, niet mobiel,
      immobiel, mobiliteitsbeperking, slecht mobiel, lichamelijke beperking, lichamelijk beperkt,
      loophulpmiddel, loopproblemen, kan amper/nauwelijks vooruit, slechte benen,
      benen willen niet meer, slechte knieen, versleten knieen/heupen/knie/heup, last van knieen,
      last van haar/zijn heup/knie/heupen, ms patient, half verlamd, verlamd, halfzijdig verlamd,
      slecht uit de voeten, niet goed uit de voeten, krom van de reuma, mindervalide, minder valide,
      gehandicapt,
      strompelt, schuifelt, schuifelend, slof, wankel ter been, wankel op de benen, instabiel ter been,
      mobiliteit is slecht, mobiliteit slecht, mobiliteit beperkt, mobiliteitsproblemen, benen doen het
      niet, benen doen het niet meer, benen laten haar/hem in de steek, slechte
      heup/heupen/knie/knieen/rug, knieen zijn op, knie is op, heup is op, heupen zijn op,
      beenproblemen, loopafstand beperkt, kan alleen kleine stukjes lopen, lopen doet pijn, pijn bij het
      lopen, lopen is een probleem, lopen kost moeite, lopen kost veel moeite, dwarslaesie, spierziekte,
      spierdystrofie, spasme, spastisch, hemiplegie, verlamming, verlamde, loopbeperking, fysieke
      beperking, fysiek beperkt, motorische beperking, zit in een karretje, niet vast ter been, wiebelig
      ter been, niet stevig ter been, onvast ter been, loopt met moeite, loopt als een kreupele,
      kreupel, mank, loopt mank`,
    example: 'hij is niet meer zo goed ter been',
    not: 'hij is nog goed ter been',
  },
  {
    key: 'step-free',
    phrases: `
      treden kan ze/hij/zij/ie niet, treden kan ze/hij/zij/ie niet meer, treden kan ze/hij/zij/ie niet op, treden kan ze/hij/zij/ie niet meer op, trappen kan ze/hij/zij/ie niet, trappen kan ze/hij/zij/ie niet meer, trap kan ze/hij/zij/ie niet, trap kan ze/hij/zij/ie niet meer, trap is no go, trap no go, trappen no go,
      geen treetje, geen treetjes, treetje is te veel, trapje is te veel, kan haar/zijn benen niet optillen, krijgt haar/zijn been niet opgetild,
      niet meer dan twee/drie/2/3 treden, niet meer dan twee/drie/2/3 traptreden, hooguit twee/drie treden, een of twee treden, zakt door haar/zijn knie/knieen, zakt door haar/zijn been/benen,
      kan geen trap, kan geen trappen, geen trap/trappen/trapjes, kan niet traplopen, niet traplopen,
      traplopen gaat niet, traplopen lukt niet, geen trap op, geen trappen lopen,
      kan de trap niet op/af, trap niet op/af, trap is lastig, traplopen is lastig,
      moeite met traplopen, moeilijk traplopen, slecht traplopen, zonder trap/trappen,
      zonder drempel/drempels, drempelvrij, geen drempel/drempels, drempelloos, gelijkvloers,
      begane grond, met lift, lift nodig, moet een lift zijn, lift aanwezig,
      toegankelijk voor rolstoel/rollator, kan geen traptreden, geen treden, trappenlopen gaat niet,
      trap op is geen doen, trap is geen doen, trap op gaat niet, trap gaat niet, trap gaat niet meer,
      trap lukt niet, trap lukt niet meer, trappen lukken niet, trappen gaan niet, trappen zijn een
      probleem, trap is een probleem, trap is te veel, traplopen is er niet bij, traplopen is niet bij,
      traplopen is er niet meer bij, traplopen kan niet, traplopen kan niet meer, traplopen mag niet,
      trappen lopen gaat niet, trappen lopen kan niet, trappen lopen lukt niet, trappen zit er niet in,
      trappen zitten er niet in, traplopen zit er niet in, kan de trap niet, komt de trap niet op, komt
      geen trap op, komt geen trap meer op, geen opstapje, geen opstap, geen opstapjes, zonder opstap,
      zonder opstapje, zonder opstapjes, geen hoge drempel, geen hoge drempels, kan geen drempel over,
      drempels zijn lastig, drempels lastig, alles gelijkvloers, op de begane grond, beneden blijven,
      moet beneden zijn, liefst beneden, trappen mijden, trap mijden, trap op en af gaat niet, geen stap
      omhoog, treden gaan niet, treden lukken niet, traptreden zijn, traptreden gaan niet, trappetje op
      gaat niet, geen etage, geen bovenverdieping, niet op een verdieping, niet boven, niet naar boven,
      kan niet naar boven, rolstoel moet naar binnen, rollator moet mee, rollator mee`,
    example: 'het moet zonder drempels zijn',
    not: 'is van de trap gegaan met haar nieuwe baan',
  },
  {
    key: 'step-free',
    phrases: `
      heupoperatie, heup gebroken, gebroken heup, nieuwe heup, kunstheup, knieoperatie, nieuwe knie,
      kunstknie, been gebroken, gebroken been, geamputeerd, amputatie, beenprothese,
      kan niet lang staan, parkinson, reuma, artrose, copd, kort van adem, na een cva, enkel gebroken,
      gebroken enkel, in het gips, benauwd bij lopen,
      aan haar/zijn heup geopereerd, aan haar/zijn knie geopereerd, heupfractuur, een been, been eraf,
      been kwijt, loopt nog op krukken, ziekte van parkinson, hartfalen, longemfyseem, emfyseem,
      zuurstof, zuurstoffles, gauw benauwd, snel benauwd, snel buiten adem, buiten adem, spierreuma,
      fibromyalgie, versleten rug, hernia, polyneuropathie, open been, oedeem`,
    example: 'mevrouw heeft een heupoperatie gehad',
    not: 'hij is heel hip gekleed',
  },
  {
    key: 'toilet',
    phrases: `
      plast vaak, plast veel, moet vaak plassen, vanwege haar/zijn darmen/blaas, haar/zijn darmen spelen op, darmen van slag, moet er vaak uit, verlies van urine, urineverlies, inlegkruis, luier, zakje op haar/zijn buik,
      toilet, wc, invalidentoilet, toilet nodig, vaak naar de wc, vaak plassen, moet veel plassen,
      vaak moet plassen, incontinent, incontinentie, plasproblemen, blaasproblemen, zwakke blaas,
      kleine blaas, stoma, ziekte van crohn, crohn, darmproblemen, prikkelbare darm, aangepast toilet,
      kan haar/zijn plas niet ophouden, plas niet ophouden, pds,
      moet om het uur, moet steeds naar de wc, moet steeds plassen, moet telkens plassen, wc in de
      buurt, wc dichtbij, toilet dichtbij, toilet in de buurt, toilet vlakbij, colitis, plaspillen,
      plastabletten, prostaat, stomapatient, stomadrager`,
    example: 'er moet een wc zijn',
    not: 'hij wil naar buiten met de hond',
  },
  {
    key: 'near',
    phrases: `
      kan niet meer autorijden, rijdt geen auto meer, auto weggedaan, rijbewijs ingeleverd, durft de bus niet, durft de bus niet in, verder dan de hoek, tot de hoek, niet verder dan de straat, verder dan de straat, andere kant van de stad, stad door, uit de buurt komt ze/hij niet, blok om, niet verder dan het blok, tien/vijf/5/10/15 minuten lopen is de max, tien/vijf/5/10/15 minuten is de max, tien/vijf/5/10/15 min is de max,
      dichtbij, dicht bij, dichtbij huis, dicht bij huis, om de hoek, niet ver, niet te ver,
      niet zo ver, te ver, niet ver weg, niet ver lopen, kan niet ver lopen, geen grote afstanden,
      geen lange afstanden, grote afstanden, kleine stukjes lopen, loopafstand, op loopafstand,
      kan niet ver, niet ver van huis, vlakbij, vlak bij, vlak bij huis, in de straat, in haar straat,
      in zijn straat, in de eigen straat, geen vervoer, heeft geen auto, geen auto, niet met de bus,
      geen openbaar vervoer, kan niet met ov, geen ov, korte afstand, korte afstanden, kan niet reizen,
      niet reizen, in de eigen buurt, in eigen buurt, eigen wijk, in eigen wijk, durft niet met de bus,
      kort stukje lopen, klein stukje lopen, paar minuten lopen, kan 100 meter lopen,
      kan maar kort lopen,
      op kruipafstand, verder dan 5/10/15/20 min lopen, verder dan 5/10/15/20 minuten, verder dan vijf/tien minuten, meer dan 5/10/15 min lopen, meer dan vijf/tien minuten lopen, niet verder dan 5/10/15/20 min, vlak in de buurt, naast de deur, naast haar/zijn deur, naast de flat, kan maar
      een klein stukje, maar een klein stukje, klein eindje, een klein eindje, kort eindje, geen lang
      eind, geen eind lopen, kan geen eind lopen, kan geen einden lopen, durft niet ver, durft niet ver
      van huis, durft niet ver weg, bij haar/zijn huis, bij haar/zijn huis in de buurt, bij huis in de
      buurt, dicht in de buurt, niet buiten de wijk, niet de wijk uit, de wijk niet uit, buurt niet uit,
      komt de wijk niet uit, komt de buurt niet uit, niet de stad door, niet de hele stad door, niet
      naar de andere kant, andere kant van de stad is te, met de bus gaat niet, bus durft ze niet, bus
      durft hij niet, bus is te lastig, bus lukt niet, geen busreis, niet met het ov, niet met openbaar
      vervoer, reizen lukt niet, reizen is lastig, reizen gaat niet, kan zelf niet reizen, hooguit
      5/10/15 minuten lopen, 5/10/vijf/tien minuten lopen, niet verder dan, 200/300/400/500 meter lopen,
      tien meter lopen, honderd meter lopen, in haar/zijn flat, in de flat, in haar/zijn eigen flat`,
    example: 'het moet om de hoek zijn',
    not: 'is ver in de tachtig en heel fit',
  },
  {
    key: 'indoors',
    phrases: `
      slecht tegen de kou, slecht tegen kou, niet tegen de kou, heeft het gauw koud, altijd koud, niet met dit weer, niet als het glad is, als het glad is, gladheid, bij gladheid, niet met regen, niet als het regent, niet in de hitte, slecht tegen de hitte, slecht tegen de zon,
      liever binnen, liefst binnen, graag binnen, binnenactiviteit, iets binnen, binnen iets, overdekt,
      niet in de kou, kan niet tegen kou, kan niet tegen de kou, niet tegen kou, niet in de regen,
      hooikoorts, pollenallergie, binnenshuis, binnen zitten graag, warme plek, warm zitten,
      niet buiten zijn, niets buiten, niks buiten, geen buitenactiviteit/buitenactiviteiten,
      niet tegen de zon, zonallergie, als het regent,
      iets voor binnen, moet binnen zijn, binnen blijven, in de warmte, uit de kou, uit de wind, niet in
      weer en wind, kou kan niet, kou is slecht, kou slecht voor, droog en warm, niet in de zon, zon mag
      niet, geen zon, berkenpollen, pollen`,
    example: 'iets te doen, liefst binnen',
    not: 'zit alleen thuis en ziet niemand',
  },
]
