import type { nl } from './messages.nl.ts'

export const en: typeof nl = {
  mail: {
    subject: (name) => `Is the page of ${name} still right?`,
    hello: 'Hello,',
    why: (name, city) =>
      `For a month nothing changed on the page of ${name} on Samenspel ${city}. Is everything still right? It takes a few seconds. Say whether it is still right:`,
    ifNot:
      'Is something not right any more? Then you change it there at once. If you do nothing, the page will in time say that we are not sure.',
  },
  calledMail: {
    subject: (name) => `The page of ${name} was confirmed`,
    hello: 'Hello,',
    why: (name, city) =>
      `Somebody of the municipality or the neighbourhood team called you, and told Samenspel ${city} that the page of ${name} is still right. The page says so now.`,
    otherwise: 'Did you speak to nobody, or is something not right? Then you change it here:',
    refuse:
      'Would you rather confirm by yourselves only? You set that on the same page, under ‘The neighbourhood team’.',
  },
  page: {
    title: (name) => `Is the page of ${name} still right?`,
    intro: 'Have a look at the page. Is everything right? Then one tap is enough.',
    see: 'See the page',
    yes: 'Yes, everything is right',
    edit: 'No, I will change something',
    done: { title: 'Thank you', text: 'The page says that everything is right as of today.' },
    expired: {
      title: 'This link does not work any more',
      text: 'Perhaps it was used, or a newer mail came. You can also sign in and change the page yourself.',
    },
  },
  callList: {
    title: 'Call list',
    intro:
      'Of these initiatives we have not known for three months whether everything is still right. Give them a call. The one silent for longest comes first.',
    empty: 'Nobody to call',
    emptyText: 'Of all initiatives in your area we know that they are right.',
    since: (day) => `Last confirmed on ${day}`,
    never: 'Never confirmed',
    noWay: 'No telephone number or e-mail address is known. Pay them a visit.',
    holds: (name) => `Called: ${name} is right`,
    refused: 'This initiative rather confirms by itself. Ringing is fine.',
    give: 'Give the page to the initiative',
    done: 'That is noted. The page says that everything is right as of today.',
  },
}
