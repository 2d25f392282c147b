import { useCase } from '#platform/db/doors.ts'
import type { Hope } from '../domain.ts'
import { mayWrite } from '../policy.ts'
import type { Key, Opened } from '../policy.ts'
import { expectations } from '../questions/next-steps.ts'
import type { Expectation } from '../questions/next-steps.ts'
import { digestOf } from '../seen.ts'
import { readHopes, saveHopes } from '../store/answers.ts'
import { holdCompass, saveCalled, touchCompass } from '../store/compasses.ts'
import { about, opened } from './own.ts'

/** What somebody hopes for, in their own words; not hoped for is `null`. */
type Wish = string | null

/** A wish in short, to know again whether somebody touched it. */
export const digestOfWish = (wish: Wish): string => digestOf(wish === null ? '' : `+${wish}`)

type Told = readonly Pick<Hope, 'kind' | 'words'>[]
const wishIn = (hopes: Told, kind: Expectation): Wish => hopes.find((one) => one.kind === kind)?.words ?? null

/**
 * What one hopes for from the municipality. What another changed in the meantime is not written over: it comes back as a
 * clash, and everything else is saved. Hoping to take over a task of the municipality brings its questions along.
 * @param seen what was on the page when somebody began, in short; left out, nothing was there to see
 */
export const tellHopes = useCase<
  {
    readonly key: Key
    readonly hopes: Told
    readonly seen?: Readonly<Partial<Record<Expectation, string>>>
  },
  { readonly clashes: readonly Expectation[] },
  Opened
>(
  {
    name: 'compass.hope',
    on: opened,
    may: mayWrite,
    records: 'compass.changed',
    by: 'unnamed',
    about,
    publishes: 'nothing',
  },
  async (work, { compass }, { hopes, seen = {} }) => {
    // Held, so that of two who save at the same moment the second sees what the first wrote.
    const held = (await holdCompass(work, compass.id)) ?? compass
    const before = await readHopes(work, compass.id)
    const clashes: Expectation[] = []
    const after = expectations.flatMap((kind) => {
      const [told, now] = [wishIn(hopes, kind), wishIn(before, kind)]
      const seenThen = seen[kind] ?? digestOfWish(now)
      const isTouched = digestOfWish(told) !== seenThen
      const clash = isTouched && told !== now && digestOfWish(now) !== seenThen
      if (clash) clashes.push(kind)
      const wish = isTouched && !clash ? told : now
      return wish === null ? [] : [{ kind, words: wish }]
    })
    await saveHopes(work, compass.id, after)
    const variant = after.some(({ kind }) => kind === 'task') ? 'challenge' : 'idea'
    if (variant !== held.variant) await saveCalled(work, { ...held, variant })
    await touchCompass(work, compass.id)
    return { clashes }
  },
)
