import { expect } from 'vitest'
import { stampOf } from '#platform/abuse/abuse.ts'
import type { ActivityId } from '#capabilities/activities/domain.ts'
import { joinDate, leaveDate } from '#capabilities/activities/joining/join.ts'
import { remindJob } from '#capabilities/activities/joining/remind.ts'
import { callOff, editActivity } from '#capabilities/activities/service/change.ts'
import { addActivity, readOwnActivity } from '#capabilities/activities/service/own.ts'
import type { ToldActivity } from '#capabilities/activities/service/own.ts'
import { mailLink } from '#capabilities/compass/service/keep.ts'
import { nowhere } from '#capabilities/initiatives/index.ts'
import { answerOffer, connectOffer } from '#capabilities/volunteering/offers/answer.ts'
import { makeOffer } from '#capabilities/volunteering/offers/service.ts'
import { placeTurn } from '#capabilities/volunteering/rota/hosts.ts'
import { stopTask } from '#capabilities/volunteering/tasks/service.ts'
import type { OfferId, TaskId } from '#capabilities/volunteering/domain.ts'
import { rotaIn, tuesdays } from './a-rota.ts'
import type { Helper } from './a-rota.ts'
import { tokenIn } from './an-activity-to-join.ts'
import { origin, ownerOf, systemOf } from './every-mail.ts'
import type { Deed } from './every-mail.ts'
import { follow, mailTo, post, tell } from './following.ts'
import { anOffer, aStrength } from './helping.ts'
import type { Houseful } from './houseful.ts'
import { aCompassOfNobody } from './talking.ts'

const letter = { origin, city: 'Proefstad', locale: 'nl' } as const
const words = 'Dank je wel, we denken aan je.'
const [first, second] = tuesdays

/** Something of every week, at the place of the initiative. */
function weekly(title: string, start: string, more: Partial<ToldActivity> = {}): ToldActivity {
  return {
    title,
    schedule: { start, end: null, rule: 'FREQ=WEEKLY', except: [], cancelled: [] },
    place: nowhere,
    entrance: null,
    capacity: null,
    host: '',
    description: '',
    costCents: null,
    ...more,
  }
}

/** The names that people who join give: no host reads them in a mail. */
export const joiners = ['Eersteling', 'Tweedeling'] as const

/** A meal with one place at the table: coming, waiting, moving up, another time, tomorrow, called off. */
export function deedsOfJoining(house: Houseful): Deed[] {
  const { database, ctx } = house.place
  const { slug } = house
  let id = '' as ActivityId
  const told = weekly('Aan tafel', `${first}T18:00`, { entrance: 'sign-up', capacity: 1 })
  const addressOf = (name: string) => `${name.toLowerCase()}-${house.id}@thuis.example`
  const join = (name: string) =>
    joinDate(
      database,
      { ...ctx, actor: { kind: 'visitor' } },
      {
        activity: id,
        day: first,
        name,
        email: addressOf(name),
        phone: null,
        firstTime: true,
        locale: 'nl',
        letter,
      },
    )
  return [
    {
      name: 'joining a date',
      async does() {
        id = (await addActivity(database, ownerOf(house), { slug, told }))!.id
        await join('Eersteling')
      },
    },
    { name: 'waiting for a place', does: () => join('Tweedeling') },
    {
      name: 'leaving, so that who waits moves up',
      async does() {
        const token = tokenIn(await mailTo(house, addressOf('Eersteling')))
        await leaveDate(database, ctx, { token, letter })
      },
    },
    {
      name: 'another time',
      async does() {
        const { row } = await readOwnActivity(database, ownerOf(house), { slug, id })
        const later = { ...told, schedule: { ...told.schedule, start: `${first}T19:00` } }
        const over = row.sequence
        await editActivity(database, ownerOf(house), { slug, id, told: later, over, from: null, letter })
      },
    },
    {
      name: 'the day before',
      does: () =>
        remindJob.run(database, systemOf(house, 5), null, {
          id: ctx.municipality,
          name: 'Proefstad',
          origin,
        }),
    },
    {
      name: 'calling a date off',
      does: () => callOff(database, ownerOf(house), { slug, id, day: first, letter }),
    },
  ]
}

