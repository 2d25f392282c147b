import type { Houseful } from './houseful.ts'
import {
  aJoining,
  aKeyOf,
  aLineOf,
  anAppeal,
  anExchange,
  anInvitation,
  aPageThatIs,
  aPhotoOfThePage,
  aReport,
  aRole,
} from './furnishings.ts'
import { anOffer, aStrength, aTaskOf, aVolunteer } from './helping.ts'
import { aPerson } from './people.ts'
import type { SignedIn } from './people.ts'

/** What the parts of an address are in one house, by their names: `slug`, `id`, `token`. */
export type Parts = Readonly<Record<string, string>>

/** Whoever asks; a visitor has no cookie. */
export type Asker = SignedIn | null

/** One way to fill in an address; more than one where it matters what it leads to. */
interface Way {
  /** Said behind the address, where there is more than one. */
  readonly as?: string
  parts(house: Houseful, asker: Asker): Promise<Parts>
}

const photo = (as: string, audience: 'partners' | 'ourselves'): Way => ({
  as,
  parts: async (house) => ({ id: await aPhotoOfThePage(house, audience) }),
})
const page = (as: string, standing: 'draft' | 'waiting' | 'hidden'): Way => ({
  as,
  parts: async (house) => ({ slug: (await aPageThatIs(house, standing)).slug }),
})
const somebody = (house: Houseful) => aPerson(house.place)

/**
 * What an address is about, made anew each time that it is asked: what one uses up was there for them alone, and no row
 * hangs on a row before it. The first that fits counts; what is not here is in every house.
 */
const ways: readonly (readonly [RegExp, readonly Way[]])[] = [
  [
    /^\/initiatieven\/:slug\{[^}]+\}$|^\/initiatieven\/:slug$/,
    [
      { parts: async () => ({}) },
      page('concept', 'draft'),
      page('wacht op een blik', 'waiting'),
      page('van het net gehaald', 'hidden'),
    ],
  ],
  [
    /^\/beheer\/rollen\/:id\/einde/,
    [
      { parts: async (house) => ({ id: await aRole(house, 'municipality') }) },
      { as: 'van een team', parts: async (house) => ({ id: await aRole(house, 'team') }) },
    ],
  ],
  [
    /^\/beheer\/rollen\/uitnodigingen/,
    [
      { parts: async (house) => ({ id: await anInvitation(house, 'municipality') }) },
      { as: 'van een team', parts: async (house) => ({ id: await anInvitation(house, 'team') }) },
    ],
  ],
  [
    /^\/beheer\/logboek\/:regel/,
    [
      { parts: async (house) => ({ regel: await aLineOf(house, 'moderator') }) },
      { as: 'van een bewoner', parts: async (house) => ({ regel: await aLineOf(house, 'resident') }) },
    ],
  ],
  [/^\/initiatieven\/:slug\/berichten\/:id/, [{ parts: async (house) => anExchange(house, 'aside') }]],
  [
    /^\/initiatieven\/:slug\/fotos\/:id$/,
    [photo('voor partners', 'partners'), photo('voor het team', 'ourselves')],
  ],
  [/^\/initiatieven\/:slug\/fotos\/:id/, [photo('voor partners', 'partners')]],
  [
    /^\/initiatieven\/:slug\/team\/:id\/intrekking/,
    [{ parts: async (house) => ({ id: await anInvitation(house, 'team') }) }],
  ],
  [
    /^\/mijn\/apparaten/,
    [
      { parts: async (_, asker) => ({ session: asker?.ctx.actor.session ?? '0123456789ab' }) },
      {
        as: 'van een ander',
        parts: async (house) => ({ session: (await somebody(house)).ctx.actor.session }),
      },
    ],
  ],
  [
    /^\/mijn\/passkeys\/:passkey/,
    [
      { parts: async (house, asker) => ({ passkey: asker ? await aKeyOf(house, asker) : '0123456789ab' }) },
      {
        as: 'van een ander',
        parts: async (house) => ({ passkey: await aKeyOf(house, await somebody(house)) }),
      },
    ],
  ],
  [
    /^\/initiatieven\/:slug\/activiteiten\/:id\/wie-komt\/:joining/,
    [{ parts: async (house) => ({ joining: (await aJoining(house)).joining }) }],
  ],
  [
    /^\/mijn\/aanmeldingen/,
    [
      { parts: async (house, asker) => ({ joining: (await aJoining(house, asker?.email)).joining }) },
      { as: 'van een ander', parts: async (house) => ({ joining: (await aJoining(house)).joining }) },
    ],
  ],
  [
    /^\/aanmelding\/:token/,
    [
      { parts: async () => ({}) },
      { as: 'uit de eigen mail', parts: async (house) => ({ token: (await aJoining(house)).token }) },
    ],
  ],
  [/^\/taken\/:id/, [{ parts: async (house) => ({ id: await aTaskOf(house) }) }]],
  [
    /^\/initiatieven\/:slug\/taken\/:id\/(beurten|vrijwilligers)/,
    [
      {
        parts: async (house) => {
          const { id: wie, task: id } = await aVolunteer(house)
          return { id, wie }
        },
      },
    ],
  ],
  [/^\/initiatieven\/:slug\/taken\/:id/, [{ parts: async (house) => ({ id: await aTaskOf(house) }) }]],
  [/^\/initiatieven\/:slug\/aanbod\/:id/, [{ parts: async (house) => ({ id: await anOffer(house) }) }]],
  [/^\/krachten\/:id/, [{ parts: async (house) => ({ id: await aStrength(house) }) }]],
  [
    /^\/mijn\/beurten/,
    [
      { parts: async (house, asker) => ({ id: (await aVolunteer(house, asker?.email)).id }) },
      { as: 'van een ander', parts: async (house) => ({ id: (await aVolunteer(house)).id }) },
    ],
  ],
  [
    /^\/mijn\/aanbod/,
    [
      { parts: async (house, asker) => ({ id: await anOffer(house, asker?.email) }) },
      { as: 'van een ander', parts: async (house) => ({ id: await anOffer(house) }) },
    ],
  ],
  [
    /^\/moderatie\/meldingen\/:id\/(echt|spam)/,
    [{ parts: async (house) => ({ id: await aReport(house, 'aside') }) }],
  ],
  [/^\/moderatie\/meldingen\/:id/, [{ parts: async (house) => ({ id: await aReport(house) }) }]],
  [/^\/moderatie\/tweede-blik\/:id/, [{ parts: async (house) => ({ id: await anAppeal(house) }) }]],
  [
    /^\/moderatie\/paginas\/:slug/,
    [{ parts: async (house) => ({ slug: (await aPageThatIs(house, 'waiting')).slug }) }],
  ],
]

