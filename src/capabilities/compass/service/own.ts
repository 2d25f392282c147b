import { circlesOf } from '#platform/access/circles.ts'
import { lookAs, publicQuery, useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { newId } from '#platform/ids.ts'
import { hashOf, newToken } from '#capabilities/accounts/index.ts'
import { hasAskedEnough, openConversation } from '#capabilities/conversations/index.ts'
import type { Kind, Letter } from '#capabilities/conversations/index.ts'
import type { Answer, Compass, CompassId, OwnCompass, QuestionSet, Standing, Theme } from '../domain.ts'
import { anybody, compassCircle, isOwn, mayRead, mayWrite } from '../policy.ts'
import type { Key, Opened } from '../policy.ts'
import type { Expectation } from '../questions/next-steps.ts'
import {
  noteConversation,
  readAnswers,
  readHopes,
  readThemes,
  saveAnswer,
  saveStanding,
} from '../store/answers.ts'
import { holdCompass, readCompass, saveCompass, touchCompass } from '../store/compasses.ts'
import { readLink, saveLink } from '../store/links.ts'
import { findQuestions, readVersions } from '../store/versions.ts'

/** The questions that are asked today. */
export const questionsOf = publicQuery<undefined, QuestionSet>((reading) => findQuestions(reading))

/** The questions as they were in these versions. */
export const versionsOf = publicQuery<readonly number[], ReadonlyMap<number, QuestionSet>>(readVersions)

/**
 * The Kompas that a key opens; from then on this transaction stands in its circle.
 * @throws {NotFound} when it opens none: a link that never was and a Kompas of others look the same
 */
export async function opened(work: Work, { key }: { readonly key: Key }): Promise<Opened> {
  const link = 'token' in key ? await readLink(work, hashOf(key.token)) : null
  if ('token' in key && link === null) throw new NotFound()
  if (link) await lookAs(work, [...circlesOf(work.ctx.actor), compassCircle(link.compass)])
  const compass = await readCompass(work, link?.compass ?? ('id' in key ? key.id : ('' as CompassId)))
  if (!compass) throw new NotFound()
  const found: Opened = { compass, may: link?.may ?? 'write' }
  // Whoever a theme is lent to sees that it is there, and comes in by another door.
  if (link === null && !isOwn(work.ctx.actor, found)) throw new NotFound()
  // Whatever becomes of it within this transaction, whoever opened it still stands in its circle.
  if (link === null) await lookAs(work, [...circlesOf(work.ctx.actor), compassCircle(compass.id)])
  return found
}

export const about = ({ compass }: Opened) => compass.id

/** Somebody begins to think an idea through. @returns the secret of its link, and its id */
export const beginCompass = useCase<
  { readonly title: string; readonly areas?: readonly string[] },
  { readonly id: CompassId; readonly token: string }
>(
  { name: 'compass.begin', may: anybody, records: 'compass.begun', by: 'unnamed', publishes: 'nothing' },
  async (work, { title, areas = [] }) => {
    const { actor, locale, now } = work.ctx
    const compass: Compass = {
      id: newId<CompassId>(),
      title,
      variant: 'idea',
      locale,
      person: actor.kind === 'person' ? actor.id : null,
      initiative: null,
      areas,
      begunAt: now,
      changedAt: now,
    }
    await lookAs(work, [...circlesOf(actor), compassCircle(compass.id)])
    await saveCompass(work, compass)
    const { token, hash } = newToken()
    await saveLink(work, { hash, compass: compass.id, may: 'write' })
    return { id: compass.id, token }
  },
)

export type OpenCompass = OwnCompass & { readonly may: 'write' | 'read' }

/** Everything in it, for its own people. */
export const readOwnCompass = useCase<{ readonly key: Key }, OpenCompass, Opened>(
  { name: 'compass.read', on: opened, may: mayRead, records: null, publishes: 'nothing' },
  async (work, { compass, may }) => ({
    compass,
    may,
    answers: await readAnswers(work, compass.id),
    themes: await readThemes(work, compass.id),
    hopes: await readHopes(work, compass.id),
  }),
)

/** What came of saving answers: the revisions of now, and what another wrote in the meantime. */
export interface Saved {
  readonly revisions: Readonly<Record<string, number>>
  readonly clashes: readonly Answer[]
}

/**
 * Saves what was typed for one theme. An answer that another changed in the meantime is not written over: it comes back
 * as a clash, and everything else is saved.
 */
export const saveTheme = useCase<
  {
    readonly key: Key
    readonly theme: Theme
    readonly answers: readonly Answer[]
    readonly standing: Standing | null
  },
  Saved,
  Opened
>(
  {
    name: 'compass.save',
    on: opened,
    may: mayWrite,
    records: 'compass.changed',
    by: 'unnamed',
    about,
    publishes: 'nothing',
  },
  async (work, { compass }, { theme, answers, standing }) => {
    // One after the other: no answer is begun with the circles of a moment ago, and nobody waits for each other in a ring.
    await holdCompass(work, compass.id)
    const before = new Map((await readAnswers(work, compass.id)).map((one) => [one.question, one]))
    const revisions: Record<string, number> = {}
    const clashing: string[] = []
    for (const answer of answers) {
      const now = before.get(answer.question)
      // What is as it stands needs no writing, whoever wrote it.
      if ((now?.words ?? '') === answer.words) {
        revisions[answer.question] = now?.revision ?? 0
        continue
      }
      const revision = await saveAnswer(work, compass.id, answer)
      if (revision === null) clashing.push(answer.question)
      else revisions[answer.question] = revision
    }
    if (standing !== null) await saveStanding(work, compass.id, theme, standing)
    await touchCompass(work, compass.id)
    const after = clashing.length === 0 ? [] : await readAnswers(work, compass.id)
    return { revisions, clashes: after.filter(({ question }) => clashing.includes(question)) }
  },
)

/** What kind of conversation a hope opens. */
const kindOf: Readonly<Record<Expectation, Kind>> = {
  information: 'idea',
  contacts: 'idea',
  'thinking-along': 'idea',
  space: 'premises',
  money: 'money',
  permit: 'permit',
  task: 'idea',
  'left-alone': 'idea',
}

/**
 * Shares one hope with the municipality: a conversation opens, with its words and nothing else of the Kompas.
 * @returns the conversation; `null` when they asked too much in a day
 */
export const shareHope = useCase<
  { readonly key: Key; readonly kind: Expectation; readonly subject: string; readonly letter?: Letter },
  string | null,
  Opened
>(
  {
    name: 'compass.shareHope',
    on: opened,
    may: isOwn,
    records: 'compass.hope-shared',
    happened: (id) => id !== null,
    about,
  },
  async (work, { compass }, { kind, subject, letter }) => {
    // Held, so that a button that is pressed twice opens one conversation.
    await holdCompass(work, compass.id)
    const hope = (await readHopes(work, compass.id)).find((one) => one.kind === kind)
    if (!hope) throw new NotFound()
    if (hope.conversation !== null) return hope.conversation
    if (await hasAskedEnough(work, 'hope')) return null
    const question = {
      kind: kindOf[kind],
      subject,
      words: hope.words,
      initiative: compass.initiative,
      compass: compass.id,
      areas: compass.areas,
      locale: compass.locale,
    }
    const id = await openConversation(work, question, letter)
    await noteConversation(work, compass.id, kind, id)
    return id
  },
)
