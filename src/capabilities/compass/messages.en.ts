import type { nl } from './messages.nl.ts'

export const en: typeof nl = {
  title: 'Kompas for your idea',
  intro:
    'Think your idea through at ease, in four directions. Nothing has to. Only you decide who reads what.',
  begin: {
    titel: {
      label: 'What do you call your idea?',
      hint: 'A few words, such as: eating together on Wednesday',
    },
    button: 'Begin with your idea',
    tooOften: 'Very many people began from this place just now. Try again in an hour.',
  },
  own: {
    crumbs: 'You are here',
    link: 'Keep this address: with this link you come back to your idea.',
    fill: (theme) => `Fill in: ${theme}`,
    hopes: 'What do you expect of the municipality?',
    saved: 'Saved.',
    save: 'Save',
    back: 'Back to your idea',
    why: 'Why do we ask this?',
    example: 'For example',
    howFar: 'How far are you with this?',
    clash: 'Somebody else changed this answer while you were writing. It now says:',
    clashDo: 'Your text is still in the box. Bring the two together and save again.',
    nothing: 'nothing filled in yet',
  },
  hopes: {
    intro: 'Choose what you want, or nothing. Add what you mean by it.',
    own: 'In your own words',
    share: 'Ask the municipality for this',
    shared: 'Read the conversation',
    tooOften: 'You asked the municipality a lot today. Ask this tomorrow.',
    signIn: 'Do you want to ask the municipality for this? Sign in first, so that you get the answer.',
  },
  standing: { open: 'still open', busy: 'working on it', clear: 'clear' },
  expectation: {
    information: 'Information',
    contacts: 'Contact with the right people',
    'thinking-along': 'Thinking along',
    space: 'A place or room',
    money: 'Money',
    permit: 'A permit',
    task: 'Taking over a task of the municipality',
    'left-alone': 'Just let us go our own way',
  },
}
