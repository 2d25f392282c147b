import type { ConversationId } from '#capabilities/conversations/domain.ts'
import { nameContact } from '#capabilities/conversations/service/contact.ts'
import { readDossier } from '#capabilities/conversations/service/dossier.ts'
import { askTheCity } from '#capabilities/conversations/service/open.ts'
import { readOutbox } from '#platform/mail/outbox.ts'
import { aPerson, as } from './people.ts'
import type { SignedIn } from './people.ts'
import { aTestApp } from './test-app.ts'
import { aMunicipality } from './test-database.ts'

export const letter = { origin: 'https://stad.example', city: 'Proefstad', answers: true } as const

/** What a resident of West asks. */
export const leak = {
  kind: 'premises',
  subject: 'Het dak lekt',
  words: 'Het regent binnen. Wie kijkt ernaar?',
  initiative: null,
  compass: null,
  areas: ['west'],
  locale: 'nl',
} as const

/** A conversation of a resident with those of the municipality who may answer it, as they are and as their browsers are. */
export async function aTalk(over: Partial<Parameters<typeof askTheCity>[2]> = {}) {
  const place = await aMunicipality()
  const { database, ctx } = place
  const site = await aTestApp(place)
  const resident = await aPerson(place)
  const connector = await aPerson(place, as('area-connector', 'west'))
  const officer = await aPerson(place, as('municipal-officer'))
  const id = (await askTheCity(database, resident.ctx, { ...leak, ...over })) as ConversationId
  const at = `/gesprekken/${id}`
  const sameOrigin = (who: SignedIn) => ({ cookie: who.cookie, 'sec-fetch-site': 'same-origin' })
  return {
    place,
    site,
    resident,
    connector,
    officer,
    id,
    at,
    /** The officer is the contact from here on. */
    named: () => nameContact(database, connector.ctx, { id, person: officer.ctx.actor.id, why: '' }),
    dossier: (who: SignedIn) => readDossier(database, who.ctx, { id }),
    page: async (who: SignedIn) => (await site.get(at, { headers: sameOrigin(who) })).text(),
    /** Sends a form of the page. */
    post: (who: SignedIn, path: string, fields: Record<string, string>) =>
      site.get(`${at}${path}`, {
        method: 'POST',
        headers: { ...sameOrigin(who), 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields).toString(),
      }),
    mails: () => readOutbox(database, { ...ctx, actor: { kind: 'system', name: 'test' } }, undefined),
  }
}
