import type { nl } from './messages.nl.ts'

export const en: typeof nl = {
  title: 'Passkeys',
  unknownDevice: 'an unknown device',
  mine: {
    title: 'Sign in without e-mail',
    link: 'Make a passkey, or see yours',
  },
  signIn: {
    button: 'Sign in with a passkey',
    stopped: 'You are not signed in yet. Try again, or ask for a link in your e-mail.',
    failed: 'Signing in with this passkey does not work. Try again, or ask for a link in your e-mail.',
  },
  add: {
    button: 'Make a passkey',
    stopped: 'No passkey was made. Try again if you like.',
    failed: 'Making a passkey does not work. Load the page again and try once more.',
    known: 'You already have a passkey on this device.',
  },
  tooOften: 'Passkeys were asked for here very often just now. Try again in ten minutes.',
  intro:
    'With a passkey you sign in with your finger, your face or the code of your phone or computer. You need not wait for an e-mail.',
  stays: 'Signing in with a link in your e-mail keeps working.',
  without:
    'You cannot make a passkey here. Your browser cannot do it, or JavaScript is off. Sign in with a link in your e-mail.',
  again:
    'Do you want to make a passkey? Then sign in again first. This way nobody else can make one when you leave this device alone for a moment.',
  signInAgain: 'Sign in again',
  full: 'You have many passkeys. Remove one first.',
  yours: 'Your passkeys',
  none: 'You have no passkey yet.',
  since: (when) => `Made: ${when}`,
  seen: (when) => `Last used: ${when}`,
  unused: 'Not used yet',
  remove: (device) => `Remove the passkey of ${device}`,
  added: 'Your passkey is made. Next time you can sign in with it.',
  removed:
    'The passkey is removed. It may still be in the list on your device. You can take it away there too.',
  back: 'Back to My Samenspel',
  tooBig: 'This is too big for a passkey. Load the page again and try once more.',
  unreadable: 'This cannot be read. Load the page again and try once more.',
  mail: {
    subject: (city) => `New passkey at Samenspel ${city}`,
    hello: 'Hello,',
    added: (city, device) =>
      `A passkey was made for your account at Samenspel ${city}, on ${device}. With it you can sign in without e-mail.`,
    notYou: 'Was this not you? Sign in, remove the passkey and sign out everywhere. You can do that here:',
  },
}
