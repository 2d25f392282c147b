import type { Candidate } from '../matching/domain.ts'
import type { Condition } from '../domain.ts'
import type { Wishes } from './wishes.ts'

/** Which of the asked conditions nobody told anything about: a caution each, never a reason to leave an offer out. */
export function unknownsOf(
  candidate: Candidate,
  { conditions, languages, age }: Wishes,
): (Condition | 'language' | 'age')[] {
  const known: Readonly<Record<Condition, boolean>> = {
    'step-free': candidate.stepFree !== null,
    toilet: candidate.toilet !== null,
    quiet: candidate.quiet !== null,
    'small-group': candidate.groupSize !== null,
    childcare: candidate.childcare !== null,
    'alcohol-free': candidate.alcoholFree !== null,
    'women-only': true,
    free: candidate.costCents !== null,
    cheap: candidate.costCents !== null,
    'walk-in': candidate.entrance !== null,
    near: candidate.metres !== null,
    // Nothing that is told of an offer says whether it rains there.
    indoors: false,
  }
  return [
    ...[...conditions].filter((one) => !known[one]),
    ...(languages.length > 0 && candidate.languages.length === 0 ? (['language'] as const) : []),
    ...(age !== null && age < 18 && candidate.minAge === null && candidate.maxAge === null
      ? (['age'] as const)
      : []),
  ]
}
