import type { nl } from './messages.nl.ts'

export const en: typeof nl = {
  areas: {
    title: 'Areas',
    intro:
      'In these areas the municipality works. They are made of neighbourhoods of Statistics Netherlands (CBS).',
    map: (count) => `Map of ${count} areas`,
    list: 'Show as a list',
    later: (name, day) => `from ${day}: ${name}`,
    upload: 'Read areas from a file',
    empty: 'There are no areas of your own yet',
    emptyText: 'Read a file that says which neighbourhoods belong to which area.',
    done: {
      naam: 'The name is saved.',
      ingelezen: 'The areas are read. Initiatives and activities get their new area within a few minutes.',
    },
  },
  area: {
    names: 'Names',
    now: 'now',
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    rename: 'Give another name',
    naam: 'New name',
    vanaf: 'From which day?',
    hint: 'If you choose today, everybody sees the name at once. What was planned from that day on is dropped.',
    dayIsOver: 'This day is over. Choose today or a later day.',
    same: 'The area is called this already.',
    button: 'Save the name',
  },
  upload: {
    title: 'Read areas from a file',
    intro: 'Choose a CSV file with a row for each neighbourhood. The first row names the columns.',
    columns: 'Columns',
    column: {
      gebied: 'short name of the area, as addresses hold it: zuid-west',
      naam: 'what people call the area: Zuid-West',
      buurt: 'code of CBS: BU03920101',
      vanaf: 'the day on which the name begins. May be left out; then it is today.',
    },
    whole: 'The file counts only when all of it is right. Areas that are not in it stay as they are.',
    file: 'File',
    choose: 'Choose a file',
    button: 'Read it',
    none: 'Choose a file first.',
    wrong: (count) => (count === 1 ? '1 line is not right yet' : `${count} lines are not right yet`),
    more: (count) => `And ${count} more lines.`,
    unchanged: 'Nothing was changed. Mend the file and choose it again.',
  },
  themes: {
    title: 'Themes',
    intro: 'Under these subjects people find activities and initiatives, in this order.',
    add: 'Add a theme',
    change: 'Change',
    up: 'Up',
    down: 'Down',
    of: (name) => `: ${name}`,
    empty: 'There are no themes yet',
    emptyText: 'Add one. Then people can search by it.',
    done: {
      toegevoegd: 'The theme is added.',
      naam: 'The name is saved.',
      volgorde: 'The order is saved.',
      samengevoegd: 'The themes are merged. All that belonged to it came along.',
    },
  },
  theme: {
    nl: 'Name in Dutch',
    en: 'Name in English',
    taken: 'Another theme is called this already.',
    addTitle: 'Add a theme',
    addButton: 'Add it',
    button: 'Save the name',
    mergeTitle: 'Can this theme go?',
    mergeText:
      'A theme does not just go: pages and activities would be left without. Merge it with another. All that belongs to it gets that other theme.',
    mergeLink: 'Merge with another theme',
    merge: {
      title: (name) => `Merge ${name} with another theme`,
      text: (name) =>
        `All pages, activities and words under ${name} get the other theme. After that ${name} is gone. This cannot be undone.`,
      met: 'With which theme?',
      button: 'Merge',
      back: 'No, go back',
      alone: 'This is the only theme. Add another first.',
    },
  },
  texts: {
    title: 'Texts and look',
    intro: 'What the site promises, and what stands below every page. Everybody can read it.',
    parts: {
      initiatives: 'Initiatives and volunteers',
      conversations: 'Questions to the municipality',
      keeping: 'Keeping',
      foot: 'Below every page',
    },
    look: 'Choose the look of the site',
    button: 'Save',
    done: {
      bewaard: 'It is saved. Everybody sees it at once.',
      uiterlijk: 'The look is chosen. Everybody sees it within seconds.',
    },
    form: {
      nieuw: {
        label: 'New pages of initiatives',
        options: {
          'at-once': { text: 'are on the site at once', hint: 'A moderator can look at them afterwards.' },
          'after-a-look': {
            text: 'come on the site when a moderator has looked',
            hint: 'Whoever registers sees how long that takes.',
          },
        },
      },
      dagen: {
        label: 'Within how many days does a moderator look?',
        hint: 'The site promises this to whoever makes a page.',
      },
      weken: {
        label: 'After how many weeks does the area connector see an offer that nobody takes up?',
        hint: 'As a strength of the neighbourhood, to bring to an initiative.',
      },
      wieDagen: {
        label: 'Within how many working days does somebody with a question know who helps?',
        hint: 'The site says so with every question to the municipality, and shows when it is late.',
      },
      antwoordDagen: {
        label: 'Within how many working days is there an answer?',
        errors: { 'before-contact': 'An answer cannot come before somebody who helps.' },
      },
      dicht: {
        label: 'Days on which the municipality is closed besides',
        hint: 'Beside weekends and public holidays. Write one below the other, such as 15-05-2026.',
        errors: { 'not-a-day': 'Write each day as 15-05-2026.' },
      },
      vraagJaren: {
        label: 'For how many years does the municipality keep a question?',
        hint: 'Also what somebody shared with you of a Kompas. Ask your archivist.',
      },
      afspraakJaren: {
        label: 'For how many years does the municipality keep a conversation with agreements?',
        hint: 'At least 7 years (AWR, article 52).',
      },
      overNl: { label: 'Whose site this is, in Dutch', hint: 'One or two sentences, under every page.' },
      overEn: { label: 'Whose site this is, in English' },
      contact: {
        label: 'Where people can turn with a question about this site',
        hint: 'An e-mail address, phone number or place. Rather not of one person.',
      },
    },
  },
  look: {
    title: 'Look of the site',
    intro: 'A look is made of colours, letters and shapes. Whoever runs the site can add one.',
    label: 'Look',
    one: 'There is one look.',
    view: 'See how the site looks now',
    button: 'Choose this look',
  },
}
