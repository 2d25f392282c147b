import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { useCase } from '#platform/db/doors.ts'
import { projectFolder } from '#platform/project.ts'
import {
  atPage,
  deedsOfAccounts,
  deedsOfInitiatives,
  deedsOfLeaving,
  deedsOfLooking,
  deedsOfModeration,
  systemOf,
} from '#testing/every-mail.ts'
import type { Deed } from '#testing/every-mail.ts'
import {
  deedsOfFollowing,
  deedsOfIdeas,
  deedsOfJoining,
  deedsOfOffers,
  deedsOfTurns,
  joiners,
} from '#testing/every-mail-of-joining-in.ts'
import { deedsOfHandovers } from '#testing/every-mail-of-handovers.ts'
import { deedsOfTalking } from '#testing/every-mail-of-talking.ts'
import { deedsOfFeedback } from '#testing/every-mail-of-teams.ts'
import { deedsOfTerms } from '#testing/every-mail-of-terms.ts'
import { deedsOfGoingOut } from '#testing/going-out.ts'
import { deedsOfTheWeek } from '#testing/the-week.ts'
import { countFunctions } from '#testing/functions-that-ran.ts'
import type { Counting } from '#testing/functions-that-ran.ts'
import type { Houseful, Visitor } from '#testing/houseful.ts'
import { mailSight } from '#testing/mail-sight.ts'
import type { Receiver } from '#testing/mail-sight.ts'
import { allowed, aMarkedHouse, mark, marks } from '#testing/marked-house.ts'
import type { Marked } from '#testing/marked-house.ts'
import { as, aPerson } from '#testing/people.ts'
import type { SignedIn } from '#testing/people.ts'
import { deedsOfMeeting, inviteHead } from '#testing/promising.ts'

const folder = '/src/capabilities/'

const source = readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  .map((file) => ({ file, text: readFileSync(join(projectFolder, folder, file), 'utf8') }))

