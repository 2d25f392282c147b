/** The words about what is kept of people: in the register, in what somebody takes along, and before erasing. */
export const nl = {
  untilErased: 'tot je je account wist',
  until: (moment: string) => `tot ${moment}`,
  atMost: (moment: string, term: string) => `tot ${moment}, hoogstens ${term}`,
  years: (years: number) => `${years} jaar`,
  days: (days: number) => (days === 1 ? 'een dag' : `${days} dagen`),
  byLaw: (term: string) => `${term}, door de Archiefwet`,
  readMe: {
    file: 'LEESMIJ.txt',
    title: (city: string, day: string) => `Dit bewaart Samenspel ${city} van jou op ${day}.`,
    twice:
      'Alles staat er twee keer in. Een bestand met .csv opent in een rekenblad, zoals Excel. Een bestand met .json is voor een computerprogramma.',
    files: (name: string) => `${name}.csv en ${name}.json`,
    rows: (rows: number) => (rows === 1 ? 'Dat is 1 regel.' : `Dat zijn ${rows} regels.`),
    term: (term: string) => `We bewaren het: ${term}.`,
    secrets:
      'Wat er niet in staat: de geheime codes waarmee je inlogt. Wie die heeft, kan zich voordoen als jou.',
    others: 'Staat er ook iemand anders in een regel? Dan is dat vakje leeg.',
  },
}
