import type { nl } from './own-messages.nl.ts'

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
  register: {
    title: 'Put your initiative on the map',
    intro: 'Three things are enough to begin with. The rest can come later, when it suits you.',
    description: 'Put your own initiative on the map. A name, one sentence and a place will do.',
    button: 'Begin',
    later: 'Nobody sees the page yet. You choose yourselves when it goes online.',
    naam: {
      label: 'What is it called?',
      errors: {
        taken:
          'There is an initiative by this name here. Choose another name, or ask to take over that page.',
      },
    },
    zin: {
      label: 'What do you do, in one sentence?',
      hint: 'For example: cooking and eating together every Wednesday',
    },
  },
  placeText,
  own: {
    nav: 'Your page',
    edit: 'Change',
    add: 'Tell',
    open: 'See the page',
    next: (part) => `Next question: ${part}`,
    draft: {
      title: 'Nobody sees this page yet',
      text: 'See whether it is right, then put the page online. You can still change everything afterwards.',
      button: 'Put the page online',
    },
    waiting: {
      title: 'A moderator has a look',
      text: (days) =>
        `The municipality first looks at new pages. That takes ${days} days at most. You will hear by mail.`,
    },
    hidden: {
      title: 'This page was taken down',
      text: 'A moderator took the page down. Your mail says why, and how to ask a second moderator.',
      ask: 'Ask a second moderator',
    },
    published: { title: 'The page is online' },
    nothing: 'First write one sentence about what you do. Then the page can go online.',
    parts: 'What is on it?',
    partsIntro: 'For each part you choose who sees it. Keeping something to yourselves is quite normal.',
    empty: 'Nothing told yet.',
    sees: (who) => `Seen by: ${who}`,
    look: 'How others see you',
    lookIntro: 'Look through the eyes of another. Then you are sure who sees what.',
    state: 'How is it going?',
    team: 'Who keep the page?',
    teamLink: 'See the team',
    addActivity: 'Add an activity',
    agenda: 'Your activities',
    photos: 'Your photos',
    more: 'Further',
    withdraw: 'Take the page offline',
    takeAlong: 'Take everything along (ZIP)',
    remove: 'Take everything away',
    confirm: 'Everything is still right',
    done: {
      begonnen: 'You have begun. Tell some more, or put the page online at once.',
      bewaard: 'That is kept.',
      online: 'The page is online. Everybody can find you now.',
      wacht: 'A moderator has a look. You will hear by mail.',
      terug: 'The page is offline. Only you still see it.',
      klopt: 'Good. The page says that everything is right as of today.',
      fase: 'The page says so now.',
    },
  },
  phase: {
    idea: 'It is still an idea',
    starting: 'We are just beginning',
    running: 'We are at work',
    paused: 'We take a break',
    stopped: 'We stop',
  },
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
  photos: {
    title: 'Your photos',
    one: 'A photo',
    intro: 'Show what it is like with you. Are there people in it? Ask them first.',
    add: 'Add a photo',
    button: 'Add it',
    full: (n) => `You have ${n} photos. More would make the page heavy. Take one away first.`,
    remove: 'Take away',
    done: { erbij: 'The photo is added.', bewaard: 'That is kept.', weg: 'The photo is gone.' },
    form: {
      alt: {
        label: 'What is there to see?',
        hint: 'For those who cannot see the photo. For example: four people at a long table with soup. No names.',
      },
      foto: {
        label: 'The photo',
        hint: '10 MB at most. Where and when it was taken, we take out.',
      },
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
  seenAs: {
    title: (who) => `How ${who} sees you`,
    who: {
      ourselves: 'your own team',
      partners: 'a partner in the area',
      municipality: 'the municipality',
      everyone: 'everyone',
    },
    intro: 'Exactly this, and nothing more. What is not here, nobody of that kind gets to see.',
    notOut: 'The page is not online yet. For now only your own team sees it.',
    tabs: 'Through the eyes of',
    back: 'Back to your page',
  },
  shared: {
    title: 'Shared with you',
    text: (parts) => `This is not on the public page: ${parts}. Please handle it with care.`,
    yours: 'This is your page.',
    editLink: 'Change the page',
  },
  team: {
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
  },
  claim: {
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
  },
  remove: {
    title: (name) => `Take ${name} away?`,
    text: 'The page, the activities, the photos and the team go. This cannot be undone.',
    takeAlong: 'Take everything along first',
    softer: 'You can also take a break or stop. Then the page stays.',
    button: 'Yes, take everything away',
    back: 'No, go back',
    done: 'The initiative has been taken away.',
  },
  mine: {
    title: 'My initiatives',
    none: 'You do not keep a page yet.',
    start: 'Put your initiative on the map',
    standing: {
      draft: 'not online yet',
      waiting: 'a moderator has a look',
      published: 'online',
      hidden: 'taken down',
    },
  },
}
