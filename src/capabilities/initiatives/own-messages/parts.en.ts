import type { nl } from './parts.nl.ts'

const languages = {
  nl: 'Dutch',
  en: 'English',
  tr: 'Turkish',
  ar: 'Arabic',
  pl: 'Polish',
  uk: 'Ukrainian',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  fa: 'Farsi or Dari',
  so: 'Somali',
  ti: 'Tigrinya',
}

const placeText = {
  plek: {
    label: 'Name of the place',
    hint: 'For example: community house De Stal, or the grass behind the school',
  },
  adres: {
    label: 'Address',
    hint: 'Street and number. Never your own house, if you would rather not show it.',
    errors: {
      'not-found':
        'We cannot find this address. See whether it was typed right, or choose the neighbourhood: then you are on the map all the same.',
    },
  },
  buurt: {
    label: 'Neighbourhood',
    hint: 'Enough when you have no fixed address.',
    none: 'I do not know, or it is everywhere',
  },
}

export const en: typeof nl = {
  placeText,
  audience: {
    ourselves: 'only ourselves',
    partners: 'also partners in our area',
    municipality: 'also the municipality',
    everyone: 'everyone',
  },
  sharing: {
    kring: {
      label: 'Who may see this?',
      options: {
        ourselves: { text: 'Only ourselves', hint: 'The people in your team' },
        partners: {
          text: 'Also partners in our area',
          hint: 'Such as the neighbourhood team and organisations that take part here',
        },
        municipality: { text: 'Also the municipality', hint: 'Such as the area connector and officers' },
        everyone: { text: 'Everyone', hint: 'It is on the internet' },
      },
    },
  },
  partTitle: {
    sentence: 'Name and sentence',
    place: 'The place',
    contact: 'How people reach you',
    room: 'Room for new people',
    themes: 'What it is about, and for whom',
    practical: 'Opening hours and cost',
    story: 'Your story',
    access: 'What it is like there',
    about: 'What you are, and what you are not',
    relation: 'You and the municipality',
  },
  partIntro: {
    sentence: 'The name and one sentence. Everyone sees them as soon as the page is online.',
    place: 'Where do you come together?',
    contact: 'Give only what is the initiative’s own. Your own address is never shown.',
    room: 'You decide how many new people can join. Not now is fine too.',
    themes: 'This is how people find you when they search.',
    practical: 'When is somebody there, and what does it cost?',
    story: 'How did it begin? What happens? Write as you would tell a neighbour.',
    access: 'Fill in what you know. What you leave open we do not know; it does not become a no.',
    about: 'So that people know what to expect.',
    relation:
      'How do you stand towards the municipality? In your own words. Wanting no subsidy is an answer too.',
  },
  parts: {
    sentence: {
      naam: {
        label: 'What is it called?',
        errors: { taken: 'There is an initiative by this name here. Choose another name.' },
      },
      zin: { label: 'What do you do, in one sentence?' },
    },
    place: { ...placeText, buurt: { ...placeText.buurt, options: {} } },
    contact: {
      telefoon: { label: 'Telephone number' },
      email: { label: 'E-mail address' },
      website: { label: 'Website' },
      chat: { label: 'Link to your group chat' },
    },
    room: {
      ruimte: {
        label: 'Is there room?',
        options: {
          welcome: 'Yes, new people are welcome',
          'call-first': 'Call or mail first',
          full: 'Not just now',
        },
      },
      toelichting: { label: 'In your own words', hint: 'For example: two new people at a time are welcome' },
    },
    themes: {
      themas: { label: 'What is it about?', options: {} },
      doelgroep: { label: 'For whom is it?', hint: 'For example: everybody from the neighbourhood' },
    },
    practical: {
      open: { label: 'When is somebody there?', hint: 'For example: Wednesday from 10:00 to 12:00' },
      kosten: { label: 'What does it cost, in euros?', hint: 'Fill in 0 when it is free.' },
    },
    story: {
      verhaal: { label: 'Your story', hint: 'Leave a line empty for a new paragraph.' },
      sinds: { label: 'Since which year?' },
    },
    access: {
      drempelvrij: { label: 'Can one enter without steps or stairs?', none: 'I do not know' },
      toilet: { label: 'Is there a toilet?', none: 'I do not know' },
      rustig: { label: 'Is it quiet there?', none: 'I do not know' },
      kinderopvang: { label: 'Is there childcare?', none: 'I do not know' },
      alcoholvrij: { label: 'Is it without alcohol?', none: 'I do not know' },
      groep: { label: 'How many people are you usually?' },
      talen: { label: 'In which languages is one understood?', options: languages },
    },
    about: {
      wel: { label: 'What are you?', hint: 'For example: a living room of neighbours' },
      niet: { label: 'What are you not?', hint: 'For example: no social work' },
    },
    relation: {
      gemeente: {
        label: 'You and the municipality',
        hint: 'For example: the municipality is our landlord. We get no subsidy, by choice.',
      },
    },
  },
  partForm: {
    save: 'Keep',
    back: 'Back without keeping',
    conflict: {
      title: 'Somebody else just changed this too',
      text: 'Below is what it says now. In the form is what you typed. Choose what should stay and keep it again. Nothing is lost.',
      theirs: 'It says now',
    },
  },
  tapPlace: {
    title: 'Point out the place',
    link: 'Or point out the place on the map',
    choose: 'In which neighbourhood is it?',
    tap: (area) => `Tap the place in the neighbourhood ${area}. You can always change it again.`,
    middle: (area) => `Map of ${area}. Without a mouse or finger you choose the middle of the neighbourhood`,
    which: 'Choose a neighbourhood',
    other: 'Is it in another neighbourhood?',
  },
}
