import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Progress, ReadItem, Source } from './read.ts'
import { readFeatures } from './read.ts'

const rdCrs = '{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}}'
const feature = (name: string): string =>
  `{"type":"Feature","properties":{"naam":${JSON.stringify(name)}},"geometry":null}`
const collection = (...features: string[]): string =>
  `{"type":"FeatureCollection","features":[${features.join(',')}]}`

/** The bytes of a text, in chunks of `size`. */
async function* inChunks(text: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function readAll(source: Source, onProgress?: (progress: Progress) => void): Promise<ReadItem[]> {
  const items: ReadItem[] = []
  for await (const item of readFeatures(source, onProgress)) items.push(item)
  return items
}

const read = (text: string | Uint8Array, size = 1_000): Promise<ReadItem[]> => readAll(inChunks(text, size))

const withName = z.object({ properties: z.object({ naam: z.string() }) })

/** The name of every feature, the kind of every problem. */
const namesIn = (items: readonly ReadItem[]): string[] =>
  items.map((item) => ('feature' in item ? withName.parse(item.feature).properties.naam : item.problem.kind))

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'geojson-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function fileOf(text: string): Promise<string> {
  const path = join(folder, 'areas.geojson')
  await writeFile(path, text)
  return path
}

describe('features', () => {
  const awkward = ['Één } accolade', 'Aan "het" [water]', 'Pad \\ weg \\', 'Eén " en een }', 'Kûbaard 🏘', '']

  test('come out whole wherever the chunks are cut, also within letters and escapes', async () => {
    const text = collection(...awkward.map(feature))
    for (let size = 1; size < 60; size++) expect(namesIn(await read(text, size))).toEqual(awkward)
  })

  test('are numbered from 1', async () => {
    const items = await read(collection(feature('a'), feature('b')))
    expect(items.map(({ number }) => number)).toEqual([1, 2])
  })

  test('are found with a byte order mark, Windows line ends and white space anywhere', async () => {
    const text = `\uFEFF\r\n{ "type" : "FeatureCollection",\r\n\t"features" : [\r\n ${feature('a')} ,\r\n ${feature('b')}\r\n ] }\r\n`
    for (const size of [1, 2, 7, 1_000]) expect(namesIn(await read(text, size))).toEqual(['a', 'b'])
  })

  test('are found among members that we do not know, and not within them', async () => {
    const text = `{"name":"x","count":12,"old":null,"more":{"features":[1,2]},"features":[${feature('a')}],"bbox":[1,2]}`
    for (const size of [1, 3, 1_000]) expect(namesIn(await read(text, size))).toEqual(['a'])
  })

  test('after a bad one are still read', async () => {
    const text = collection(feature('a'), '{"type":"Feature",}', 'null', '12', feature('b'))
    expect(namesIn(await read(text, 3))).toEqual(['a', 'unreadable', 'not-a-feature', 'not-a-feature', 'b'])
  })

  test('with letters that are not UTF-8 are refused one by one', async () => {
    const text = Buffer.from(collection(feature('é'), feature('b')), 'latin1')
    expect(namesIn(await read(text))).toEqual(['not-utf8', 'b'])
  })

  test('may be a single one without a collection, whatever comes first in it', async () => {
    expect(namesIn(await read(feature('alleen')))).toEqual(['alleen'])
    const items = await read(
      `{"crs":${rdCrs},"geometry":null,"properties":{"naam":"los"},"type":"Feature"}`,
      5,
    )
    expect(items).toMatchObject([
      { number: 1, projection: { kind: 'rd' }, feature: { type: 'Feature', geometry: null } },
    ])
  })
})

describe('the projection that a file names', () => {
  const before = `{"type":"FeatureCollection","crs":${rdCrs},"features":[${feature('a')}]}`
  const after = `{"type":"FeatureCollection","features":[${feature('a')}],"crs":${rdCrs}}`

  test('is known when it comes before the features', async () => {
    expect(await read(before)).toMatchObject([{ projection: { kind: 'rd' } }])
  })

  test('is known of a file by its path when it comes after them', async () => {
    expect(await readAll(await fileOf(after))).toMatchObject([{ number: 1, projection: { kind: 'rd' } }])
  })

  test('is a problem of a stream when it comes after them', async () => {
    expect(await read(after)).toMatchObject([
      { number: 1, projection: { kind: 'unsaid' } },
      { number: null, problem: { kind: 'late-projection' } },
    ])
  })

  test('may be missing', async () => {
    expect(await readAll(await fileOf(collection(feature('a'))))).toMatchObject([
      { projection: { kind: 'unsaid' } },
    ])
  })
})

describe('a file as a whole', () => {
  test.each([
    ['', 'empty'],
    [' \r\n', 'empty'],
    ['[1,2]', 'not-json'],
    ['<html>', 'not-json'],
    ['PK\u0003\u0004', 'not-json'],
    ['{"a" 1}', 'not-json'],
    ['{"type":"FeatureCollection","features":[]}', 'no-features'],
    ['{"type":"FeatureCollection","features":{}}', 'no-features'],
    ['{"type":"Polygon","coordinates":[]}', 'no-features'],
    ['{"type":"Topology","objects":{},"arcs":[[[1,2]]]}', 'topojson'],
    ['{"arcs":[[[1,2]]],"objects":{"a":{}},"type":"Topology"}', 'topojson'],
    ['{"arcs":[[[1,2]]],"objects":{"a":{', 'truncated'],
    [`${feature('a')}\n${feature('b')}`, 'more-after-end'],
  ])('%j is refused as %s', async (text, kind) => {
    for (const size of [1, 1_000]) {
      expect(await read(text, size)).toMatchObject([{ number: null, problem: { kind } }])
    }
  })

  test('that stops halfway gives what was whole and then says so, wherever it stops', async () => {
    const text = collection(feature('a'), feature('b'))
    const firstEnds = text.indexOf(feature('a')) + feature('a').length
    for (let length = firstEnds; length < text.length; length++) {
      const items = await read(text.slice(0, length), 9)
      expect(namesIn(items.slice(0, 1))).toEqual(['a'])
      expect(items.at(-1)).toMatchObject({
        number: null,
        problem: { kind: 'truncated', features: items.length - 1 },
      })
    }
  })

  test('that goes on with something else than JSON says after which feature', async () => {
    const items = await read(`{"features":[${feature('a')}] oeps`)
    expect(items.at(-1)).toEqual({ number: null, problem: { kind: 'broken', features: 1 } })
  })

  test('tells how far the reading is, up to all of its bytes', async () => {
    const path = await fileOf(collection(feature('a'), feature('é')))
    const seen: Progress[] = []
    await readAll(path, (progress) => seen.push(progress))
    const size = Buffer.byteLength(collection(feature('a'), feature('é')))
    expect(seen.at(-1)).toEqual({ bytes: size, total: size })
  })
})
