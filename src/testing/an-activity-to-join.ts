import { addActivity } from '#capabilities/activities/service/own.ts'
import type { ToldActivity } from '#capabilities/activities/service/own.ts'
import type { ActivityId } from '#capabilities/activities/domain.ts'
import { joinDate } from '#capabilities/activities/joining/join.ts'
import type { Joined, ToJoin } from '#capabilities/activities/joining/join.ts'
import { nowhere } from '#capabilities/initiatives/index.ts'
import { publishInitiative } from '#capabilities/initiatives/service/edit.ts'
import { registerInitiative } from '#capabilities/initiatives/service/register.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import { readOutbox } from '#platform/mail/outbox.ts'
import type { QueuedMail } from '#platform/mail/outbox.ts'
import { aPerson } from './people.ts'
import type { SignedIn } from './people.ts'
import { aTestApp } from './test-app.ts'
import type { TestApp } from './test-app.ts'
import { aMunicipality } from './test-database.ts'

/** A meal on every Tuesday evening, to which people come, and its host. */
export interface ToJoinPlace extends Awaited<ReturnType<typeof aMunicipality>> {
  readonly owner: SignedIn
  readonly slug: string
  readonly activity: ActivityId
  readonly told: ToldActivity
  /** The whole application so many days later. */
  later(days: number): Promise<TestApp>
  /** The moment so many days later, for the platform's own work. */
  at(days: number): Ctx
  join(given: Partial<ToJoin> & { readonly name: string }, days?: number): Promise<Joined>
  /** What waits in the outbox for an address, the oldest first. */
  mailsTo(email: string): Promise<QueuedMail[]>
}

export const tuesday = '2026-12-01'
export const letter = { origin: 'https://stad.example', city: 'Proefstad' }

/** Founds a municipality with one activity. It is Wednesday 25 November, and the first date is the Tuesday after. */
export async function anActivityToJoin(given: { capacity?: number | null } = {}): Promise<ToJoinPlace> {
  const place = await aMunicipality()
  const { database, ctx } = place
  const first = await aPerson(place)
  const about = {
    name: 'De lange tafel',
    sentence: 'Elke dinsdag eten',
    place: { ...nowhere, name: 'De Stal' },
  }
  const { slug } = (await registerInitiative(database, first.ctx, about))!
  const owner = await first.again()
  await publishInitiative(database, owner.ctx, { slug })
  const told: ToldActivity = {
    title: 'Soep eten',
    schedule: {
      start: `${tuesday}T18:00`,
      end: `${tuesday}T20:00`,
      rule: 'FREQ=WEEKLY;BYDAY=TU',
      except: [],
      cancelled: [],
    },
    place: nowhere,
    entrance: 'sign-up',
    capacity: given.capacity ?? null,
    host: 'De kok zit bij het raam.',
    description: '',
    costCents: 0,
  }
  const activity = (await addActivity(database, owner.ctx, { slug, told }))!.id
  const at = (days: number): Ctx => ({
    ...ctx,
    actor: { kind: 'system', name: 'test' },
    now: new Date(ctx.now.getTime() + days * 86_400_000),
  })
  return {
    ...place,
    owner,
    slug,
    activity,
    told,
    at,
    later: (days) => aTestApp({ database, ctx: { ...ctx, now: at(days).now } }),
    join: (asked, days = 0) =>
      joinDate(
        database,
        { ...at(days), actor: { kind: 'visitor' } },
        {
          activity,
          day: tuesday,
          email: `${asked.name.toLowerCase().replaceAll(' ', '.')}@voorbeeld.example`,
          phone: null,
          firstTime: false,
          locale: 'nl',
          letter,
          ...asked,
        },
      ),
    mailsTo: async (email) =>
      (await readOutbox(database, at(0), undefined)).filter((one) => one.to === email).toReversed(),
  }
}

/** The secret in the last mail of these that has one. */
export function tokenIn(mails: readonly { readonly text: string }[]): string {
  return mails.flatMap(({ text }) => /aanmelding\/([\w-]{43})/.exec(text)?.[1] ?? []).at(-1)!
}
