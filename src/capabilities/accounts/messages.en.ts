import { linkMinutes } from './domain.ts'
import type { nl } from './messages.nl.ts'

export const en: typeof nl = {
  signIn: {
    title: 'Sign in',
    description: 'Sign in with a link in your e-mail. You need no password.',
    intro: 'Type your e-mail address. You get an e-mail with a link to sign in. There is no password.',
    noNeed: 'Only looking for something to do? Then you need not sign in.',
    email: 'Your e-mail address',
    button: 'Send me the link',
    tooOften: 'Many links were asked for here just now. Try again in ten minutes.',
    noMail: {
      title: 'This site cannot send e-mail yet',
      text: 'So signing in with a link does not work yet. Whoever runs this site must set up a mail server first.',
    },
  },
  sent: {
    title: 'Look in your e-mail',
    text: (minutes) => `We sent a link to the address you typed. It works for ${minutes} minutes, and once.`,
    wait: 'Nothing there? Wait a few minutes, and look among unwanted e-mail too.',
    again: 'Type another address, or ask for a new link',
    outbox: 'In this example city no e-mail goes out. Read it in the outgoing mail',
  },
  confirm: {
    title: 'Sign in to Samenspel',
    text: 'Press the button, and you are signed in on this device.',
    button: 'Sign in',
  },
  expired: {
    title: 'This link no longer works',
    text: `A link works for ${linkMinutes} minutes, and once. Ask for a new one.`,
  },
  demo: {
    title: 'Or look around as somebody else',
    text: 'This is an example city. Tap on somebody to see what they can do.',
    as: 'Sign in as',
  },
  outbox: {
    title: 'Outgoing mail',
    text: 'In this example city no e-mail goes out. Here you see what would be sent, the newest first.',
    empty: 'No mail is waiting',
    emptyText: 'Ask for a link to sign in, and you see it here.',
    to: 'To',
    at: 'Ready since',
  },
  mine: {
    title: 'My Samenspel',
    hello: 'Hello',
    email: 'Your e-mail address',
    nameTitle: 'What is your name?',
    name: 'Your name',
    nameHint: 'Your first name will do. For now nobody else sees it.',
    save: 'Save',
    done: {
      naam: 'Your name is saved.',
      apparaat: 'You are signed out there now.',
      rol: 'You have a new role. Below you see what you can do with it.',
    },
    devices: 'You are signed in here',
    device: 'Device',
    unknownDevice: 'Unknown device',
    here: 'this device',
    seen: (when) => `Last used: ${when}`,
    signOutHere: 'Sign out',
    signOutThere: (device) => `Sign out on ${device}`,
    signOutAll: 'Sign out everywhere',
    data: 'Your data',
    dataText: 'All that we keep of you, you can take with you and have erased.',
    download: 'Take everything with you (ZIP)',
    erase: 'Erase my account',
  },
  erase: {
    title: 'Do you want to erase your account?',
    text: 'This cannot be undone. You can take everything with you first.',
    take: 'Take everything with you (ZIP)',
    goes: 'This we erase at once',
    stays: 'This stays, but without you',
    staysWhy: 'Others need it. We take out what is yours.',
    records: 'This the municipality must keep',
    recordsWhy:
      'The municipality received it from you. The law on archives says how long it must be kept. Your name and address we do take out.',
    instead: (text) => `In the place of your name it then says “${text}”.`,
    howLong: (term) => `How long: ${term}.`,
    trail: 'And one line stays: that somebody erased an account, with the date. Not who.',
    backups:
      'You may stay in a backup of the municipality for a while. It is only used when something breaks.',
    owner: {
      title: 'You own an initiative',
      text: 'Are you the only one? Then make somebody else owner first, or take the page away. Else nobody keeps the page any more.',
    },
    button: 'Yes, erase my account',
    back: 'No, go back',
    done: 'Your account is erased.',
  },
  bye: 'You are signed out.',
  role: {
    administrator: 'administrator',
    moderator: 'moderator',
    'programme-lead': 'programme lead',
    'municipal-officer': 'municipal officer',
    'area-connector': 'area connector',
    'neighbourhood-team': 'neighbourhood team member',
    partner: 'partner',
    owner: 'owner',
    editor: 'editor',
  },
  invitation: {
    as: (role, what) => (what === null ? role : `${role} of ${what}`),
    title: (as) => `Will you be ${as}?`,
    text: (email) => `This invitation is for ${email}. When you say yes, you are signed in at once.`,
    until: (day) => `The role lasts until ${day}.`,
    can: {
      administrator: 'You give others a role, and change areas, themes and texts.',
      moderator: 'You look at reports and at new pages, and decide.',
      'programme-lead': 'You see what initiatives share with the municipality.',
      'municipal-officer': 'You see what initiatives share with the municipality.',
      'area-connector':
        'You see what initiatives share with the municipality, help them on their way and keep track of whether their facts are still right.',
      'neighbourhood-team':
        'You see what initiatives share with partners in your area, and keep track of whether their facts are still right.',
      partner: 'You see what initiatives share with partners in your area.',
      owner: 'You decide about the page: what is on it, who sees it and who takes part.',
      editor: 'You change the page and put activities on it.',
    },
    button: 'Yes, I will',
    no: 'Would you rather not? Then you need not do anything.',
    expired: {
      title: 'This invitation does not work any more',
      text: 'Perhaps it was used, withdrawn or is too old. Ask whoever invited you for a new one.',
    },
    claim: {
      subject: (name) => `Is ${name} yours?`,
      asked: (name, city) =>
        `Samenspel ${city} has a page about ${name}. You can keep it yourselves, or have it taken away. Open this link and choose:`,
    },
    mail: {
      subject: (as) => `Will you be ${as}?`,
      hello: 'Hello,',
      asked: (as, city) =>
        `Somebody of Samenspel ${city} asks whether you want to be ${as}. Open this link and press the button:`,
      term: (days) => `The link works for ${days} days, and once.`,
      notYou: 'Do you not know this? Then you need not do anything.',
    },
  },
  mail: {
    subject: (city) => `Sign in to Samenspel ${city}`,
    hello: 'Hello,',
    why: (city) => `You want to sign in to Samenspel ${city}. Open this link and press the button:`,
    once: (minutes) => `The link works for ${minutes} minutes, and once.`,
    notYou:
      'Did you not ask for this? Then you need not do anything. Nobody can sign in without this e-mail.',
  },
}
