import type { Matter } from './domain.ts'
import type { nl } from './messages.nl.ts'

const matter: Readonly<Record<Matter, string>> = {
  repair: 'Repair',
  lease: 'Lease',
  sale: 'Sale',
  use: 'Use',
}
const changed =
  'Somebody changed this step in the meantime. See whether your date still holds and send it again.'

export const en: typeof nl = {
  matter,
  usual: {
    seen: 'Seen what is broken',
    quote: 'Asked for a quote',
    ordered: 'Ordered the work',
    repaired: 'Repaired',
    checked: 'Checked together',
    viewed: 'Viewed together',
    terms: 'Terms on paper',
    rent: 'Talked about the rent',
    signed: 'Contract signed',
    keys: 'Keys handed over',
    valued: 'Value estimated',
    offer: 'Talked about the offer',
    decided: 'Decision taken',
    deed: 'Been to the notary',
    rules: 'Agreed on the rules',
    permitted: 'Permission given',
  },
  title: 'Steps',
  titleOf: (subject) => `Steps with “${subject}”`,
  intro: 'The municipality promises a day for each step. Both of you write when it was really done.',
  none: 'Nobody has said what it is about yet. Choose first: repair, lease, sale or use.',
  choose: 'Say what it is about',
  all: 'Add a step',
  next: 'What comes now',
  nextPromised: (step, day) => `${step}: promised for ${day}`,
  nextOpen: (step) => `${step}: the municipality has promised no day yet`,
  allDone: 'All steps are done.',
  standing: {
    done: 'done',
    'done-late': 'done, later than promised',
    late: 'late',
    promised: 'promised',
    open: 'no day yet',
  },
  promisedOn: (day) => `Promised: ${day}`,
  firstOn: (day) => `Promised at first: ${day}`,
  doneOn: (day) => `Really done: ${day}`,
  notPromised: 'No day promised yet',
  because: (reason) => `Why it changed: ${reason}`,
  toStep: (step) => `Write something with “${step}”`,
  edit: 'Add or change a date',
  crumb: 'Steps',
  promiseTitle: 'Promise a day',
  moveTitle: 'Promise another day',
  promiseButton: 'Promise this day',
  moveButton: 'Promise the new day',
  doneTitle: 'When was it really done?',
  doneAgain: 'Was it another day?',
  doneButton: 'Add the day',
  addTitle: 'Add a step',
  addButton: 'Add it',
  matterButton: 'Make the list of steps',
  ended: 'This conversation is closed. The steps stay as they are.',
  entry: {
    matter: (of) => `It is about: ${matter[of].toLowerCase()}.`,
    added: 'The step is on the list.',
    promised: (day) => `Promised for ${day}.`,
    moved: (day, before) => `Now promised for ${day}. It was ${before}.`,
    done: (day) => `Done on ${day}.`,
  },
  form: {
    matter: {
      zaak: {
        label: 'What is it about?',
        options: {
          repair: { text: matter.repair, hint: 'Something about the building is broken' },
          lease: { text: matter.lease, hint: 'You want to rent a place, or rent it differently' },
          sale: { text: matter.sale, hint: 'You want to buy a building or land' },
          use: { text: matter.use, hint: 'You want to use a place without renting it' },
        },
      },
    },
    add: {
      stap: {
        label: 'Which step?',
        hint: 'For example: the scaffolding stands',
        errors: { full: 'The list is full. First finish together what is on it.' },
      },
    },
    promise: {
      belofte: {
        label: 'By',
        hint: 'A day on which you are sure that it is done',
        errors: { past: 'Choose today or a day to come.', changed },
      },
      waarom: { label: 'Why does it become another day?', hint: 'The initiative reads this too.' },
    },
    done: {
      gedaan: { label: 'Done on', errors: { future: 'Choose today or a day that is over.', changed } },
    },
  },
}
