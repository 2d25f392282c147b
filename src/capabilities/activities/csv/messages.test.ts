import { describe, expect, test } from 'vitest'
import { describeProblem } from './messages.ts'
import { csvWarnings, fileProblems, problem, rowProblems, shown } from './problems.ts'

describe('describeProblem', () => {
  test('says where, what was found and what to write', () => {
    const found = problem('not-a-moment', 'start', '31-02-2026 10:00')
    expect(describeProblem('nl', 12, found)).toBe(
      "Regel 12, kolom start: '31-02-2026 10:00' is geen datum met tijd. Schrijf bijvoorbeeld 2026-11-25T10:00.",
    )
    expect(describeProblem('en', 12, found)).toBe(
      "Line 12, column start: '31-02-2026 10:00' is not a date with a time. Write for example 2026-11-25T10:00.",
    )
  })

  test.each([...fileProblems, ...rowProblems, ...csvWarnings])(
    '%s is whole sentences in both languages',
    (code) => {
      for (const locale of ['nl', 'en'] as const) {
        const sentence = describeProblem(locale, 3, problem(code, null, 'gevonden', 'verwacht'))
        expect(sentence).toMatch(/\.$/)
        expect(sentence).not.toMatch(/undefined|!|Error/)
      }
    },
  )
})

describe('shown', () => {
  test.each([
    ['a\u0000b\nc\u007f', 'a␀b␊c␡'],
    ['a\u202eb\u0085c\u2028', 'a\ufffdb\ufffdc\ufffd'],
    ['\ud800', '\ufffd'],
    ['x'.repeat(60), 'x'.repeat(60)],
    ['x'.repeat(61), `${'x'.repeat(59)}…`],
    ['😀'.repeat(100), `${'😀'.repeat(59)}…`],
  ])('%j is shown as %j', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })
})
