import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { personalBatch } from './match-personal.ts'

let cwd: string
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'personal-'))
})
afterAll(() => rm(cwd, { recursive: true }))

async function run(batch: string) {
  const [out, notes]: [string[], string[]] = [[], []]
  const io = {
    out: (line: string) => void out.push(line),
    note: (line: string) => void notes.push(line),
    cwd,
    signal: new AbortController().signal,
  }
  return { code: await personalBatch(io, { batch }), out, notes }
}

test('a file of lines is answered line by line', async () => {
  await writeFile(
    join(cwd, 'good.jsonl'),
    '{"id":"v1","text":"bsn 111222333"}\r\n{"id":"v2","text":"wil zingen"}\n',
  )
  expect(await run('good.jsonl')).toEqual({
    code: 0,
    out: ['{"id":"v1","found":[{"kind":"bsn","start":4,"end":13}]}', '{"id":"v2","found":[]}'],
    notes: [],
  })
})

test('a bad line is named and the rest is answered; a file that is not there is said so', async () => {
  await writeFile(join(cwd, 'bad.jsonl'), '{"id":1\n{"id":2,"text":""}\n')
  expect(await run('bad.jsonl')).toEqual({
    code: 1,
    out: ['{"id":2,"found":[]}'],
    notes: ['Line 1: this is not JSON.'],
  })
  expect((await run('none.jsonl')).code).toBe(2)
})
