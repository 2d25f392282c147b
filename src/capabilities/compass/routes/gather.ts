import { findPublished } from '#capabilities/initiatives/index.ts'
import type { InitiativeId, PublishedInitiativeRow } from '#capabilities/initiatives/index.ts'
import type { House } from '#platform/http/house.ts'
import type { Question, QuestionSet, Theme } from '../domain.ts'
import { knownFrom } from '../own/known.ts'
import type { Known } from '../own/known.ts'
import { questionsOf, readOwnCompass, versionsOf } from '../service/own.ts'
import type { OpenCompass } from '../service/own.ts'
import type { C, Reader } from './reader.ts'

/** A Kompas with the questions that are asked of it, and what need not be asked. */
export interface Gathered {
  readonly own: OpenCompass
  /** The questions of today; when a form is sent, those that it asked. */
  readonly set: QuestionSet
  /** Those first, then the older ones that an answer was given to. */
  readonly sets: readonly QuestionSet[]
  readonly known: Known
  readonly page: PublishedInitiativeRow | null
}

export async function gather(c: C, house: House, { key }: Pick<Reader, 'key'>): Promise<Gathered> {
  const { ctx } = c.var
  const { database } = house
  const own = await readOwnCompass(database, ctx, { key })
  const set = await setAsked(c, house)
  const older = [...new Set(own.answers.map(({ version }) => version))].filter((one) => one !== set.version)
  const versions =
    older.length === 0 ? new Map<number, QuestionSet>() : await versionsOf(database, ctx.municipality, older)
  const id = own.compass.initiative as InitiativeId | null
  const page = id === null ? undefined : (await findPublished(database, ctx.municipality, [id])).get(id)
  return {
    own,
    set,
    sets: [set, ...older.flatMap((version) => versions.get(version) ?? [])],
    known: knownFrom(page, ctx.locale),
    page: page ?? null,
  }
}

/**
 * The questions before somebody. Whoever is writing while the municipality publishes other ones, answers what stands on
 * their page: the address to which the form goes says its version, so no answer is lost or taken for one to another question.
 */
async function setAsked(c: C, { database }: House): Promise<QuestionSet> {
  const { municipality } = c.var.ctx
  const said = c.req.method === 'POST' ? (c.req.query('versie') ?? '') : ''
  const version = /^\d{1,6}$/.test(said) ? Number(said) : null
  const then =
    version === null ? undefined : (await versionsOf(database, municipality, [version])).get(version)
  return then ?? questionsOf(database, municipality, undefined)
}

/** The questions of a theme that are asked of this Kompas; those on taking over a task only of who hopes for that. */
export function questionsFor(
  { set, own: { compass } }: Pick<Gathered, 'set' | 'own'>,
  theme: Theme,
): Question[] {
  return set.questions.filter((one) => one.theme === theme && (!one.only || one.only === compass.variant))
}
