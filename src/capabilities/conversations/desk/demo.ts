import { isPlatform } from '#platform/access/roles.ts'
import type { PersonId } from '#platform/context/ctx.ts'
import { addWorkingDays, isWorkingDay } from '#platform/calendar/working-days.ts'
import { instantOf } from '#platform/calendar/zone.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import { newId } from '#platform/ids.ts'
import { readRoles } from '#capabilities/accounts/index.ts'
import { settingsOf } from '#capabilities/municipalities/index.ts'
import type { AgreementId, Conversation, ConversationId, Kind, Side } from '../domain.ts'
import { circlesOfConversation } from '../policy.ts'
import { follow } from '../service/happen.ts'
import { saveAgreement } from '../store/agreements.ts'
import { saveConversation } from '../store/conversations.ts'
import { saveEntry } from '../store/entries.ts'
import { readSubjects } from './store.ts'

/** Something that was said, so many working days after it was asked. */
interface Said {
  readonly after: number
  readonly side: Side
  readonly kind: 'contact' | 'note' | 'ended'
  readonly words: string
}

interface Promised {
  readonly owner: Side
  readonly what: string
  /** Working days from today; below zero it should have been done. */
  readonly due: number
  readonly state: 'agreed' | 'done'
}

/** A question of an initiative of the demo city to the municipality. */
export interface DemoConversation {
  readonly initiative: string
  readonly kind: Kind
  readonly subject: string
  readonly words: string
  readonly areas: readonly string[]
  /** So many working days ago it was asked. */
  readonly ago: number
  /** The address of the contact; `null` while nobody is. */
  readonly contact: string | null
  readonly said: readonly Said[]
  readonly agreements: readonly Promised[]
}

/** Fills the demo city with conversations: one that nobody took up, one that goes well, some that are over. */
export const keepDemoConversations = useCase<readonly DemoConversation[], void>(
  { name: 'conversations.keepDemo', may: isPlatform, records: null },
  async (work, all) => {
    const there = new Set(await readSubjects(work))
    for (const one of all) if (!there.has(one.subject)) await keep(work, one)
  },
)

async function keep(work: Work, one: DemoConversation): Promise<void> {
  const { db, ctx } = work
  const terms = await settingsOf({ db, municipality: ctx.municipality })
  const staff = await readRoles(work, { team: null })
  const team = await readRoles(work, { team: one.initiative })
  const person = team.find(({ role }) => role === 'owner')?.person ?? null
  const contact = staff.find(({ email }) => email === one.contact)?.person ?? null
  const today = localDay(ctx.now)
  const asked = workingDaysAgo(today, one.ago)
  const on = (after: number) => instantOf(addWorkingDays(asked, after), 10 * 60)
  const at = (kind: Said['kind']) => one.said.find((each) => each.kind === kind)
  const [named, answered, ended] = [at('contact'), one.said.find(isAnswer), at('ended')]
  const contactDue = addWorkingDays(asked, terms.contactDays, terms.daysOff)
  const answerDue = addWorkingDays(asked, terms.answerDays, terms.daysOff)
  const conversation: Conversation = {
    id: newId<ConversationId>(),
    kind: one.kind,
    subject: one.subject,
    person,
    initiative: one.initiative,
    compass: null,
    areas: one.areas,
    locale: 'nl',
    openedAt: on(0),
    contactDue,
    contact,
    contactAt: named ? on(named.after) : null,
    answerDue,
    answeredAt: answered ? on(answered.after) : null,
    nextStep: 'name-contact',
    nextWords: '',
    nextBy: 'city',
    nextDue: contactDue,
    endedAt: ended ? on(ended.after) : null,
    outcome: ended?.words ?? '',
    helped: null,
    revision: 1,
  }
  await saveConversation(work, conversation, circlesOfConversation(conversation))
  const asOf = (by: PersonId | null, now: Date): Work => ({
    ...work,
    ctx: {
      ...ctx,
      now,
      actor: by === null ? ctx.actor : { kind: 'person', id: by, session: '', grants: [] },
    },
  })
  const { id } = conversation
  await saveEntry(asOf(person, on(0)), id, { side: 'initiative', kind: 'opened', words: one.words })
  for (const { after, side, kind, words } of one.said)
    await saveEntry(asOf(side === 'city' ? contact : person, on(after)), id, {
      side,
      kind,
      words,
      facts: kind === 'contact' && contact !== null ? { contact } : {},
    })
  for (const promised of one.agreements) await promise(work, id, promised, on(one.ago > 2 ? 2 : 0))
  await follow(work, id)
}

async function promise(work: Work, id: ConversationId, promised: Promised, at: Date): Promise<void> {
  const { due: days, owner, what, state } = promised
  const today = localDay(work.ctx.now)
  const due = days < 0 ? workingDaysAgo(today, -days) : addWorkingDays(today, days)
  await saveAgreement(work, id, {
    id: newId<AgreementId>(),
    owner,
    what,
    due,
    firstDue: due,
    state,
    reason: '',
    proposedBy: 'city',
    proposedAt: at,
    settledAt: state === 'done' ? instantOf(addDays(due, -1), 10 * 60) : null,
    revision: 2,
  })
}

const isAnswer = ({ side, kind }: Said): boolean => side === 'city' && kind !== 'contact'

/** The working day that lies so many before this one. */
function workingDaysAgo(today: string, n: number): string {
  let day = today
  for (let left = n; left > 0;) {
    day = addDays(day, -1)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}
