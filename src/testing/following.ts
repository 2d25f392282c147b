import { sql } from 'kysely'
import { expect } from 'vitest'
import { addActivity } from '#capabilities/activities/service/own.ts'
import { publishActivities } from '#capabilities/activities/service/publish.ts'
import { readActivitiesOfThese, saveActivities } from '#capabilities/activities/store.ts'
import type { ActivityRow } from '#capabilities/activities/index.ts'
import { nowhere } from '#capabilities/initiatives/index.ts'
import { useCase } from '#platform/db/doors.ts'
import { asMail, mailColumns } from '#platform/mail/outbox.ts'
import type { MailRow, QueuedMail } from '#platform/mail/outbox.ts'
import { aHouseful } from './houseful.ts'
import type { Houseful } from './houseful.ts'
import { tellEverybody } from '#capabilities/notifications/service/digest.ts'

/** A houseful from which mail goes out. */
export async function aMailingHouse(): Promise<Houseful> {
  const house = await aHouseful()
  Object.assign(house.site.house, { post: { sends: true, wake: () => {} } })
  return house
}

/** The address of a municipality in its mails. */
export const place = { name: 'Proefstad', origin: 'https://stad.example' }

/** A ctx of the platform itself, some days after the Wednesday of the houseful. */
export function later({ place: at }: Houseful, days: number, hours = 0) {
  const now = new Date(at.ctx.now.getTime() + (days * 24 + hours) * 3_600_000)
  return { ...at.ctx, now, actor: { kind: 'system', name: 'test' } as const }
}

export function tell(house: Houseful, days: number, hours = 0) {
  return tellEverybody(house.place.database, later(house, days, hours), place)
}

/** All mail to somebody that waits, the newest first. */
export async function mailTo(house: Houseful, email: string): Promise<QueuedMail[]> {
  return readMailTo(house.place.database, later(house, 0), email)
}

const readMailTo = useCase<string, QueuedMail[]>(
  { name: 'test.mailTo', may: () => true, records: null },
  async ({ db, ctx }, email) => {
    const found = await sql<MailRow>`select ${mailColumns} from samenspel.mail m
      where m.municipality_id = ${ctx.municipality} and m.to_address = ${email} order by m.queued_at desc, m.mail_id`.execute(
      db,
    )
    return found.rows.map(asMail)
  },
)

/** Sends a form without being signed in. */
export function post(house: Houseful, path: string, fields: Record<string, string>, cookie?: string) {
  return house.site.get(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      ...(cookie ? { cookie } : {}),
    },
    body: new URLSearchParams(fields).toString(),
  })
}

/** Follows something by mail, from the page to the button. @returns the link to what they follow */
export async function follow(house: Houseful, email: string, wat: string): Promise<string> {
  const before = new Set((await mailTo(house, email)).map(({ id }) => id))
  const asked = await post(house, '/volgen', { wat, email })
  expect(asked.headers.get('location')).toBe('/volgen/verstuurd')
  const mail = (await mailTo(house, email)).find(({ id }) => !before.has(id))
  const link = /\/volgen\/bevestigen\/[\w-]{43}/.exec(mail!.text)![0]
  const done = await post(house, link, {})
  return done.headers.get('location')!.replace('?gelukt=volgt', '')
}

/** Changes an activity of the initiative as its team would. */
export function change(house: Houseful, id: string, facts: Partial<ActivityRow>, days = 0): Promise<void> {
  const save = useCase<undefined, void>(
    { name: 'test.change', may: () => true, records: null },
    async (work) => {
      const row = (await readActivitiesOfThese(work, [house.id as never])).find(
        ({ activity_id }) => activity_id === id,
      )!
      const changed = { ...row, ...facts }
      await saveActivities(work, [
        {
          ...changed,
          import_key: null,
          fingerprint: '',
          updated_at: work.ctx.now,
          dates_until: '2027-11-01',
        },
      ])
      await publishActivities(work, [changed])
    },
  )
  return save(house.place.database, later(house, days), undefined)
}

/** Something new of the initiative. @returns its id */
export async function add(house: Houseful, title: string, day = '2026-12-03', days = 0): Promise<string> {
  const { ctx } = house.who.get('owner')!
  const told = {
    title,
    schedule: { start: `${day}T10:00`, end: null, rule: 'FREQ=WEEKLY', except: [], cancelled: [] },
    place: nowhere,
    entrance: null,
    capacity: null,
    host: '',
    description: '',
    costCents: null,
  } as const
  const at = { ...ctx, now: later(house, days).now }
  return (await addActivity(house.place.database, at, { slug: house.slug, told }))!.id
}
