import { describe, expect, test } from 'vitest'
import { renderPart } from '../page/render.ts'
import { CompassRose, roseSvg } from './compass-rose.tsx'
import { roseInWords } from './drawing.tsx'
import type { RosePoints } from './drawing.tsx'

const points: RosePoints = [
  { label: 'Noord', level: 1, says: 'nog open', href: '/noord' },
  { label: 'Oost', level: 2, says: 'mee bezig' },
  { label: 'Zuid & <meer>', level: 3, says: 'helder' },
  { label: 'West', level: 3, says: 'helder' },
]
const given = { id: 'roos', title: 'Kompas van een idee', points }
const html = renderPart(<CompassRose {...given} />)
const count = (text: string, part: RegExp) => text.match(part)?.length ?? 0

describe('a compass rose', () => {
  test('has a name and a description that say all that is drawn', () => {
    expect(html).toContain('role="img" aria-labelledby="roos-title roos-desc"')
    expect(html).toContain('<title id="roos-title">Kompas van een idee</title>')
    expect(html).toContain(
      '<desc id="roos-desc">Noord: nog open. Oost: mee bezig. Zuid &amp; &lt;meer>: helder. West: helder.</desc>',
    )
  })

  test('says the same in a list beside it', () => {
    const list = html.slice(html.indexOf('<ul'))
    expect(count(list, /<li/g)).toBe(4)
    expect(list).toContain('<strong><a href="/noord">Noord</a></strong> nog open')
    expect(list).toContain('<strong>West</strong> helder')
    expect(count(list, /aria-hidden="true"/g)).toBe(4)
  })

  test('differs by level in length and in filling, not in colour alone', () => {
    const svg = roseSvg(given)
    const darts = [...svg.matchAll(/class="rose__(full|hollow)" d="M0 0L-?17 -17L0 -(\d+)Z"/g)]
    expect(darts.map(([, filling, length]) => `${filling} ${length}`).join(', ')).toBe(
      'hollow 38, hollow 38, full 62, hollow 62, full 86, full 86, full 86, full 86',
    )
  })

  test('points its four directions to the north, east, south and west, with their words there', () => {
    const svg = roseSvg(given)
    expect(
      [...svg.matchAll(/rotate\((\d+)\)"><path class="rose__(?:full|hollow)/g)].map(([, turn]) => turn),
    ).toEqual(['0', '90', '180', '270'])
    const anchors = [...svg.matchAll(/class="rose__label"[^>]* text-anchor="(\w+)"[^>]*>([^<]+)/g)]
    expect(anchors.map(([, anchor, label]) => `${anchor} ${label}`).slice(0, 2)).toEqual([
      'middle Noord',
      'start Oost',
    ])
    expect(anchors[3]!.slice(1, 3)).toEqual(['end', 'West'])
  })

  test('has colours of the theme only, none of its own, and nothing the content security policy refuses', () => {
    expect(html).not.toMatch(/\sstyle=|<style|#[\da-f]{3,6}\b/i)
    const paints = [...html.matchAll(/\s(?:fill|stroke)="([^"]+)"/g)].map(([, paint]) => paint)
    expect(new Set(paints.filter((paint) => !/^var\(--[a-z-]+\)$/.test(paint!)))).toEqual(new Set(['none']))
  })

  test('for paper is one SVG, the same as on the page', () => {
    const svg = roseSvg(given)
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^]*<\/svg>$/)
    expect(html).toContain(svg)
  })

  test('adds nothing up', () => {
    expect(html.replaceAll(/<[^>]+>/g, '')).not.toMatch(/\d|%/)
    expect(roseInWords(points)).not.toMatch(/\d|%/)
  })
})
