import { form, text } from '#platform/forms/index.ts'
import { wordsOf } from '#platform/language/normalise.ts'
import { mostMeant } from './domain.ts'

/** What people type, and in which words of ours it is found. */
export const wordForm = form(
  { woord: text({ max: 60 }), vindt: text({ max: 120 }) },
  {
    check: ({ woord, vindt }) => {
      const meant = new Set(wordsOf(vindt)).size
      return {
        ...(wordsOf(woord).length === 0 ? { woord: { code: 'no-word' } } : {}),
        ...(meant === 0 ? { vindt: { code: 'no-word' } } : {}),
        ...(meant > mostMeant ? { vindt: { code: 'too-many' } } : {}),
      }
    },
  },
)
