import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { holderOf, lockFile, takeLock } from './lock.ts'

/** Higher than any process of Linux (PID_MAX_LIMIT, 2^22). */
const nobody = 99_999_999

function aFolder(): string {
  return join(mkdtempSync(join(tmpdir(), 'samenspel-lock-')), 'data')
}

function note(token: string, more: object = {}): string {
  return JSON.stringify({ pid: nobody, began: 'long ago 1', socket: null, doing: 'start', token, ...more })
}

function filesBeside(folder: string): string[] {
  return readdirSync(join(folder, '..'))
}

test('a living holder is not robbed, and says what it is doing', async () => {
  const folder = aFolder()
  const first = await takeLock(folder, 'areas import', '/tmp/somewhere.sock')
  expect(first.ok).toBe(true)
  expect(await takeLock(folder, 'start')).toMatchObject({
    ok: false,
    holder: { pid: process.pid, doing: 'areas import', socket: '/tmp/somewhere.sock' },
  })
  if (first.ok) first.lock.release()
  expect(await holderOf(folder)).toBeNull()
  expect(filesBeside(folder)).toEqual([])
})

test('what a dead process left is taken over, and nothing of it stays', async () => {
  const folder = aFolder()
  writeFileSync(lockFile(folder), note('old'))
  const taken = await takeLock(folder, 'start')
  expect(taken.ok).toBe(true)
  expect(await holderOf(folder)).toMatchObject({ pid: process.pid })
  expect(filesBeside(folder)).toEqual(['data.lock'])
  if (taken.ok) taken.lock.release()
})

test.skipIf(process.platform !== 'linux')(
  'a later process with the number of the holder is not the holder',
  async () => {
    const folder = aFolder()
    writeFileSync(lockFile(folder), note('old', { pid: process.pid, began: 'another boot 1' }))
    expect((await takeLock(folder, 'start')).ok).toBe(true)
  },
)

test('whoever died while taking over is taken over too', async () => {
  const folder = aFolder()
  writeFileSync(lockFile(folder), note('one'))
  writeFileSync(`${lockFile(folder)}.one`, note('two'))
  writeFileSync(`${lockFile(folder)}.two`, note('three'))
  expect((await takeLock(folder, 'start')).ok).toBe(true)
  expect(filesBeside(folder)).toEqual(['data.lock'])
})

test('a lock that is being taken over by somebody alive is held', async () => {
  const folder = aFolder()
  writeFileSync(lockFile(folder), note('one'))
  writeFileSync(`${lockFile(folder)}.one`, note('two', { pid: process.pid, began: null }))
  expect((await takeLock(folder, 'start')).ok).toBe(false)
})

test('a file that is no lock is left alone, with a sentence', async () => {
  const folder = aFolder()
  writeFileSync(lockFile(folder), 'my notes')
  await expect(takeLock(folder, 'start')).rejects.toThrow('is not a lock of Samenspel')
})

test('however many try to take over a dead lock, in whatever order their steps fall, one gets it', async () => {
  for (let round = 0; round < 60; round += 1) {
    const folder = aFolder()
    writeFileSync(lockFile(folder), note('old'))
    const taken = await Promise.all(Array.from({ length: 16 }, () => takeLock(folder, 'test')))
    expect(taken.filter((one) => one.ok)).toHaveLength(1)
    expect(filesBeside(folder)).toEqual(['data.lock'])
  }
}, 60_000)

test('of six processes that find a dead lock at once, one gets it', async () => {
  const folder = aFolder()
  writeFileSync(lockFile(folder), note('old'))
  const answers = await takeAtOnce(folder, 6)
  expect(answers.toSorted()).toEqual(['held', 'held', 'held', 'held', 'held', 'taken'])
}, 60_000)

/** Processes that try at the same moment, and keep what they got until all have tried. */
async function takeAtOnce(folder: string, count: number): Promise<string[]> {
  const program = `
    const { takeLock } = await import(${JSON.stringify(new URL('./lock.ts', import.meta.url).href)})
    process.stdout.write('ready ')
    process.stdin.once('data', async () => {
      const taken = await takeLock(${JSON.stringify(folder)}, 'test')
      process.stdout.write(taken.ok ? 'taken' : 'held')
    })`
  const children = Array.from({ length: count }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', program]),
  )
  await Promise.all(children.map((child) => once(child.stdout, 'data')))
  const answers = Promise.all(children.map((child) => once(child.stdout, 'data')))
  for (const child of children) child.stdin.write('go')
  const said = (await answers).map(([data]) => String(data))
  for (const child of children) child.kill()
  return said
}
