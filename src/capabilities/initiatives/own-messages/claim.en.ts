import type { nl } from './claim.nl.ts'

export const en: typeof nl = {
  link: 'Is this your initiative?',
  title: (name) => `Is ${name} yours?`,
  intro: 'This page came from a file. You can keep it yourselves, or have it taken away.',
  how: 'We send a link to the e-mail address that we know of the initiative. With it you take over the page.',
  button: 'Send the link',
  other: 'Does that address not work any more? The area connector of your neighbourhood can help you.',
  sent: 'If we know an address, the link is on its way now. Do you get nothing? Ask the area connector.',
  handOver: {
    title: 'Give the page to the initiative',
    intro: 'Do you know the people of this initiative? Invite them. They then keep the page themselves.',
    email: { label: 'E-mail address of somebody of the initiative' },
    button: 'Send the invitation',
    done: 'The invitation is on its way.',
  },
  take: {
    title: (name) => `Will you keep the page of ${name}?`,
    text: 'Then you decide yourselves what is on it, and who sees it. Nobody writes over it any more.',
    button: 'Yes, we will keep it',
    refuseTitle: 'Rather no page?',
    refuseText: 'Then we take it away for good, with all that is on it. No file brings it back either.',
    refuse: 'Take the page away',
  },
  refused: {
    title: 'The page is gone',
    text: 'Everything that was on it is erased. We only remember that it must not come back.',
  },
  expired: {
    title: 'This link does not work any more',
    text: 'Perhaps it was used, or is too old. On the page of the initiative you can ask for a new one.',
  },
}
