import type { nl } from './messages.nl.ts'

const full = 'There are very many meetings already. Close this conversation and begin a new one.'
const errors = {
  full,
  past: 'Choose a day and a time to come.',
  changed: 'Somebody changed this meeting in the meantime. See how it is now and send it again.',
}
const about = {
  wat: { label: 'What for?', hint: 'For example: look at the roof together', errors },
  dag: { label: 'Day', errors },
  van: { label: 'From' },
  tot: { label: 'To', errors: { 'ends-before': 'Choose a time that is later than the beginning.' } },
  waar: { label: 'Where?', hint: 'An address, or the link of a video call' },
}

export const en: typeof nl = {
  title: 'Meetings',
  none: 'Nothing is planned yet to see or speak to each other.',
  make: 'Plan a day',
  makeTitle: 'Plan a day',
  makeIntro:
    'Both of you get a mail with an invitation for your calendar. The other does not see your address.',
  makeButton: 'Plan this',
  change: (title) => `Move or call off: ${title}`,
  changeLink: 'Move or call off',
  moveTitle: 'Move it',
  moveButton: 'Move the meeting',
  cancelTitle: 'Call it off',
  cancelButton: 'Call the meeting off',
  ended: 'This conversation is closed. You can still call this meeting off.',
  calendar: 'Put it in your calendar',
  calendarOf: (title) => `Put it in your calendar: ${title}`,
  call: 'Go to the video call',
  off: 'Called off',
  over: 'over',
  entry: {
    made: (when, where) => `Planned: ${when}. Where: ${where}`,
    moved: (when, where) => `Moved. Now: ${when}. Where: ${where}`,
    cancelled: (when) => `Called off: ${when}.`,
  },
  form: {
    make: about,
    move: {
      ...about,
      waarom: { label: 'Why do you move it?', hint: 'The other reads this too.' },
    },
    cancel: {
      reden: { label: 'Why is it called off?', hint: 'The other reads this too.', errors },
    },
  },
  mail: {
    hello: 'Hello,',
    subject: {
      made: (title) => `Planned: ${title}`,
      moved: (title) => `Moved: ${title}`,
      cancelled: (title) => `Called off: ${title}`,
      came: (title) => `You go now to: ${title}`,
      left: (title) => `You need not go to: ${title}`,
    },
    why: {
      made: (subject) => `In the conversation “${subject}” a day was planned.`,
      moved: (subject) => `In the conversation “${subject}” a meeting was moved. This is how it is now:`,
      cancelled: (subject) => `In the conversation “${subject}” a meeting was called off.`,
      came: (subject) =>
        `You help now in the conversation “${subject}”. This meeting was planned already. You take it over.`,
      left: (subject) =>
        `Somebody else helps now in the conversation “${subject}”. They take over this meeting too.`,
    },
    when: 'When',
    where: 'Where',
    reason: 'Why',
    putIn: 'With this mail comes an invitation. It puts the meeting in your calendar.',
    takeOut: 'With this mail comes a message for your calendar. It takes the meeting out.',
    link: 'See the conversation:',
  },
}
