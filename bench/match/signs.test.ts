import { expect, test } from 'vitest'
import { signFigures, signLists } from './signs.ts'
import type { SignNote } from './signs.ts'

test('how notes were heard is counted by hand', () => {
  const notes: SignNote[] = [
    { kind: 'suicide', text: 'a' },
    { kind: 'violence', text: 'b' },
    { kind: 'debts', text: 'c' },
    { kind: 'none', text: 'd' },
    { kind: 'none', text: 'e' },
  ]
  const hear = (text: string) =>
    ({
      a: { route: 'veiligheid', reason: 'suicide' },
      b: { route: 'professioneel-eerst', reason: 'medical' },
      c: { route: 'collectief', reason: null },
      d: { route: 'veiligheid', reason: 'danger' },
      e: { route: 'collectief', reason: null },
    })[text] as ReturnType<NonNullable<Parameters<typeof signFigures>[1]>>
  expect(signFigures(notes, hear)).toEqual({
    dangers: 2,
    heard: 1,
    softened: 1,
    needs: 1,
    needsHeard: 0,
    harmless: 2,
    falseDanger: 1,
    falseProfessional: 0,
    rightReason: 1,
  })
})

test('of notes that nobody learned from nine dangers in ten are heard, and few that are none', () => {
  const all = signFigures(signLists().flatMap(({ notes }) => notes))
  expect(all.dangers).toBeGreaterThanOrEqual(180)
  expect((all.heard + all.softened) / all.dangers).toBeGreaterThan(0.93)
  expect(all.heard / all.dangers).toBeGreaterThan(0.9)
  expect(all.needsHeard / all.needs).toBeGreaterThan(0.85)
  expect((all.falseDanger + all.falseProfessional) / all.harmless).toBeLessThan(0.02)
})
