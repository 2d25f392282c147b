import type { CsvMessages } from './problems.ts'

const schedules: Readonly<Record<string, string>> = {
  'rule-too-dense': 'repeats more than once a day. Choose FREQ=DAILY, WEEKLY, MONTHLY or YEARLY.',
  'rule-never-happens': 'gives no date at all. Check the days and the end.',
  'too-long': 'makes the first time too long. Write the end of the first time here.',
}
const unknownSchedule = 'is not a repetition that we know. Write for example FREQ=WEEKLY;BYDAY=WE.'

export const en: CsvMessages = {
  at: (line, column, sentence) =>
    column === null ? `Line ${line}: ${sentence}` : `Line ${line}, column ${column}: ${sentence}`,
  problems: {
    'empty-file': () => 'The file is empty. Put the names of the columns on the first line.',
    'not-text': () => 'This is not a CSV file. In your spreadsheet choose "Save as" and then "CSV UTF-8".',
    'missing-column': () => 'this column is missing. Put its name on the first line and fill the column.',
    'duplicate-column': ({ found }) => `the column '${found}' is there twice. Remove one of them.`,
    'too-many-columns': ({ found, expected }) =>
      `there are ${found} columns, ${expected} is the most. Remove empty or foreign columns.`,
    'header-broken-quote': ({ found }) =>
      `a quotation mark is wrong near '${found}'. Remove the quotation marks from the names of the columns.`,
    'header-too-long': () => 'this line is too long. The first line holds only the names of the columns.',
    'broken-quote': ({ found }) =>
      `a quotation mark is wrong in '${found}'. Put the whole text between " and double every " inside it.`,
    'row-too-long': () => 'this line is longer than 1 MB. Check whether a quotation mark is missing.',
    'too-many-fields': ({ found, expected }) =>
      `there are ${found} fields, the first line has ${expected}. Put a text that holds a delimiter between ".`,
    required: () => 'there is nothing here. Fill in this column.',
    'text-too-long': ({ found, expected }) => `'${found}' is too long. Use at most ${expected} characters.`,
    'control-character': ({ found }) =>
      `'${found}' holds an invisible character that is not allowed. Type the text again.`,
    'unreadable-character': ({ found }) =>
      `'${found}' holds a letter that we cannot read. Save the whole file as UTF-8.`,
    'too-many-items': ({ expected }) => `there is too much here. Name at most ${expected}.`,
    'not-a-number': ({ found, expected }) => `'${found}' is not a whole number. Write a number: ${expected}.`,
    'not-whole-cents': ({ found }) =>
      `'${found}' is not a whole number of cents. Write 250 for 2 euros 50, or gratis when it is free.`,
    'out-of-range': ({ found, expected }) => `'${found}' is not possible. Write a number: ${expected}.`,
    'ages-swapped': ({ found, expected }) =>
      `'${found}' is younger than the lowest age, ${expected}. Swap the two.`,
    'not-a-postcode': ({ found }) => `'${found}' is not a postcode. Write for example 2011 AB.`,
    'not-a-coordinate': ({ found, expected }) =>
      `'${found}' is not a place on the map. Write for example ${expected}.`,
    'outside-netherlands': ({ found, expected }) =>
      `'${found}' is not in the Netherlands. Write a number from ${expected}; mind the decimal point.`,
    'coordinates-swapped': ({ found }) =>
      `'${found}': lat and lon are swapped. In the Netherlands lat is about 52 and lon about 5.`,
    'coordinate-alone': ({ expected }) =>
      `there is nothing here, while ${expected} is filled in. Fill in both or none.`,
    'not-a-moment': ({ found }) =>
      `'${found}' is not a date with a time. Write for example 2026-11-25T10:00.`,
    'time-missing': ({ found }) =>
      `the time is missing after '${found}'. Write for example 2026-11-25T10:00.`,
    'time-zone': ({ found }) =>
      `'${found}' names a time zone. Write the local time without Z or +01:00: 2026-11-25T10:00.`,
    'end-not-after-start': ({ found, expected }) =>
      `'${found}' is not after the start, ${expected}. Does it go on past midnight? Then write the date too.`,
    'end-of-series': ({ found }) =>
      `'${found}' looks like the end of the series. Write the end of the first time here, and UNTIL in herhaling.`,
    'bad-schedule': ({ found, expected }) => `'${found}' ${schedules[expected] ?? unknownSchedule}`,
    'not-a-holiday': ({ found, expected }) => `'${found}' is not known. Choose from: ${expected}.`,
    'not-a-date': ({ found }) => `'${found}' is not a date. Write for example 2026-11-25.`,
    'date-in-future': ({ found, expected }) => `'${found}' is still to come. Write a day up to ${expected}.`,
    'not-yes-or-no': ({ found }) => `'${found}' is not yes or no. Write ja or nee, or leave it empty.`,
    'unknown-language': ({ found }) =>
      `we do not know the language '${found}'. Write for example nederlands, ar or polish.`,
    'not-an-email': ({ found }) =>
      `'${found}' is not an e-mail address. Write for example buurthuis@voorbeeld.nl.`,
    'unknown-column': ({ found }) => `we do not know the column '${found}'. We pass it over.`,
    'unknown-theme': ({ found, expected }) =>
      `we do not know the theme '${found}' and leave it out. Choose from: ${expected}.`,
  },
}