/** Every function of ours that writes a mail: exported, and with a mail as its answer. */
function kindsInTheSource(): string[] {
  return source
    .flatMap(({ file, text }) => {
      return [...text.matchAll(/^export function (\w+)\([^]*?\): (\w+)[^]*?\{$/gm)]
        .filter(([, , answer]) => answer === 'Mail')
        .map(([, name]) => `${file} ${name}`)
    })
    .toSorted()
}

test('every function that writes a mail says to whom, and the other way round', () => {
  expect(kindsInTheSource()).toEqual(Object.keys(mailSight).toSorted())
})

test('no mail is written anywhere else', () => {
  const inPlace = source.filter(({ text }) => /queueMail\(\s*\w+,\s*\{/.test(text))
  expect(inPlace.map(({ file }) => file)).toEqual([])
})

interface Letter {
  readonly id: string
  readonly to: string
  readonly text: string
}

/** One deed: what it sent, and of which kinds. */
interface Sent {
  readonly deed: string
  readonly kinds: readonly string[]
  readonly letters: readonly Letter[]
}

let marked: Marked
let house: Houseful
let second: SignedIn
let counting: Counting
const all: Sent[] = []

const readLetters = useCase<undefined, Letter[]>(
  { name: 'test.letters', may: () => true, records: null },
  async ({ db, ctx }) =>
    (
      await sql<Letter>`select mail_id as id, to_address as to,
        subject || E'\n' || body || coalesce(replace(calendar, E'\r\n ', ''), '') as text
        from samenspel.mail where municipality_id = ${ctx.municipality}`.execute(db)
    ).rows,
)

beforeAll(async () => {
  marked = await aMarkedHouse()
  house = marked.house
  Object.assign(house.site.house, { post: { sends: true, wake: () => {} } })
  second = await aPerson(house.place, as('moderator'))
  counting = await countFunctions()
  const known = new Set((await letters()).map(({ id }) => id))
  const pages = await Promise.all(
    marked.pages.map(async (page) => ({ ...page, at: await atPage(house, page) })),
  )
  const shown = pages.filter(({ kind }) => kind !== 'draft')
  for (const { kind, at } of shown) {
    const deeds = [
      deedsOfInitiatives,
      deedsOfJoining,
      deedsOfTurns,
      deedsOfOffers,
      deedsOfFollowing,
      deedsOfMeeting,
      deedsOfTalking,
      deedsOfIdeas,
      deedsOfGoingOut,
      deedsOfTheWeek,
      deedsOfFeedback,
      deedsOfHandovers,
    ]
    for (const deedsOf of deeds) await does(deedsOf(at), kind, known)
    await does(deedsOfTerms(at), kind, known)
    await does(deedsOfModeration(at, second), kind, known)
  }
  await does(deedsOfAccounts(house), 'accounts', known)
  await does(deedsOfLooking(pages.find(({ kind }) => kind === 'draft')!.at), 'draft', known)
  for (const { kind, at } of shown) await does(deedsOfLeaving(at), kind, known)
}, 300_000)

afterAll(() => counting.stop())

const letters = () => readLetters(house.place.database, systemOf(house), undefined)

async function does(deeds: readonly Deed[], about: string, known: Set<string>): Promise<void> {
  for (const deed of deeds) {
    await counting.ran(folder)
    await deed.does()
    const ran = await counting.ran(folder)
    const fresh = (await letters()).filter(({ id }) => !known.has(id))
    for (const { id } of fresh) known.add(id)
    const kinds = [...ran].filter((one) => one in mailSight)
    all.push({ deed: `${about}: ${deed.name}`, kinds, letters: fresh })
  }
}

/** Who of the house has this address; `visitor` for everybody else. */
function whoHas(address: string): Visitor {
  if (address === second.email) return 'moderator'
  return [...house.who].find(([, one]) => one?.email === address)?.[0] ?? 'visitor'
}

const receiversOf: Readonly<Partial<Record<Visitor, readonly Receiver[]>>> = {
  visitor: ['outsider', 'invited'],
  owner: ['team', 'owners', 'self', 'talks'],
  editor: ['team', 'talks'],
  moderator: ['moderators'],
  'neighbourhood team': ['workers', 'worker'],
  'area connector': ['contact', 'talks'],
  'municipal officer': ['contact', 'talks'],
  'programme lead': ['contact'],
}

test('each of them is sent here', () => {
  const seen = new Set(all.flatMap(({ kinds }) => kinds))
  expect(Object.keys(mailSight).filter((kind) => !seen.has(kind))).toEqual([])
  expect(all.filter(({ letters: sent, kinds }) => sent.length > 0 !== kinds.length > 0)).toEqual([])
})

/** Of the page that nobody keeps, as everybody can read on it. */
const knownAddress = 'koor@voorbeeld.example'

/** The kinds of a deed that this address may have got. */
function kindsTo({ kinds }: Sent, to: string): string[] {
  const roles = to === knownAddress ? (['team'] as const) : (receiversOf[whoHas(to)] ?? [])
  return kinds.filter((kind) => mailSight[kind]!.to.some((one) => roles.some((role) => role === one)))
}

test('and goes to nobody else than it says', () => {
  const strays = all.flatMap((sent) =>
    sent.letters
      .filter(({ to }) => kindsTo(sent, to).length === 0)
      .map(({ to }) => `${sent.deed}: ${whoHas(to)}`),
  )
  expect(strays).toEqual([])
})

/** Each mail, with what is wrong in it. */
const wrongIn = (wrong: (letter: Letter, sent: Sent) => readonly string[]): string[] =>
  all.flatMap((sent) =>
    sent.letters.flatMap((letter) =>
      wrong(letter, sent).map((one) => `${sent.deed}: ${one} to ${whoHas(letter.to)}`),
    ),
  )

test('none carries a part of a page that its receiver may not see', () => {
  const tooMuch = wrongIn(({ to, text }) => {
    const mine = allowed(whoHas(to))
    // A moderator has to look at a page that waits.
    if (whoHas(to) === 'moderator') mine.add(mark('name', 'draft'))
    return (text.match(marks) ?? []).filter((one) => !mine.has(one))
  })
  expect(tooMuch).toEqual([])
})

test('some carry a part that everybody may see: what finds nothing finds nothing wrong', () => {
  const seen = new Set(
    all.flatMap(({ letters: sent }) => sent.flatMap(({ text }) => text.match(marks) ?? [])),
  )
  expect(seen).toContain(mark('name', 'ourselves'))
  expect(seen).toContain(mark('place', 'everyone'))
  expect(all.some(({ letters: sent }) => sent.some(({ text }) => /\bBuur\b/.test(text)))).toBe(true)
})

test('none carries the address or the number of anybody but its receiver', () => {
  const reach = /[\w.+-]+@[\w-]+(\.[\w-]+)+|\b0\d{9}\b/g
  expect(
    wrongIn(({ to, text }) =>
      (text.match(reach) ?? []).filter((one) => one !== to && one !== inviteHead.organizer),
    ),
  ).toEqual([])
})

test('none carries a name that somebody gave, where it does not say so', () => {
  const tooMuch = wrongIn(({ to, text }, sent) => {
    const mayName = kindsTo(sent, to).some((kind) => mailSight[kind]!.names)
    const others = [...joiners, 'Buur'].filter((name) => !to.startsWith(name.toLowerCase()))
    return mayName ? [] : others.filter((name) => new RegExp(`\\b${name}\\b`).test(text))
  })
  expect(tooMuch).toEqual([])
})
