/**
 * Phrases that hold a word of the thesaurus and are about nothing of it: `met de fiets` says how somebody comes, `vrije
 * inloop` that nobody needs to sign up. Where one stands, no topic is read.
 */
export const noTopic = `
  schaamt zich kapot, lacht zich kapot, werkt zich kapot, kapot moe, vrije inloop, inloop vanaf, inloop tot, inloop is vrij, inloop mogelijk, is inloop, inloop tussen, inloop van 9/10/11/12/13/14/15/19/negen/tien/elf/twaalf/een/twee,
  op de fiets, met de fiets, per fiets, eigen fiets, fiets stallen, fiets mee, fiets parkeren, fietsenstalling,
  neem contact op, contact opnemen, contact met ons, houdt rekening, rekening houden, rekening houdt, met de bus,
  in verschillende talen, meerdere talen, veel talen, alle talen, twee talen, drie talen, vier talen, vijf talen,
  op de kaart, kaart van, pinnen met kaart, kaart kopen, koffie en thee kosten, koffie kost, voor eigen rekening,
  achter de kerk, naast de kerk, bij de kerk, tegenover de kerk, achter de school, naast de school,
  boek een plek, boek je plek, boeken via, te boeken, plaats boeken, brief met informatie, brief aan de deur,
  spelen een rol, speelt een rol, rol spelen in,
  aan de muur, last van, geen geld nodig, geld terug, bij de,
  kaartje kopen, kaartjes kopen, kaartje bij binnenkomst, muziek aan, muziekje aan, muziekje erbij, achtergrondmuziek,
  geen hout van, snap er geen hout van, snapt er geen hout van,
  harde muziek, luide muziek, muziek is te hard, muziek te hard, koortje erbij, met een koortje,
  we zijn net verhuisd, wij zijn net verhuisd, zijn we verhuisd, zijn verhuisd naar, we zijn verhuisd, wij zijn verhuisd,
  verhoogde bakken, verhoogde bak, eigen bakje, eigen bak, plantbakken, hoge bakken, op gehoor, vrij spel,
  gereedschap is er, gereedschap aanwezig, gereedschap staat klaar, materiaal en gereedschap, met oppas, er is oppas,
  er is een oppas, is er oppas, is er een oppas, oppas aanwezig, oppas is er, oppas is geregeld, kinderopvang aanwezig,
  er is kinderopvang, met kinderopvang, spelen in de hoek, spelen in de speelhoek, spelen in de kamer ernaast,
  speelhoek, kinderhoek, mannen en vrouwen, vrouwen en mannen, heren en dames, dames en heren, advocaatje, advocaatjes, advocaatje met slagroom,
  altijd voor een ander klaar, voor een ander klaarstaat, voor anderen klaarstaat, brief schrijven, briefje, briefjes,
  groot scherm, grote scherm, op scherm, op het scherm, een ouder, met een ouder, op muziek, op de muziek, op muziek van,
  dure cursus, cursus te duur, cursus is te duur, daarover kletsen, over kletsen, over te kletsen, fietsenkelder,
  fietsenschuur, fietsenrek, huisdieren niet toegestaan, honden niet toegestaan, honden aan de lijn, hond thuis laten,
  mag je hond mee, hond mag mee, honden mogen mee, haarlempas, met de trein, met de auto, op de baan,
  zonnebloem, zonnebloemen, zonnebloemkamer, tuinbouwgebied, blijft graag even zitten, blijft even zitten, blijven even zitten,
  blijven een kwartiertje zitten, even blijven zitten, kom je even zitten, bij de kinderboerderij, naast de kinderboerderij,
  langs de kinderboerderij, tegenover de kinderboerderij, bij de speeltuin, naast de speeltuin, achter de speeltuin,
  speelgoed voor de kleintjes, er ligt speelgoed, ligt speelgoed klaar, staat speelgoed, met speelgoed in de hoek,
  boven de bibliotheek, naast de bibliotheek, achter de bibliotheek, boven de bieb, naast de bieb, achter het zwembad,
  naast het zwembad, bij het zwembad, achter de sporthal, naast de sporthal, naast de moskee, achter de moskee, bij het park,
  tegenover het park, in de kantine van de voetbalclub, bij de voetbalclub, naast het voetbalveld, achter het voetbalveld,
  bij de tennisbaan, achter de tennisbaan, tegenover het museum, naast het museum, naast de supermarkt, achter de supermarkt,
  tegenover de supermarkt, lege stoelen vullen, trein terug, met de trein terug, bus terug, gelijk met de school, tijdens schooltijd
`
