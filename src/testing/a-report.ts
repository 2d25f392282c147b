import { expect } from 'vitest'
import { readOutbox } from '#platform/mail/outbox.ts'
import type { QueuedMail } from '#platform/mail/outbox.ts'
import type { Houseful } from './houseful.ts'
import type { SignedIn } from './people.ts'
import { stampOf } from '#platform/abuse/abuse.ts'
import { readDesk } from '#capabilities/moderation/service/desk.ts'

/** Why a moderator decides so. */
export const reason = 'Deze pagina past hier niet, want het is reclame.'
/** The address of whoever reports. */
export const neighbour = 'buur@voorbeeld.example'
/** What a form says that was drawn a minute ago. */
export const minuteAgo = (house: Houseful) => stampOf(new Date(house.place.ctx.now.getTime() - 60_000))

/** Sends a form, as a browser would. */
export async function post(
  house: Houseful,
  path: string,
  fields: Record<string, string>,
  who?: SignedIn | null,
) {
  const cookie: Record<string, string> = who ? { cookie: who.cookie } : {}
  const type = 'application/x-www-form-urlencoded'
  return house.site.get(path, {
    method: 'POST',
    headers: { ...cookie, 'sec-fetch-site': 'same-origin', 'content-type': type },
    body: String(new URLSearchParams(fields)),
  })
}

/** Asks for a page. */
export const see = (house: Houseful, path: string, who?: SignedIn | null) =>
  house.site.get(path, who ? { headers: { cookie: who.cookie } } : {})

/** The first moderator of the houseful. */
export const moderator = (house: Houseful) => house.who.get('moderator')!

/** Somebody reports the page of the houseful. @returns the id of the report */
export async function reported(house: Houseful, email = neighbour): Promise<string> {
  const fields = { wat: 'improper', uitleg: 'Dit is reclame', email, sinds: minuteAgo(house) }
  const answer = await post(house, '/melden', { ...fields, over: `initiatief:${house.slug}` })
  expect(answer.headers.get('location')).toBe('/melden/gedaan')
  const { reports } = await readDesk(house.place.database, moderator(house).ctx, undefined)
  return reports.at(-1)!.id
}

/** The first moderator decides about a report. */
export const decide = (house: Houseful, id: string, besluit: 'left' | 'taken-down') =>
  post(house, `/moderatie/meldingen/${id}`, { besluit, reden: reason }, moderator(house))

/** What waits in the outbox for this address, newest first. */
export async function mailTo(house: Houseful, address: string): Promise<QueuedMail[]> {
  const { database, ctx } = house.place
  const all = await readOutbox(database, { ...ctx, actor: { kind: 'system', name: 'test' } }, undefined)
  return all.filter(({ to }) => to === address)
}

/** The address in a mail with which a second moderator is asked. */
export async function linkTo(house: Houseful, address: string): Promise<string> {
  const [mail] = (await mailTo(house, address)).filter(({ text }) => text.includes('/tweede-blik/'))
  return /\/tweede-blik\/[\w-]{43}/.exec(mail!.text)![0]
}

/** Everywhere the page and its activity can be met. */
export const everywhere = ({ slug, activity }: Houseful) => [
  `/initiatieven/${slug}`,
  `/activiteiten/${activity}`,
  `/activiteiten/${activity}/kaartje`,
  `/activiteiten/${activity}.ics`,
  '/activiteiten.ics?dag=2026-12-01',
  '/activiteiten.json?dag=2026-12-01',
  '/activiteiten.csv?dag=2026-12-01',
  '/activiteiten.geojson?dag=2026-12-01',
  '/activiteiten?q=soep&dag=2026-12-01',
  '/initiatieven?q=soep',
  '/initiatieven.json',
  '/initiatieven.csv',
  '/initiatieven.geojson',
  '/api/v1/activiteiten',
  `/api/v1/activiteiten/${activity}`,
  '/api/v1/initiatieven',
  `/api/v1/initiatieven/${slug}`,
]

/** Where of all these the page or its activity is met at this moment. */
export async function metAt(house: Houseful): Promise<string[]> {
  const found: string[] = []
  for (const path of everywhere(house))
    if (/Soep (eten|GM)/.test(await (await see(house, path)).text())) found.push(path)
  return found
}
