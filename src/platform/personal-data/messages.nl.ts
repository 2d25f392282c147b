export const nl = {
  kinds: {
    bsn: 'BSN',
    telefoon: 'telefoonnummer',
    'e-mail': 'e-mailadres',
    'postcode-huisnummer': 'adres',
    iban: 'rekeningnummer',
    naam: 'naam',
    geboortedatum: 'geboortedatum',
  },
  watch: {
    lead: 'Dit lijkt op gegevens van iemand:',
    after: 'Haal dit weg. Het is niet nodig om iets te vinden.',
    clear: 'Er staan geen gegevens van iemand meer in je tekst.',
  },
  question: {
    title: 'Staat er iets over een persoon in je tekst?',
    lead: 'We bewaren je tekst niet. Toch hoort er niets in waaraan je iemand herkent.',
    marked: 'Je tekst, met wat op een persoon lijkt gemarkeerd',
    todo: 'Haal dit weg uit het tekstvak en verstuur opnieuw.',
    confirm: 'Dit gaat niet over een persoon',
    confirmHint: 'Klopt het niet wat er gemarkeerd is? Zet hier een vinkje en verstuur opnieuw.',
    error: 'Haal weg wat gemarkeerd is, of vink aan dat het niet over een persoon gaat.',
  },
}

export type PersonalMessages = typeof nl
