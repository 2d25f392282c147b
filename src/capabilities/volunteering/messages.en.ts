import type { nl } from './messages.nl.ts'

export const en: typeof nl = {
  crumbs: 'You are here',
  trap: 'Leave this empty',
  talent: {
    koken: 'cooking and baking',
    ontvangen: 'welcoming people',
    tuinieren: 'gardening',
    repareren: 'repairs and odd jobs',
    handwerk: 'sewing and crafts',
    muziek: 'music and art',
    taal: 'language and reading',
    computer: 'computers and phones',
    papierwerk: 'paperwork and money',
    kinderen: 'doing things with children',
    bewegen: 'exercise and walking',
    luisteren: 'listening and company',
    sjouwen: 'carrying and setting up',
  },
  mine: {
    title: 'What you do and offer',
    none: 'You have no task yet, and you have offered nothing yet.',
    next: (day) => `Your next turn is ${day}.`,
    noTurn: 'You have no turn now.',
    look: 'See what you can do',
    offered: (day) => `Offered on ${day}`,
  },
  beside: {
    title: 'What you can do here',
    intro: 'Small tasks. You know beforehand how long they take.',
    none: 'What do you like to do? It may fit here.',
    offer: 'Tell what you like to do',
  },
  tooOften: 'A lot came from this network just now. Try again in an hour.',
  reach: {
    mail: { label: 'Your e-mail address', hint: 'An e-mail address or a phone number is enough.' },
    phone: { label: 'Your phone number' },
    either: 'Fill in an e-mail address or a phone number, or nobody can reach you.',
    anAddress: 'Fill in a first name only. No e-mail address, number or link.',
  },
}
