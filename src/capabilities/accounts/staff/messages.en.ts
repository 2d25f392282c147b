import { flowMinutes } from './domain.ts'
import type { nl } from './messages.nl.ts'

export const en: typeof nl = {
  door: {
    title: (city) => `Do you work for the municipality of ${city}?`,
    button: 'Sign in with your account of the municipality',
  },
  refused: {
    stale: {
      title: 'This signing in is over',
      text: `Signing in with your account of the municipality must be done within ${flowMinutes} minutes, once, in the same browser. Begin again.`,
    },
    denied: {
      title: 'You are not signed in',
      text: 'You stopped signing in, or the municipality did not let you through. You can try again.',
    },
    away: {
      title: 'The municipality does not answer',
      text: 'Signing in with your account of the municipality does not work now. Try again in a few minutes. Or sign in with a link in your e-mail.',
    },
    odd: {
      title: 'The answer of the municipality is not right',
      text: 'To be safe we do not sign you in. Try again. Does this happen more often? Then tell whoever runs this site.',
    },
    low: {
      title: 'Sign in in a safer way',
      text: 'The municipality asks for more here than how you signed in just now. Sign in again and choose a safer way, such as with a code on your phone.',
    },
    unverified: {
      title: 'Your e-mail address was not verified',
      text: 'The municipality gave us no e-mail address that was verified. We need one the first time. Ask whoever manages your work account for help.',
    },
    outside: {
      title: 'This is no address of the municipality',
      text: 'With the e-mail address of this account you cannot sign in here as staff. Sign in with a link in your e-mail.',
    },
    taken: {
      title: 'This address belongs to another account',
      text: 'Your e-mail address belongs to another account of the municipality here. Ask whoever runs this site for help.',
    },
  },
  again: 'Begin again',
  byMail: 'Sign in with a link in your e-mail',
}
