import { mostMegabytes } from '#platform/documents/document.ts'
import type { nl } from './messages.nl.ts'

export const en: typeof nl = {
  title: 'Files',
  titleOf: (subject) => `Files with “${subject}”`,
  none: 'There are no files yet.',
  all: 'Send a file',
  both: 'The initiative and the municipality see everything here. Nobody else does.',
  noOther: 'Are there other people in the file? Ask them first whether they agree.',
  addTitle: 'Send a file',
  added: 'Your file is there.',
  ended: 'This conversation is closed. No file can be added.',
  fromSide: (side, when) => `from ${side}, ${when}`,
  megabytes: (size) => `${size} MB`,
  kilobytes: (size) => `${size} kB`,
  download: 'Download',
  unnamed: 'file',
  button: 'Send this file',
  form: {
    wat: { label: 'What is it?', hint: 'For example: a photo of the leak' },
    bestand: {
      label: 'File',
      hint: `PDF, Word, Excel, OpenDocument, text, JPEG, PNG or WebP. At most ${mostMegabytes} MB. From a photo we take off where it was made.`,
      errors: {
        'not-a-document':
          'We cannot take this file. Choose a PDF, a file of Word or Excel (.docx, .xlsx), of OpenDocument, a text or a photo.',
        active:
          'There are macros or other commands in this file. That can be dangerous for whoever opens it. Save it as PDF and choose that.',
        locked: 'This file is behind a password. Take the password off and choose it again.',
        full: 'There are as many files as this conversation can hold. Write in the conversation what you still want to send, and find a way together.',
        'too-many-bytes': `This file is too large. Choose a file of at most ${mostMegabytes} MB.`,
        broken: 'This file is damaged or did not arrive whole. Choose it again, or choose another.',
        busy: 'Many files are being sent now. Choose the file again in a minute.',
        'choose-again': 'Choose the file again. We cannot hold a chosen file for you.',
      },
    },
  },
}
