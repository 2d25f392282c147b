import { newId } from '#platform/ids.ts'
import { anInvitationBy, aVisitTo } from './going-out.ts'
import { aHandover, aHandoverElsewhere } from './handing-over.ts'
import { aCallAbout, anUnsureOffer, aStopOfTheWeek } from './the-week.ts'
import type { Way } from './who-may-what-ways.ts'

/** Ways to fill in what is of the neighbourhood teams. */
export const waysOfTeams: readonly (readonly [RegExp, readonly Way[]])[] = [
  [
    /^(\/initiatieven\/:slug)?\/wijkteam\/bezoeken\/:bezoek/,
    [{ parts: async (house) => ({ bezoek: await aVisitTo(house) }) }],
  ],
  [
    /^\/wijkteam\/bezoeken\/uitnodigingen\/:id/,
    [{ parts: async (house) => ({ id: await anInvitationBy(house) }) }],
  ],
  [
    /^\/wijkteam\/week\/:activiteit/,
    [{ parts: async (house) => ({ activiteit: await anUnsureOffer(house) }) }],
  ],
  [/^\/wijkteam\/week\/mail/, [{ parts: async () => ({ keuze: 'aan' }) }]],
  [
    /^\/wijkteam\/week\/stop/,
    [
      { parts: async () => ({}) },
      { as: 'uit de eigen mail', parts: async (house) => ({ token: await aStopOfTheWeek(house) }) },
    ],
  ],
  [
    /^\/initiatieven\/:slug\/wijkteam\/gebeld\/:activiteit/,
    [{ parts: async (house) => ({ activiteit: await aCallAbout(house) }) }],
  ],
  [/^\/initiatieven\/:slug\/wijkteam\/gebeld\/:keuze/, [{ parts: async () => ({ keuze: 'zelf' }) }]],
  [
    /^\/wijkteam\/introducties\/:id/,
    [
      { parts: async (house) => ({ id: (await aHandover(house)).handover.id }) },
      { as: 'van een ander team', parts: async (house) => ({ id: await aHandoverElsewhere(house) }) },
    ],
  ],
  [
    /^\/wijkteam\/introductie\/nieuw/,
    [
      {
        parts: async (house) => ({ activiteit: house.activity, sleutel: newId() }),
      },
    ],
  ],
  [
    /^\/wijkteam\/introductie\/kaartje/,
    [{ parts: async (house) => ({ token: (await aHandover(house)).card }) }],
  ],
  [
    /^\/introductie\/:token/,
    [
      { parts: async () => ({}) },
      { as: 'uit de mail', parts: async (house) => ({ token: (await aHandover(house)).host }) },
    ],
  ],
  [
    /^\/welkom\/:token/,
    [
      { parts: async () => ({}) },
      { as: 'van het kaartje', parts: async (house) => ({ token: (await aHandover(house)).card }) },
    ],
  ],
]
