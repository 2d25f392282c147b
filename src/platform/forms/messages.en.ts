import type { FormMessages } from './messages.nl.ts'

/** With hyphens that no line breaks at. */
const date = '25\u{2011}11\u{2011}2026'

export const en: FormMessages = {
  optional: 'optional',
  choose: 'Make a choice',
  choosePhoto: 'Choose a photo',
  chooseFile: 'Choose a file',
  none: 'No choice',
  yes: 'Yes',
  no: 'No',
  summary: (count) => (count === 1 ? 'One thing is not right yet' : `${count} things are not right yet`),
  errors: {
    empty: ({ label }) => `Fill in “${label}”.`,
    'empty-choice': ({ label }) => `Make a choice at “${label}”.`,
    'empty-date': ({ label }) => `Choose a date at “${label}”, for example ${date}.`,
    'empty-time': ({ label }) => `Fill in a time at “${label}”, for example 10:30.`,
    'empty-tick': ({ label }) => `Tick “${label}” if you want to go on.`,
    'too-long': ({ label, max }) => `Make “${label}” shorter: at most ${max} characters.`,
    unreadable: ({ label }) => `“${label}” holds a character we cannot read. Type the text again.`,
    'not-an-email': () => 'Fill in an e-mail address, for example buurthuis@voorbeeld.nl.',
    'not-a-url': () => 'Fill in a web address, for example www.voorbeeld.nl.',
    'not-a-number': ({ label }) => `Fill in a number at “${label}”, for example 12.`,
    'not-whole': ({ label }) => `Fill in a whole number at “${label}”, without decimals.`,
    'too-low': ({ label, min }) => `Fill in ${min} or more at “${label}”.`,
    'too-high': ({ label, max }) => `Fill in ${max} or less at “${label}”.`,
    'not-a-choice': ({ label }) => `Choose something from the list at “${label}”.`,
    'not-a-date': ({ label }) => `“${label}” does not hold a date. Choose a date, for example ${date}.`,
    'not-a-time': ({ label }) => `“${label}” does not hold a time. Fill in a time, for example 10:30.`,
    'empty-photo': ({ label }) => `Choose a photo at “${label}”.`,
    'empty-file': ({ label }) => `Choose a file at “${label}”.`,
    'choose-again': () => 'Choose the photo again. We cannot hold on to a chosen photo for you.',
    'not-a-photo': () => 'This is not a photo that we can read. Choose a photo in JPEG, PNG or WebP.',
    heic: () =>
      'This photo was saved as HEIC. We cannot read that. Save the photo as JPEG and choose that one.',
    'too-many-bytes': ({ max }) => `This photo is too big. Choose a photo of at most ${max} MB.`,
    'too-many-pixels': ({ max }) =>
      `This photo is too big: at most ${max} megapixels. Make the photo smaller and choose that one.`,
    broken: () => 'This photo is damaged or did not arrive whole. Choose the photo again, or choose another.',
    busy: () => 'Many photos are being sent right now. Choose the photo again in a minute.',
  },
}
