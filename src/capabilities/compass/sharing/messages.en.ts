import type { nl } from './messages.nl.ts'

export const en: typeof nl = {
  crumbs: 'You are here',
  title: 'With whom do you share what?',
  intro: 'Only you read your idea, until you share a direction. You can always stop sharing.',
  record: (years) =>
    `What you share becomes a record of the municipality: it must keep it for ${years}, also when you stop sharing.`,
  years: (years) => (years === 1 ? '1 year' : `${years} years`),
  glance: 'What you share with the municipality',
  nobody: 'with nobody',
  with: {
    nobody: 'with nobody',
    connector: 'with the area connector',
    officer: 'with an officer',
    municipality: 'with the municipality',
  },
  withOfficer: (name) => `with ${name}`,
  withConnector: (area) => `with the area connector of ${area}`,
  since: (day) => `since ${day}`,
  share: 'Share this direction',
  change: 'Share with somebody else',
  stop: 'Stop sharing',
  more: 'See who read what',
  signIn: 'Do you want to share something with the municipality? Sign in first.',
  done: {
    gedeeld: 'Shared.',
    gestopt: 'You no longer share this. The municipality cannot read it any more.',
  },
  lend: {
    title: (theme) => `Share ${theme}`,
    reads:
      'What the other reads: your answers in this direction, how far you are with it, and what you call your idea.',
    button: 'Share this direction',
    form: (officers, areas) => ({
      met: {
        label: 'With whom?',
        options: {
          connector: 'The area connector: who knows your neighbourhood for the municipality',
          officer: 'One officer',
          municipality: 'The municipality: all officers, area connectors and programme leads',
        },
      },
      ambtenaar: {
        label: 'Which officer?',
        hint: 'Only needed when you share with one officer.',
        options: officers,
        none: 'Choose a name',
        errors: { which: 'Choose the officer with whom you want to share.' },
      },
      gebied: {
        label: 'In which area is your idea?',
        hint: 'Only needed when you share with the area connector. We ask this once.',
        options: areas,
        none: 'Choose an area',
        errors: { which: 'Choose the area. Then we know who the area connector is.' },
      },
    }),
  },
  readings: {
    title: 'Who read what, and when',
    none: 'Nobody of the municipality has read anything yet.',
    line: (who, theme, when) => `${theme}: ${who}, ${when}`,
    as: {
      'area-connector': 'area connector',
      'municipal-officer': 'officer',
      'programme-lead': 'programme lead',
    },
  },
  lent: {
    title: 'Shared with me',
    intro:
      'Ideas of which somebody shares a direction with you. Whoever thought of it sees that you read it.',
    empty: 'Nothing is shared with you now',
    emptyText: 'When somebody shares a direction of the Kompas with you or the municipality, it stands here.',
    meta: (themes, day) => `${themes} · shared on ${day}`,
    shared: (who, since) => `shared ${who}, ${since}`,
    page: 'You read only what is shared with you. Whoever thought of it sees that you read this, and can stop sharing.',
    notLent: 'This is not shared with you',
    notLentText:
      'Nothing of this Kompas is shared with you at this moment. Do you want to know something? Ask in the conversation.',
    howFar: 'How far they are with this',
    nothing: 'Nothing is filled in here yet.',
    conversations: 'Conversations about this idea',
    take: 'Take it along to your case system',
    json: 'As a file for a program (JSON)',
    pdf: 'As a document (PDF)',
    busy: 'Very many sheets are being made now. Try again in a minute.',
  },
  link: { own: 'The Kompas of this idea', lent: 'What is shared with you of the Kompas' },
}
