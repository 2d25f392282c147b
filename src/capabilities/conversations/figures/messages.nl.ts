/** The words of the public figures. */
export const nl = {
  title: 'Hoe snel helpt de gemeente?',
  intro: (city: string) =>
    `Initiatieven stellen vragen aan de gemeente ${city}. Hier zie je of zij op tijd antwoord krijgen, en of de gemeente doet wat zij afspreekt.`,
  measure: {
    contact: 'Tot iemand helpt',
    answer: 'Tot er antwoord is',
    agreements: 'Afspraken nagekomen',
  },
  days: (n: number) => `${String(n).replace('.', ',')} ${n === 1 ? 'werkdag' : 'werkdagen'}`,
  middle: 'Bij de helft ging het sneller of even snel, bij de andere helft duurde het langer of even lang.',
  kept: (kept: number, all: number) => `${kept} van de ${all} (${Math.round((kept / all) * 100)}%)`,
  keptText: 'Zo veel afspraken deed de gemeente op de dag die eerst was afgesproken, of eerder.',
  over: (n: number, from: string, to: string) => `${n} gesprekken, van ${from} tot en met ${to}`,
  overAgreements: (n: number, from: string, to: string) => `${n} afspraken, van ${from} tot en met ${to}`,
  tooFew: 'Nog niet te zeggen',
  tooFewText: (least: number) =>
    `Er zijn er minder dan ${least}. Dan laten we niets zien, zodat niemand kan raden om wie het gaat.`,
  howTitle: 'Zo tellen we',
  how: [
    'Een gesprek telt mee in de maanden waarin de termijn afliep.',
    'Is er aan het eind van het kwartaal nog niemand of nog geen antwoord? Dan tellen de werkdagen tot dan. Zo maakt wachten het cijfer niet mooier.',
    'Is een gesprek klaar voordat de termijn om was, zonder dat het nodig was? Dan telt het niet mee.',
    'Een afspraak is nagekomen als die gedaan is op de eerst afgesproken dag, of eerder. Uitgesteld telt als niet nagekomen. Vervallen voor die dag telt niet mee.',
    'Weekenden, feestdagen en dagen dat de gemeente dicht is, zijn geen werkdagen.',
    'De cijfers gaan over de laatste vier hele kwartalen. Ze veranderen pas als er minstens tien bij zijn gekomen. Ook wie twee keer kijkt, leert zo niets over één gesprek.',
  ],
  link: 'Hoe snel helpt de gemeente?',
}