const everyHouse: readonly Way[] = [{ parts: async () => ({}) }]

/** The ways to fill in this address. */
export const waysOf = (path: string): readonly Way[] =>
  ways.find(([fits]) => fits.test(path))?.[1] ?? everyHouse

/** The address with everything filled in; secrets are guessed. */
export function filled(path: string, house: Houseful, parts: Parts): string {
  const usual: Parts = {
    slug: /overname/.test(path) ? house.unclaimed : house.slug,
    file: `${house.activity}.ics`,
    id: /\/team\//.test(path) ? house.member : path.startsWith('/fotos/') ? house.photo : house.activity,
    dag: '2026-12-01',
    rol: 'moderator',
    thema: 'eten',
    gebied: 'west',
    deel: 'verhaal',
    kring: 'gemeente',
    token: 'x'.repeat(43),
  }
  const said = path.replace(/:(\w+)(\{(?:[^{}]|\{[^}]*\})*\})?/g, (_, name: string) => {
    return parts[name] ?? usual[name] ?? '0123456789ab'
  })
  return path === '/melden' ? `${said}?over=initiatief:${house.slug}` : said
}

/**
 * Deeds after which everybody may still do what they might before. After every other one that was done the house is
 * filled anew: forgetting one here costs a moment, and never the truth of a row.
 */
