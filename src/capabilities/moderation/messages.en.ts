import { appealDays, keptDays, workingDays } from './domain.ts'
import type { nl } from './messages.nl.ts'

const weeks = appealDays / 7

export const en: typeof nl = {
  report: {
    title: (name) => `Is something wrong with ${name}?`,
    intro: 'Tell us. A moderator looks at it. You need no account.',
    back: 'Back to the page',
    button: 'Send your report',
    tooOften: 'Many reports just came from here. Please try again in an hour.',
    keeps: `We erase your words and your address ${keptDays} days after the report is closed. The initiative does not see them.`,
    fields: {
      wat: {
        label: 'What is it?',
        options: {
          outdated: 'It is no longer right',
          improper: 'It is not proper',
          personal: 'It shows somebody’s personal data',
          other: 'Something else',
        },
      },
      uitleg: {
        label: 'Tell us briefly',
        hint: 'For instance: they now meet on Thursdays. Please leave out names of others.',
      },
      email: {
        label: 'Your e-mail address',
        hint: 'Only if you want to hear what we do with it.',
      },
    },
    trap: 'Leave this empty',
    done: {
      title: 'We have your report',
      text: `Thank you. A moderator looks at it, usually within ${workingDays} working days. Did you leave an e-mail address? Then you will hear what we decide.`,
      home: 'See what there is near you',
    },
  },
  problem: {
    outdated: 'no longer right',
    improper: 'not proper',
    personal: 'somebody’s personal data',
    other: 'something else',
  },
  desk: {
    title: 'Moderation',
    intro:
      'What waits longest comes first. About a report you always give a reason. Others see what you are, not who you are.',
    done: {
      besloten: 'Your decision is kept. Those concerned get a mail.',
      apart: 'Kept. The report counts from now on.',
      spam: 'The report is closed. Nobody gets a mail.',
    },
    empty: {
      title: 'Nothing waits',
      text: 'Everything was looked at. You get a mail when something comes in.',
    },
    pages: 'New pages',
    reports: 'Reports',
    appeals: 'Asked for a second look',
    aside: (n) => (n === 1 ? '1 report looks like spam' : `${n} reports look like spam`),
    asideIntro:
      'These reports do not count yet, and nobody got a mail about them. See whether there is a real one among them.',
    waits: (days) => (days === 0 ? 'Came in today' : days === 1 ? 'Waits 1 day' : `Waits ${days} days`),
    until: (day) => `look before the end of ${day}`,
    late: (day) => `should have been done on ${day}`,
    pageUntil: (day) => `goes online by itself on ${day}`,
    mine: 'You took this decision. Another moderator looks at it.',
    mineAlone: 'You took this decision. There is no other moderator, so an administrator looks at it.',
    terms: `Reports and second looks are done within ${workingDays} working days (Monday to Friday, no public holidays).`,
    activity: 'about an activity',
  },
  suspicion: {
    trap: 'something stood in a field that people do not see',
    'too-fast': 'the form came back very fast',
    'no-stamp': 'we do not know when the form was opened, or it was long ago',
    links: 'it holds many links',
    network: 'many reports came from the same network',
    address: 'many reports came with the same e-mail address',
  },
  hand: {
    title: (name) => `Report about ${name}`,
    what: 'What is it?',
    words: 'In their own words',
    since: 'Here since',
    until: 'Done before the end of',
    see: 'See the page',
    seeActivity: 'See the activity',
    gone: 'This page is not there any more.',
    address: 'Whoever reported this wants to hear what you decide. That goes by itself.',
    noAddress: 'Whoever reported this left no e-mail address.',
    showAddress: 'Show the address',
    addressNote: 'We write down that you looked at the address.',
    addressIs: (email) => `The address is ${email}. Use it for this report only.`,
    aside: 'This report looks like spam',
    keep: 'No, this is a real report',
    spam: 'Yes, this is spam',
  },
  decide: {
    title: 'What do you decide?',
    button: 'Keep the decision',
    back: 'Back to the list',
    besluit: {
      label: 'Decision',
      options: {
        left: { text: 'The page stays as it is', hint: 'Whoever reported it hears why.' },
        'taken-down': {
          text: 'The page is taken down',
          hint: 'With all that belongs to it: activities too. Its owners can ask a second moderator.',
        },
        published: { text: 'The page goes online', hint: 'It then needs no reason.' },
        'sent-back': {
          text: 'The page goes back to its makers',
          hint: 'Say what has to change. They can send it in again.',
        },
      },
    },
    reden: {
      label: 'The reason',
      hint: 'At least one whole sentence. The owners read this, and so does whoever reported it. Do not say who that was.',
      errors: {
        empty: 'Say in at least one sentence why you decide this.',
        'too-short': 'Say in at least one whole sentence why you decide this.',
      },
    },
  },
  look: {
    title: (name) => `New page: ${name}`,
    intro:
      'This page waits for a look. See whether it belongs here. It need not be pretty, and mistakes are fine.',
    see: 'See the page as everybody will see it',
    until: (day) => `When nobody looks, the page goes online by itself on ${day}.`,
    reason: 'Only needed when the page goes back. Say what is good already, too. The owners read this.',
  },
  judge: {
    title: (name) => `Second look: ${name}`,
    intro: 'Somebody asked for a second look at a decision. What you decide is the last word.',
    was: 'The decision was',
    why: 'The reason was',
    asks: 'Why a second look',
    reported: 'The report',
    alone: 'There is no other moderator. That is why an administrator is asked.',
    besluit: {
      label: 'What do you decide?',
      options: {
        upheld: { text: 'It stays so', hint: 'You agree with the decision.' },
        reversed: { text: 'The other way round', hint: 'This takes effect at once.' },
      },
    },
  },
  outcome: {
    left: 'the page stays as it is',
    'taken-down': 'the page was taken down',
    published: 'the page is online',
    'sent-back': 'the page was sent back to its makers',
  },
  ask: {
    title: 'Ask a second moderator',
    intro: (name) => `A moderator decided about ${name}. Do you not agree? Then somebody else looks at it.`,
    how: `You can ask this once. Somebody else than the first moderator looks at it, within ${workingDays} working days. Where there is no other moderator, an administrator does. You will hear by mail.`,
    fields: {
      waarom: { label: 'Why do you not agree?', hint: 'A few sentences are enough.' },
    },
    button: 'Ask for a second look',
    done: {
      title: 'Somebody else is looking',
      text: `Somebody who did not take the first decision. You will hear by mail within ${workingDays} working days.`,
    },
    expired: {
      title: 'There is nothing left to ask here',
      text: `Perhaps a second look was asked for already, or the decision is more than ${weeks} weeks old.`,
    },
  },
  mail: {
    hello: 'Hello,',
    desk: {
      report: {
        subject: (name) => `A report about ${name}`,
        text: (name, day) =>
          `Somebody reported that something is wrong with ${name}. Will you look, by ${day}? You find the report here:`,
      },
      page: {
        subject: (name) => `A new page: ${name}`,
        text: (name, day) =>
          `The page of ${name} is ready and waits for a look. When nobody looks, it goes online by itself ${day}. You find it here:`,
      },
      nobody: {
        subject: (name) => `There is no moderator yet, and something waits about ${name}`,
        text: (name, day) =>
          `Something waits about ${name}, until ${day} at most. There is no moderator yet who can look. Please invite one. It is to be found here:`,
      },
    },
    appeal: {
      subject: (name) => `Asked for: a second look at ${name}`,
      text: (name, day) =>
        `Somebody does not agree with a decision about ${name}, and asks for a second look. Will you look, by ${day}?`,
      alone: 'There is no other moderator. That is why we ask you, as administrator.',
    },
    owners: {
      subject: {
        left: (name) => `Your page ${name} was looked at and stays`,
        'taken-down': (name) => `Your page ${name} was taken down`,
        published: (name) => `Your page ${name} is online`,
        'sent-back': (name) => `Your page ${name} cannot go online yet`,
      },
      text: {
        left: (name, city) =>
          `Somebody reported something about the page of ${name}. A moderator of Samenspel ${city} looked at it. The page stays as it is. You need do nothing.`,
        'taken-down': (name, city) =>
          `A moderator of Samenspel ${city} took down the page of ${name}, with its activities. Others do not see it now. You do, and you can still change it or take it along.`,
        published: (name, city) =>
          `A moderator of Samenspel ${city} looked at the page of ${name}. It is online. Everybody can find you now.`,
        'sent-back': (name, city) =>
          `A moderator of Samenspel ${city} looked at the page of ${name}. It cannot go online yet. Change it, and put it online again.`,
      },
      page: 'You find the page here:',
    },
    reporter: {
      subject: (name) => `Your report about ${name}`,
      left: (name, city) =>
        `You reported something about ${name}. Thank you. A moderator of Samenspel ${city} looked at it. The page stays as it is.`,
      'taken-down': (name, city) =>
        `You reported something about ${name}. Thank you. A moderator of Samenspel ${city} looked at it and took the page down.`,
      gone: (name) =>
        `You reported something about ${name}. The people of that page took it away themselves. With that your report is closed.`,
    },
    reason: (reason) => `The reason:\n\n${reason}`,
    again: `Do you not agree? Then you can ask a second moderator, once, within ${weeks} weeks. Somebody else then looks at it:`,
    released: {
      subject: (name) => `Your page ${name} is online`,
      text: (name, city) =>
        `The page of ${name} on Samenspel ${city} is online. No moderator could look in time, so you need not wait any longer.`,
    },
    verdict: {
      subject: (name) => `The second look at ${name}`,
      owners: (name) => `The page of ${name} was looked at a second time.`,
      reporter: (name) => `Your report about ${name} was looked at a second time.`,
      by: {
        moderator: (city) => `Another moderator of Samenspel ${city} did that.`,
        administrator: (city) => `An administrator of Samenspel ${city} did that.`,
      },
      upheld: (outcome) => `The decision stays: ${outcome}.`,
      reversed: {
        published: 'The decision was turned round: the page is online.',
        hidden: 'The decision was turned round: the page was taken down.',
      },
      end: 'This was the last word about it.',
    },
  },
}
