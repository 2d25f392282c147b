import { sql } from 'kysely'
import { platformCircles } from '#platform/access/circles.ts'
import { lookAs, useCase } from '#platform/db/doors.ts'
import { tellHopes } from '#capabilities/compass/service/hopes.ts'
import { beginCompass, saveTheme, shareHope } from '#capabilities/compass/service/own.ts'
import { sharedWith, themeSlugs } from '#capabilities/compass/domain.ts'
import type { CompassId, SharedWith } from '#capabilities/compass/domain.ts'
import { ownQuestions } from '#capabilities/compass/questions/questions.ts'
import { aRow } from './a-row.ts'
import { aMailingHouse, post } from './following.ts'
import type { Houseful, Visitor } from './houseful.ts'
import { mark } from './marked-house.ts'

/** The theme of each Kompas that is shared, and one that never is. */
const lentTheme = 'involvement'
const keptTheme = 'worth'
/** What these are called in an address. */
export const [lentSlug, keptSlug] = [themeSlugs[lentTheme], themeSlugs[keptTheme]]

export interface MarkedCompass {
  readonly kind: SharedWith
  readonly id: CompassId
  readonly token: string
}

/** A municipality with a Kompas for each way of sharing, and two conversations; a mark of its own in each text. */
export interface UnsharedHouse {
  readonly house: Houseful
  readonly compasses: readonly MarkedCompass[]
  /** Of the owner, for the initiative, with the officer as contact; and of a person in another area, which ended. */
  readonly dossiers: readonly { readonly kind: 'run' | 'over'; readonly id: string }[]
  /** The file and the meeting of the first, as an address names them. */
  readonly beside: readonly string[]
  /** The conversation that a hope of the Kompas opened that is shared with nobody. */
  readonly asked: string
}

const cookieOf = (house: Houseful, visitor: Visitor) => house.who.get(visitor)!.cookie

export async function anUnsharedHouse(): Promise<UnsharedHouse> {
  const house = await aMailingHouse()
  const compasses: MarkedCompass[] = []
  for (const kind of sharedWith) compasses.push(await aMarkedCompass(house, kind))
  const [unshared] = compasses
  const { database } = house.place
  const owner = house.who.get('owner')!
  const hope = { key: { id: unshared!.id }, kind: 'space', subject: mark('vraag', 'nobody') } as const
  const asked = (await shareHope(database, owner.ctx, hope))!
  const running = await aRunning(house)
  const beside = await furnish(database, house.place.ctx, running)
  return { house, compasses, dossiers: [running, await anEnded(house)], beside, asked }
}

async function aMarkedCompass(house: Houseful, kind: SharedWith): Promise<MarkedCompass> {
  const { database } = house.place
  const { ctx, cookie } = house.who.get('owner')!
  const { id, token } = await beginCompass(database, ctx, { title: mark('titel', kind) })
  const key = { id }
  for (const [theme, what] of [
    [lentTheme, 'deel'],
    [keptTheme, 'dicht'],
  ] as const) {
    const question = ownQuestions.questions.find((one) => one.theme === theme)!.id
    const answers = [{ question, theme, version: 0, words: mark(what, kind), revision: 0 }]
    await saveTheme(database, ctx, { key, theme, answers, standing: 'busy' })
  }
  await tellHopes(database, ctx, { key, hopes: [{ kind: 'space', words: mark('hoop', kind) }] })
  const officer = house.who.get('municipal officer')!.ctx.actor.id
  const fields = { met: kind, ambtenaar: officer, gebied: 'west' }
  if (kind !== 'nobody') await sent(house, `/mijn/kompas/${id}/delen/${lentSlug}`, fields, cookie)
  return { kind, id, token }
}

/** Sends a form of a page; what is refused would leave marks out, and the test would find nothing wrong. */
async function sent(
  house: Houseful,
  path: string,
  fields: Record<string, string>,
  cookie: string,
): Promise<string> {
  const answer = await post(house, path, fields, cookie)
  if (answer.status !== 303) throw new Error(`${path} was refused: ${answer.status}`)
  return answer.headers.get('location')!
}

