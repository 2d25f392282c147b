import type { nl } from './messages.nl.ts'
import { longestMessage } from './correspondence.ts'

export const en: typeof nl = {
  link: 'Send a message',
  somebody: 'Somebody',
  trap: 'Leave this empty',
  form: {
    title: (name) => `Send a message to ${name}`,
    intro: 'Ask what you want to know, or sign up. The answer comes by e-mail.',
    bericht: { label: 'Your message' },
    naam: {
      label: 'Your name',
      hint: 'Your first name is enough.',
      errors: { 'an-address': 'Fill in a name here, and not your e-mail address. The initiative sees this.' },
    },
    email: {
      label: 'Your e-mail address',
      hint: 'The answer comes here. The initiative does not see your address.',
    },
    keeps: (days) =>
      `We keep your message and your address until ${days} days after the last message. Then we erase everything.`,
    button: 'Send your message',
    back: 'Back to the page',
    tooOften: 'Many messages came from this network just now. Try again in an hour.',
  },
  sent: {
    title: 'Your message was sent',
    text: 'When the initiative answers, you get an e-mail. That may take a while: people often do this in their free time.',
  },
  page: {
    toTeam: (name, initiative) => `${name} and ${initiative}`,
    toSender: (initiative) => `Your conversation with ${initiative}`,
    you: 'You',
    us: 'You',
    said: (who, day) => `${who}, ${day}`,
    wiped: 'This text was erased.',
    noAddress: 'You do not see each other’s e-mail address.',
    answer: { label: 'Write back', hint: 'It goes to the other by e-mail.' },
    button: 'Send',
    wait: 'You wrote three times already. Now wait for a message back.',
    closed: 'This conversation is closed. You cannot write back any more.',
    done: {
      verstuurd: 'Your message was sent.',
      gesloten: 'The conversation is closed.',
      gewist: 'The conversation is erased.',
      doorgestuurd: 'The message was sent on.',
      weggegooid: 'The message was thrown away.',
    },
    end: 'Finished?',
    endTeam:
      'When you close the conversation, nobody can write any more. When you erase it, all is gone at once.',
    endSender: 'When you erase the conversation, all is gone at once. You get no more e-mail about it.',
    close: 'Close this conversation',
    remove: 'Erase this conversation',
    all: 'All messages',
  },
  held: {
    title: 'Put aside',
    intro:
      'These messages look like advertising or came very often. They were not sent on. See whether they are real.',
    one: 'Put aside: this looks like advertising, or many messages came one after the other.',
    pass: 'Send on',
    drop: 'Throw away',
    from: (who) => `from ${who}`,
  },
  list: {
    link: 'Messages to you',
    title: (name) => `Messages to ${name}`,
    open: 'Read and answer',
    empty: 'No messages yet',
    emptyText: 'When somebody sends a message by the page, it stands here. You also get an e-mail.',
    state: { answer: 'waits for you', waiting: 'you wrote last', closed: 'closed' },
    keeps: (days) => `A conversation goes ${days} days after its last message.`,
  },
  gone: {
    title: 'This link does not work any more',
    text: 'The conversation was erased, or the link is not yours any more. Do you keep the page? Then sign in and look at your messages.',
  },
  mail: {
    hello: 'Hello,',
    asking: {
      gladly: (who) => `A question? Just answer this e-mail, and ${who} reads it.`,
      hosts: 'the initiative',
      not: 'You cannot answer this e-mail.',
      write: 'A question? Write to the initiative:',
      elsewhere: 'A question? Ask it on the page of the initiative.',
    },
    message: {
      subject: (initiative) => `A message for ${initiative}`,
      why: (who, initiative, city) => `${who} wrote by the page of ${initiative} on Samenspel ${city}:`,
      link: 'Read and answer it here:',
    },
    answer: {
      subject: (initiative) => `An answer from ${initiative}`,
      why: (initiative, city) => `${initiative} answers you by Samenspel ${city}:`,
      link: 'Read the whole conversation and write back:',
      notYou:
        'Did you not ask anything? Then somebody typed your address. Open the link and choose “Erase this conversation”. You will hear no more of it.',
    },
    held: {
      subject: (initiative) => `A message for ${initiative} waits for a look`,
      why: (initiative, city) =>
        `By the page of ${initiative} on Samenspel ${city} came a message that looks like advertising. We put it aside. See whether it is real:`,
      once: 'If more of them come today, we do not e-mail about those.',
    },
    notSent: {
      subject: {
        nothing: (initiative: string) => `Your answer did not go on: ${initiative}`,
        part: (initiative: string) => `Your answer went on without its attachment: ${initiative}`,
      },
      why: {
        closed: 'You answered by e-mail. It did not go on: the conversation is closed.',
        wait: 'You answered by e-mail. It did not go on: you wrote three times already. Please wait for an answer.',
        long: `You answered by e-mail. It did not go on: it is longer than ${longestMessage} characters. Make it shorter and send it again.`,
        empty:
          'You answered by e-mail, but we found no text in it. Write your answer above the text that was already there.',
        attached: 'Your answer was sent. We could not send the attachment along. Only text goes on.',
      },
      link: 'Read the whole conversation:',
    },
    attached: '(Something was attached to this e-mail. It does not come along.)',
    reply:
      'You can simply answer this e-mail. We pass your answer on, without attachments. That keeps your addresses secret.',
    noReply: 'Do not answer this e-mail, but use this link. So your addresses stay secret.',
  },
}