/** A task and its turns, from taking it up until it stops. */
export function deedsOfTurns(house: Houseful): Deed[] {
  const { database } = house.place
  const { slug } = house
  const { aTask, aHelper, act, rota } = rotaIn(() => house)
  let task = '' as TaskId
  let helpers: Helper[] = []
  return [
    {
      name: 'taking up a task',
      async does() {
        task = await aTask()
        helpers = [await aHelper(task, first), await aHelper(task)]
      },
    },
    { name: 'handing back a turn that is near', does: () => act(helpers[0]!, 'terug', first) },
    {
      name: 'taking over a turn that another offered',
      async does() {
        await act(helpers[1]!, 'neem', second)
        await act(helpers[1]!, 'ruil', second)
        await act(helpers[0]!, 'neem', second)
      },
    },
    {
      name: 'being put in by the hosts',
      async does() {
        const volunteer = (await rota(task)).volunteers[0]!.id
        const turn = { slug, id: task, day: first, volunteer, how: 'erin', letter } as const
        expect(await placeTurn(database, ownerOf(house), turn)).toBe('erin')
      },
    },
    { name: 'stopping a task', does: () => stopTask(database, ownerOf(house), { slug, id: task, letter }) },
    {
      name: 'calling off a date that somebody would help at',
      async does() {
        const told = weekly('Koken', `${first}T18:00`)
        const { id } = (await addActivity(database, ownerOf(house), { slug, told }))!
        await aHelper(await aTask({ activity: id }), first)
        await callOff(database, ownerOf(house), { slug, id, day: first, letter })
      },
    },
  ]
}

/** What neighbours offer, to an initiative and to the neighbourhood. */
export function deedsOfOffers(house: Houseful): Deed[] {
  const { database, ctx } = house.place
  const { slug } = house
  const answers = { ...letter, answers: false } as const
  return [
    {
      name: 'offering something that the team lets rest',
      async does() {
        const id = (await anOffer(house)) as OfferId
        await answerOffer(database, ownerOf(house), { slug, id, how: 'rust', words, letter: answers })
      },
    },
    {
      name: 'offering what looks like spam',
      does: () =>
        makeOffer(database, ctx, {
          towards: { slug },
          kind: 'can',
          words: 'Ik verkoop van alles.',
          talents: [],
          name: 'Buur',
          email: `te-snel-${house.id}@thuis.example`,
          phone: null,
          locale: 'nl',
          sent: { trap: '', stamp: stampOf(ctx.now), busyNetwork: false },
          letter,
        }),
    },
    {
      name: 'suggesting what was offered to the neighbourhood',
      async does() {
        const id = (await aStrength(house)) as OfferId
        const connector = house.who.get('area connector')!.ctx
        const suggested = { id, how: 'voorstel', initiative: house.id, words, letter } as const
        expect(await connectOffer(database, connector, suggested)).toBe('voorstel')
      },
    },
  ]
}

/** Mailing oneself the link to an idea. */
export function deedsOfIdeas(house: Houseful): Deed[] {
  const email = `idee-${house.id}@thuis.example`
  return [
    {
      name: 'mailing oneself the link to a Kompas',
      async does() {
        const { token } = await aCompassOfNobody(house)
        await mailLink(house.place.database, house.place.ctx, { key: { token }, email, ...letter })
      },
    },
  ]
}

/** Following a page, losing the way to what one follows, and hearing that something is called off. */
export function deedsOfFollowing(house: Houseful): Deed[] {
  const { database } = house.place
  const { slug } = house
  const email = `volger-${house.id}@thuis.example`
  return [
    { name: 'following', does: () => follow(house, email, `initiatief:${slug}`) },
    { name: 'asking for the way back', does: () => post(house, '/mails', { email }) },
    {
      name: 'hearing that a date is called off',
      async does() {
        const told = weekly('Koffie', `${second}T10:00`)
        const { id } = (await addActivity(database, ownerOf(house), { slug, told }))!
        await tell(house, 1)
        await callOff(database, ownerOf(house), { slug, id, day: second, letter })
        await tell(house, 1, 1)
        await tell(house, 8)
      },
    },
  ]
}
