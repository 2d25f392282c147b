import type { TeamRole } from '#platform/access/roles.ts'

/** What is said about who keeps the page. */
export const nl = {
  title: 'Jullie team',
  intro: 'Deze mensen houden de pagina bij. Niemand anders ziet deze lijst.',
  role: { owner: 'eigenaar', editor: 'redacteur' } satisfies Record<TeamRole, string> as Record<
    TeamRole,
    string
  >,
  unnamed: {
    owner: (number: number) => `Eigenaar ${number}`,
    editor: (number: number) => `Redacteur ${number}`,
  } satisfies Record<TeamRole, (number: number) => string>,
  you: 'dat ben jij',
  tellName: 'Vertel hoe je heet. Dan weet je team wie je bent.',
  toOwner: 'Maak eigenaar',
  toEditor: 'Maak redacteur',
  send: (who: string) => `Haal ${who} uit het team`,
  leave: 'Ga uit het team',
  open: 'Uitgenodigd',
  openUntil: (day: string) => `Kan ja zeggen tot en met ${day}.`,
  withdraw: 'Trek de uitnodiging in',
  inviteTitle: 'Nodig iemand uit',
  invite: {
    email: { label: 'E-mailadres' },
    rol: {
      label: 'Als wat?',
      options: {
        editor: { text: 'Redacteur', hint: 'Past de pagina aan en zet activiteiten erop' },
        owner: { text: 'Eigenaar', hint: 'Beslist ook wie er in het team zit, en of de pagina blijft' },
      },
    },
  },
  button: 'Stuur de uitnodiging',
  done: {
    uitgenodigd: 'De uitnodiging is onderweg.',
    rol: 'Dat is veranderd.',
    weg: 'Die is nu uit het team.',
    ingetrokken: 'De uitnodiging is ingetrokken.',
  },
  lastOwner: {
    title: 'Er moet een eigenaar blijven',
    text: 'Maak eerst iemand anders eigenaar. Of haal de hele pagina weg als jullie stoppen.',
  },
  tooOften: 'Dit adres kreeg vandaag al veel uitnodigingen. Probeer het morgen weer.',
}