async function asks(
  house: Houseful,
  visitor: Visitor,
  kind: string,
  more: Record<string, string>,
): Promise<string> {
  const question = { soort: 'premises', onderwerp: mark('vraag', kind), vraag: mark('woord', kind) }
  const to = await sent(house, '/gesprekken/nieuw', { ...question, ...more }, cookieOf(house, visitor))
  return to.split(/[/?#]/)[2]!
}

async function aRunning(house: Houseful) {
  const id = await asks(house, 'owner', 'run', { initiatief: house.slug })
  const at = `/gesprekken/${id}`
  const officer = house.who.get('municipal officer')!
  const why = { wie: officer.ctx.actor.id, waarom: mark('waarom', 'run') }
  await sent(house, `${at}/contact`, why, cookieOf(house, 'area connector'))
  await sent(house, `${at}/verslag`, { verslag: mark('verslag', 'run') }, officer.cookie)
  const agreement = { wie: 'city', wat: mark('afspraak', 'run'), wanneer: '2026-12-15' }
  await sent(house, `${at}/afspraken`, agreement, officer.cookie)
  const next = { wie: 'city', stap: mark('volgend', 'run'), wanneer: '2026-12-11' }
  await sent(house, `${at}/stap`, next, officer.cookie)
  return { kind: 'run', id } as const
}

async function anEnded(house: Houseful) {
  const id = await asks(house, 'person', 'over', { gebied: 'oost' }).catch(() =>
    asks(house, 'person', 'over', {}),
  )
  const end = { uitkomst: mark('uitkomst', 'over') }
  await sent(house, `/gesprekken/${id}/einde`, end, cookieOf(house, 'programme lead'))
  return { kind: 'over', id } as const
}

/** What else a dossier can hold: a meeting, a step, a file, and what was said of a note. @returns file and calendar */
const furnish = useCase<{ id: string; kind: string }, string[]>(
  { name: 'test.furnish', may: () => true, records: null },
  async (work, { id, kind }) => {
    await lookAs(work, platformCircles)
    const found = await sql<{ circles: string[]; entry: string }>`
      select c.circles, e.entry_id as entry from samenspel.conversation c
      join samenspel.conversation_entry e
        on e.municipality_id = c.municipality_id and e.conversation_id = c.conversation_id and e.kind = 'note'
      where c.municipality_id = ${work.ctx.municipality} and c.conversation_id = ${id}`.execute(work.db)
    const { circles, entry } = found.rows[0]!
    const of = { conversation_id: id, circles, readers: [] }
    const day = new Date(work.ctx.now.getTime() + 7 * 86_400_000)
    const meeting = { title: mark('ontmoet', kind), place: mark('plek', kind), starts_at: day, ends_at: day }
    const held = await aRow(work, 'samenspel.appointment', { ...of, ...meeting })
    await aRow(work, 'samenspel.premises_step', {
      ...of,
      title: mark('stap', kind),
      promised_on: '2026-12-10',
    })
    const bytes = Buffer.from(mark('inhoud', kind))
    const file = { name: `${mark('bestand', kind)}.pdf`, kind: 'txt', entry_id: entry, bytes }
    const kept = await aRow(work, 'samenspel.conversation_file', { ...of, ...file })
    const said = { words: mark('anders', kind), side: 'initiative', circles, readers: [], entry_id: entry }
    await aRow(work, 'samenspel.entry_reply', said)
    return [String(kept['file_id']), `${String(held['appointment_id'])}.ics`, String(held['appointment_id'])]
  },
)

const lentTo: Readonly<Record<SharedWith, readonly Visitor[]>> = {
  nobody: [],
  connector: ['area connector'],
  officer: ['municipal officer'],
  municipality: ['area connector', 'area connector elsewhere', 'municipal officer', 'programme lead'],
}

const inRunning: readonly Visitor[] = [
  'owner',
  'editor',
  'municipal officer',
  'area connector',
  'programme lead',
]
/** It says no area that any connector has. */
const inEnded: readonly Visitor[] = ['person', 'programme lead']
const inAsked: readonly Visitor[] = ['owner', 'programme lead']

const ofRunning = [
  'vraag',
  'woord',
  'waarom',
  'verslag',
  'afspraak',
  'volgend',
  'ontmoet',
  'plek',
  'stap',
  'bestand',
  'inhoud',
  'anders',
]

/** What is shared of a Kompas, and goes with it. */
export const lentMarks = (kind: SharedWith): string[] => [mark('titel', kind), mark('deel', kind)]

/** The marks that somebody may come across, wherever they look. */
export function allowedOf(visitor: Visitor): Set<string> {
  const own = visitor === 'owner' ? ['titel', 'deel', 'dicht', 'hoop'] : []
  return new Set([
    ...sharedWith.flatMap((kind) => own.map((what) => mark(what, kind))),
    ...sharedWith.flatMap((kind) => (lentTo[kind].includes(visitor) ? lentMarks(kind) : [])),
    ...(inRunning.includes(visitor) ? ofRunning.map((what) => mark(what, 'run')) : []),
    ...(inEnded.includes(visitor) ? ['vraag', 'woord', 'uitkomst'].map((what) => mark(what, 'over')) : []),
    // A hope that was brought to the municipality is a conversation.
    ...(inAsked.includes(visitor) ? [mark('vraag', 'nobody'), mark('hoop', 'nobody')] : []),
  ])
}