export const leavesAllAsItWas: ReadonlySet<string> = new Set([
  '/aanmelding/:token',
  '/activiteiten/:id/meedoen',
  '/beheer/rollen/uitnodigen/:rol',
  '/beheer/rollen/uitnodigingen/:id/intrekking',
  '/beheer/rollen/:id/einde',
  '/beheer/woorden',
  '/bellijst/:slug/klopt',
  '/initiatieven/:slug/activiteiten/nieuw',
  '/initiatieven/:slug/activiteiten/:id/dag/:dag/afzeggen',
  '/initiatieven/:slug/activiteiten/:id/dag/:dag/toch',
  '/initiatieven/:slug/activiteiten/:id/dag/:dag/verzetten',
  '/initiatieven/:slug/activiteiten/:id/wie-komt/:joining/afmelding',
  '/initiatieven/:slug/activiteiten/:id/wie-komt/:joining/gebeld',
  '/initiatieven/:slug/bericht',
  '/initiatieven/:slug/berichten/:id',
  '/initiatieven/:slug/berichten/:id/achtergehouden',
  '/initiatieven/:slug/berichten/:id/einde',
  '/initiatieven/:slug/bevestiging',
  '/initiatieven/:slug/fotos/:id/bewerken',
  '/initiatieven/:slug/fotos/:id/weghalen',
  '/initiatieven/:slug/overname',
  '/initiatieven/:slug/aanbod/:id/antwoord',
  '/initiatieven/:slug/aanbod/:id/bel',
  '/initiatieven/:slug/aanbod/:id/oordeel',
  '/initiatieven/:slug/aanbod/:id/rust',
  '/initiatieven/:slug/taken/:id/beurten',
  '/initiatieven/:slug/taken/:id/stoppen',
  '/initiatieven/:slug/taken/:id/vrijwilligers',
  '/initiatieven/:slug/team/:id/intrekking',
  '/krachten/:id/oordeel',
  '/krachten/:id/rust',
  '/mails/:token/stop',
  '/mails/:token/terug',
  '/melden',
  '/mijn/aanbod/:id/intrekken',
  '/mijn/aanmeldingen/:joining',
  '/mijn/berichten/stop',
  '/mijn/berichten/terug',
  '/mijn/beurten/:id',
  '/mijn/beurten/:id/stoppen',
  '/mijn/naam',
  '/mijn/passkeys/:passkey/verwijderen',
  '/moderatie/meldingen/:id/adres',
  '/moderatie/meldingen/:id/echt',
  '/moderatie/meldingen/:id/spam',
  '/moderatie/paginas/:slug',
  '/volgen',
])

/** Why a row says `–` for everybody. */
export const nobodyMay: Readonly<Record<string, string>> = {
  'GET /beheer/logboek/:regel (van een bewoner)':
    'of whom an administrator looks up who did something: those who work for the municipality, never a resident',
  'GET /beheer/rollen/:id/einde (van een team)': 'what somebody is in a team is the team’s own affair',
  'POST /beheer/rollen/:id/einde (van een team)': 'the same',
  'POST /beheer/rollen/uitnodigingen/:id/intrekking (van een team)': 'the same',
  'POST /inloggen/als/:person': 'only in a demo city; off here',
  'GET /uitgaande-mail': 'only in a demo city; off here',
  'GET /uitgaande-mail/:mail': 'the same',
  'GET /aanmelding/:token':
    'a guessed secret: a page that says that the link does not work, as one that is not there',
  'GET /aanmelding/:token/agenda.ics': 'the same',
  'GET /inloggen/gemeente':
    'only where staff signs in with the municipality’s own provider; none is set here',
  'GET /inloggen/gemeente/niet-gelukt': 'the same',
  'GET /inloggen/gemeente/sleutels.json': 'the same',
  'GET /inloggen/gemeente/terug': 'the same',
  'GET /mijn/aanbod/:id (van een ander)': 'what somebody offered is theirs to see and to take back',
  'POST /mijn/aanbod/:id/intrekken (van een ander)': 'the same',
  'POST /mijn/aanmeldingen/:joining (van een ander)': 'who signed up says so; hosts have their own list',
  'GET /mijn/beurten/:id (van een ander)': 'the turns of a volunteer are theirs; hosts have the rota',
  'POST /mijn/beurten/:id (van een ander)': 'the same',
  'POST /mijn/beurten/:id/stoppen (van een ander)': 'the same',
  'POST /mijn/apparaten/:session/afmelding (van een ander)': 'nobody signs somebody else out',
  'POST /mijn/passkeys/:passkey/verwijderen (van een ander)': 'nobody takes somebody else’s key away',
}
