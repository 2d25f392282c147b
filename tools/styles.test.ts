import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asked, buildStyles, keepUsed, settled } from './styles.ts'

let outDir = ''
let names: Record<string, string> = {}

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'styles-'))
  names = await buildStyles(outDir)
})

afterAll(() => rm(outDir, { recursive: true }))

const built = (name: string) => readFile(join(outDir, names[name] ?? ''))

describe('the built styles', () => {
  test('weigh at most 15 kB compressed, the fonts at most 25 kB', async () => {
    expect(gzipSync(await built('neutral.css')).length).toBeLessThanOrEqual(15_000)
    const fonts = await Promise.all([built('font-400.woff2'), built('font-700.woff2')])
    expect(fonts.reduce((sum, font) => sum + font.length, 0)).toBeLessThanOrEqual(25_000)
  })

  test('carry a hash of their content in their name, the same on every build', async () => {
    expect(names['neutral.css']).toMatch(/^neutral-[\da-f]{10}\.css$/)
    expect(await buildStyles(outDir)).toEqual(names)
  })

  test('name the fonts they were built with', async () => {
    const css = (await built('neutral.css')).toString()
    expect(css).toContain(names['font-400.woff2'])
    expect(css).toContain(names['font-700.woff2'])
  })

  test('fetch nothing from elsewhere and hold no picture as data', async () => {
    const css = (await built('neutral.css')).toString()
    expect(css).not.toMatch(/@import|https?:|url\("?data:/)
  })

  test('leave out the variants of a component that no view uses', async () => {
    const css = (await built('neutral.css')).toString()
    expect(css).toContain('.utrecht-button--primary-action')
    expect(css).not.toContain('.utrecht-button--danger')
  })
})

test('a rule stays when one of its selectors is used, with that selector only', () => {
  const css = '/* a */.utrecht-a,.utrecht-b:not(.x, .y){color:red}@media print{.utrecht-b{color:blue}}'
  expect(keepUsed(css, new Set(['utrecht-a']))).toBe(
    '.utrecht-a{color:red}\n@media print{.utrecht-b{color:blue}}',
  )
})

test('a value stands where a variable that nothing sets was asked for, and only there', () => {
  const css =
    ':root{--utrecht-b:red}a{color:var(--utrecht-a, var(--utrecht-b, var(--utrecht-c, blue)));width:calc(1px + var(--utrecht-d, 2px))}'
  expect(settled(css)).toBe(':root{--utrecht-b:red}a{color:var(--utrecht-b, blue);width:calc(1px + 2px)}')
  expect(settled('a{color:var(--utrecht-a)}')).toBe('a{color:var(--utrecht-a)}')
})

test('a variable of theirs is set only where something asks for it, also by way of others', () => {
  const css =
    'a{--utrecht-a: 1px;--_utrecht-b: var(--utrecht-c);width:var(--utrecht-a)}b{--utrecht-c:2px}c{--own:3px;color:red}'
  expect(asked(css)).toBe('a{--utrecht-a: 1px;width:var(--utrecht-a)}b{}c{--own:3px;color:red}')
})
