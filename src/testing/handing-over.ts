import { sql } from 'kysely'
import { useCase } from '#platform/db/doors.ts'
import { newId } from '#platform/ids.ts'
import type { ActivityId } from '#capabilities/activities/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import type { Handover, HandoverId } from '#capabilities/referrals/handover/domain.ts'
import { makeHandover } from '#capabilities/referrals/handover/service/make.ts'
import type { ToMake } from '#capabilities/referrals/handover/service/make.ts'
import type { Houseful, Visitor } from './houseful.ts'
import { as, aPerson } from './people.ts'

/** A handover in a houseful, as a worker of the area makes one, and the links that come of it. */

const letter = { origin: 'https://stad.example', city: 'Stad' } as const

export interface MadeHandover {
  readonly handover: Handover
  /** The key on the card of the resident. */
  readonly card: string
  /** The key in the mail to the owner. */
  readonly host: string
  /** That mail, whole. */
  readonly mail: string
}

const tokenIn = (text: string) => /\/introductie\/([\w-]{43})/.exec(text)![1]!

export interface SentMail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

const readMails = useCase<undefined, SentMail[]>(
  { name: 'test.mails', may: () => true, records: null },
  async ({ db, ctx }) =>
    (
      await sql<SentMail>`select to_address as to, subject, body as text from samenspel.mail
        where municipality_id = ${ctx.municipality} order by queued_at, mail_id`.execute(db)
    ).rows,
)

/** Everything that waits to be sent. */
export function mailsOf({ place }: Houseful): Promise<SentMail[]> {
  return readMails(place.database, { ...place.ctx, actor: { kind: 'system', name: 'test' } }, undefined)
}

/** The same house so many seconds later, for who works there. */
export function anotherMoment(house: Houseful, seconds: number): Houseful {
  const later = new Date(house.place.ctx.now.getTime() + seconds * 1000)
  const who = new Map(
    [...house.who].map(([visitor, one]) => [visitor, one && { ...one, ctx: { ...one.ctx, now: later } }]),
  )
  return { ...house, who, place: { ...house.place, ctx: { ...house.place.ctx, now: later } } }
}

/** The team asks for the first Tuesday. */
export async function aHandover(
  house: Houseful,
  given: Partial<ToMake> = {},
  by: Visitor = 'neighbourhood team',
): Promise<MadeHandover> {
  const { database } = house.place
  const made = await makeHandover(database, house.who.get(by)!.ctx, {
    id: newId<HandoverId>(),
    activity: house.activity as ActivityId,
    initiative: house.id as InitiativeId,
    contactEmail: null,
    day: '2026-12-01',
    host: 'team',
    needs: ['first-time', 'meet-at-door'],
    locale: 'nl',
    called: 'gele paraplu',
    letter,
    ...given,
  })
  if (made.done !== 'made') throw new Error(`Not made: ${made.done}`)
  const { email } = house.who.get('owner')!
  const { code } = made.handover
  const mail = (await mailsOf(house)).find(({ to, text }) => to === email && text.includes(code))!.text
  return { handover: made.handover, card: made.token, host: tokenIn(mail), mail }
}

/** One that the team of another area asked for. */
export async function aHandoverElsewhere(house: Houseful): Promise<HandoverId> {
  const worker = await aPerson(house.place, as('neighbourhood-team', 'oost'))
  const theirs = { ...house, who: new Map([...house.who, ['neighbourhood team' as const, worker]]) }
  return (await aHandover(theirs)).handover.id
}
