import { renewLink } from '#capabilities/compass/service/keep.ts'
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
import {
  aCompassOf,
  aCompassOfNobody,
  aConversationOf,
  aHandoverOf,
  aLentCompass,
  aNoteOf,
  anAgreementOf,
  anEndedConversationOf,
  aQuestionOf,
} from './talking.ts'
import { waysOfTeams } from './who-may-what-ways-of-teams.ts'
import { aPerson } from './people.ts'
import { aFileOf, anAppointmentOf, aStepOf } from './promising.ts'
import type { SignedIn } from './people.ts'

/** What the parts of an address are in one house, by their names: `slug`, `id`, `token`. */
export type Parts = Readonly<Record<string, string>>

/** Whoever asks; a visitor has no cookie. */
export type Asker = SignedIn | null

/** One way to fill in an address; more than one where it matters what it leads to. */
export interface Way {
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

const fileNames = { json: 'gegevens', pdf: 'document' } as const
const dossierAs = (kind: 'json' | 'pdf'): Way => ({
  as: fileNames[kind],
  parts: async (house) => ({ file: `${await aConversationOf(house)}.${kind}` }),
})
const sharings = ['connector', 'officer', 'municipality'] as const
const sharingNames = { connector: 'verbinder', officer: 'ambtenaar', municipality: 'gemeente' } as const
const lentTo = (to: (typeof sharings)[number], kind: 'page' | 'json' | 'pdf'): Way => ({
  as: `${kind === 'page' ? '' : `${fileNames[kind]}, `}gedeeld met de ${sharingNames[to]}`,
  parts: async (house): Promise<Parts> => {
    const id = await aLentCompass(house, to)
    return kind === 'page' ? { id } : { file: `${id}.${kind}` }
  },
})

/**
 * What an address is about, made anew each time that it is asked: what one uses up was there for them alone, and no row
 * hangs on a row before it. The first that fits counts; what is not here is in every house.
 */
export const ways: readonly (readonly [RegExp, readonly Way[]])[] = [
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
  [
    /^\/gesprekken\/:id\/afspraken\/:afspraak/,
    [
      {
        parts: async (house) => {
          const { id, agreement: afspraak } = await anAgreementOf(house)
          return { id, afspraak }
        },
      },
    ],
  ],
  [
    /^\/gesprekken\/:id\/ontmoetingen\/:bestand/,
    [
      {
        parts: async (house) => {
          const { id, ontmoeting } = await anAppointmentOf(house)
          return { id, bestand: `${ontmoeting}.ics` }
        },
      },
    ],
  ],
  [
    /^\/gesprekken\/:id\/ontmoetingen\/:ontmoeting/,
    [{ parts: async (house) => ({ ...(await anAppointmentOf(house)) }) }],
  ],
  [
    /^\/gesprekken\/:id\/stappen\/zaak/,
    [{ parts: async (house) => ({ id: await aConversationOf(house, 'premises') }) }],
  ],
  [/^\/gesprekken\/:id\/stappen/, [{ parts: async (house) => ({ ...(await aStepOf(house)) }) }]],
  [/^\/gesprekken\/:id\/bestanden\/:bestand/, [{ parts: async (house) => ({ ...(await aFileOf(house)) }) }]],
  [/^\/gesprekken\/:id\/ik-help/, [{ parts: async (house) => ({ id: await aQuestionOf(house) }) }]],
  [/^\/gesprekken\/:id\/verslag\/:verslag/, [{ parts: aNoteOf }]],
  [/^\/gesprekken\/:id\/contact/, [{ parts: aHandoverOf }]],
  [/^\/gesprekken\/:id\/(geholpen|open)/, [{ parts: anEndedConversationOf }]],
  [/^\/gesprekken\/:id/, [{ parts: async (house) => ({ id: await aConversationOf(house) }) }]],
  [/^\/gesprekken\/:file.*json/, [dossierAs('json')]],
  [/^\/gesprekken\/:file.*pdf/, [dossierAs('pdf')]],
  [/^\/kompas\/gedeeld\/:id/, sharings.map((to) => lentTo(to, 'page'))],
  [/^\/kompas\/gedeeld\/:file.*json/, sharings.map((to) => lentTo(to, 'json'))],
  [/^\/kompas\/gedeeld\/:file.*pdf/, sharings.map((to) => lentTo(to, 'pdf'))],
  [/^\/mijn\/kompas\/:id/, [{ parts: async (house) => ({ id: (await aCompassOf(house)).id }) }]],
  [
    /^\/kompas\/:token/,
    [
      { parts: async () => ({}) },
      { as: 'met de geheime link', parts: async (house) => ({ token: (await aCompassOf(house)).token }) },
      {
        as: 'met de geheime link, van niemand',
        parts: async (house) => ({ token: (await aCompassOfNobody(house)).token }),
      },
      {
        as: 'met de leeslink',
        parts: async (house) => {
          const { id } = await aCompassOf(house)
          const { database } = house.place
          const { ctx } = house.who.get('owner')!
          return { token: await renewLink(database, ctx, { key: { id }, opens: 'read' }) }
        },
      },
    ],
  ],
  ...waysOfTeams,
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
