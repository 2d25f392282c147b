/**
 * Phrases that hold a word of the thesaurus and are about nothing of it: `met de fiets` says how somebody comes, `vrije
 * inloop` that nobody needs to sign up. Where one stands, no topic is read.
 */
export const noTopic = `
  schaamt zich kapot, lacht zich kapot, werkt zich kapot, kapot moe, vrije inloop, inloop vanaf, inloop tot, inloop is vrij, inloop mogelijk, is inloop, inloop tussen, inloop van,
  op de fiets, met de fiets, per fiets, eigen fiets, fiets stallen, fiets mee, fiets parkeren, fietsenstalling,
  neem contact op, contact opnemen, contact met ons, houdt rekening, rekening houden, rekening houdt, met de bus,
  in verschillende talen, meerdere talen, veel talen, alle talen, twee talen, drie talen, vier talen, vijf talen,
  op de kaart, kaart van, pinnen met kaart, kaart kopen, koffie en thee kosten, koffie kost, voor eigen rekening,
  achter de kerk, naast de kerk, bij de kerk, tegenover de kerk, achter de school, naast de school,
  boek een plek, boek je plek, boeken via, te boeken, plaats boeken, brief met informatie, brief aan de deur,
  spelen een rol, speelt een rol, rol spelen in,
  aan de muur, last van, geen geld nodig, geld terug, bij de
`
