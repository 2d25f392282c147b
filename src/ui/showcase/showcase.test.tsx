import { describe, expect, test } from 'vitest'
import { renderPart } from '../page/render.ts'
import { Showcase, ShowcaseBand } from './showcase.tsx'

describe.each(['nl', 'en'] as const)('the living style guide in %s', (locale) => {
  const html = renderPart(
    <div>
      <ShowcaseBand locale={locale} />
      <Showcase locale={locale} />
    </div>,
  )

  test('holds nothing that the content security policy refuses', () => {
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+=|<script|javascript:/)
  })

  test('has every id once, and every link within the page arrives', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    const targets = [...html.matchAll(/href="#(?!tab-)([^"]+)"/g)].map((match) => match[1])
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  })

  test('points only at descriptions that are there', () => {
    const described = [...html.matchAll(/aria-(?:describedby|labelledby)="([^"]+)"/g)].flatMap(
      (match) => match[1]?.split(' ') ?? [],
    )
    expect(described.filter((id) => !html.includes(`id="${id}"`))).toEqual([])
  })

  test('skips no level of heading', () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]))
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
    expect(jumps).toEqual([])
  })
})
