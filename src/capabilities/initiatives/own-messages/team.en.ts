import type { nl } from './team.nl.ts'

export const en: typeof nl = {
  title: 'Your team',
  intro: 'These people keep the page. Nobody else sees this list.',
  role: { owner: 'owner', editor: 'editor' },
  unnamed: { owner: (number) => `Owner ${number}`, editor: (number) => `Editor ${number}` },
  you: 'that is you',
  tellName: 'Tell what your name is. Then your team knows who you are.',
  toOwner: 'Make owner',
  toEditor: 'Make editor',
  send: (who) => `Take ${who} out of the team`,
  leave: 'Leave the team',
  open: 'Invited',
  openUntil: (day) => `Can say yes until ${day}.`,
  withdraw: 'Withdraw the invitation',
  inviteTitle: 'Invite somebody',
  invite: {
    email: { label: 'E-mail address' },
    rol: {
      label: 'As what?',
      options: {
        editor: { text: 'Editor', hint: 'Changes the page and puts activities on it' },
        owner: { text: 'Owner', hint: 'Also decides who is in the team, and whether the page stays' },
      },
    },
  },
  button: 'Send the invitation',
  done: {
    uitgenodigd: 'The invitation is on its way.',
    rol: 'That has changed.',
    weg: 'They are out of the team now.',
    ingetrokken: 'The invitation is withdrawn.',
  },
  lastOwner: {
    title: 'An owner has to stay',
    text: 'Make somebody else owner first. Or take the whole page away if you stop.',
  },
  tooOften: 'This address got many invitations today. Try again tomorrow.',
}
