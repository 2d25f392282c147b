import { flowMinutes } from './domain.ts'
import type { Refusal } from './domain.ts'

/** The words of signing in with the municipality. Dutch is the model; English follows it. */
export const nl = {
  door: {
    title: (city: string) => `Werk je voor de gemeente ${city}?`,
    button: 'Log in met je account van de gemeente',
  },
  refused: {
    stale: {
      title: 'Dit inloggen is voorbij',
      text: `Inloggen met je account van de gemeente moet binnen ${flowMinutes} minuten, één keer, in dezelfde browser. Begin opnieuw.`,
    },
    denied: {
      title: 'Je bent niet ingelogd',
      text: 'Je bent gestopt met inloggen, of de gemeente liet je niet door. Je kunt het opnieuw proberen.',
    },
    away: {
      title: 'De gemeente geeft geen antwoord',
      text: 'Inloggen met je account van de gemeente lukt nu niet. Probeer het over een paar minuten weer. Of log in met een link in je mail.',
    },
    odd: {
      title: 'Het antwoord van de gemeente klopt niet',
      text: 'Voor de zekerheid loggen we je niet in. Probeer het opnieuw. Gebeurt dit vaker? Vertel het dan aan de beheerder van deze site.',
    },
    low: {
      title: 'Log in op een veiligere manier',
      text: 'De gemeente vraagt hier meer dan hoe je nu inlogde. Log opnieuw in en kies een veiligere manier, bijvoorbeeld met een code op je telefoon.',
    },
    unverified: {
      title: 'Je e-mailadres is niet gecontroleerd',
      text: 'De gemeente gaf ons geen e-mailadres dat is gecontroleerd. Dat hebben we de eerste keer nodig. Vraag de beheerder van je werkaccount om hulp.',
    },
    outside: {
      title: 'Dit is geen adres van de gemeente',
      text: 'Met het e-mailadres van dit account kun je hier niet inloggen als medewerker. Log in met een link in je mail.',
    },
    taken: {
      title: 'Dit adres hoort bij een ander account',
      text: 'Je e-mailadres is hier al van een ander account van de gemeente. Vraag de beheerder van deze site om hulp.',
    },
  } satisfies Record<Refusal, { title: string; text: string }>,
  again: 'Begin opnieuw',
  byMail: 'Log in met een link in je mail',
}
