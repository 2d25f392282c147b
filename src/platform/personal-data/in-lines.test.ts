import { expect, test } from 'vitest'
import { findInLines } from './in-lines.ts'

async function readAll(lines: readonly string[]) {
  const all = []
  for await (const one of findInLines(given(lines))) all.push(one)
  return all
}

async function* given(lines: readonly string[]) {
  yield* lines
}

test('each line is answered with its own id, in order', async () => {
  expect(
    await readAll(['\ufeff{"id":"a","text":"bel 06-12345678"}', '', '{"id":2,"text":"wil breien","more":1}']),
  ).toEqual([
    { ok: true, id: 'a', found: [{ kind: 'telefoon', start: 4, end: 15 }] },
    { ok: true, id: 2, found: [] },
  ])
})

test('a line that cannot be read is named by its number, and never quoted', async () => {
  const read = await readAll([
    '{"id":1,"text":"a"}',
    '',
    'geheim',
    '["geheim"]',
    '{"text":"geheim"}',
    '{"id":1}',
    'null',
  ])
  expect(read.slice(1)).toEqual([
    { ok: false, line: 3, problem: 'this is not JSON' },
    { ok: false, line: 4, problem: 'this is no object: {"id":…,"text":…}' },
    { ok: false, line: 5, problem: '"id" must be a string or a number' },
    { ok: false, line: 6, problem: '"text" must be a string' },
    { ok: false, line: 7, problem: 'this is no object: {"id":…,"text":…}' },
  ])
})
