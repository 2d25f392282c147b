import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inboundDomain, inboundEnvironment } from '#testing/mail-comes-in.ts'
import { dataFolder, samenspel } from '#testing/processes.ts'
import type { Finding } from './finding.ts'
import { readConfig } from '#platform/config/config.ts'
import { lookAtInbound, lookAtMail, lookAtNode } from './machine.ts'
import { lookAtClock } from './outside.ts'

function examined(folder: string): { code: number | null; findings: Finding[] } {
  const { code, out } = samenspel(folder, 'doctor', '--json')
  return { code, findings: (JSON.parse(out) as { findings: Finding[] }).findings }
}

const about = (findings: Finding[], name: string) =>
  findings.find((finding) => finding.about.startsWith(name))

describe('the doctor', () => {
  test('looks at an installation that has not begun, and makes nothing', () => {
    const folder = dataFolder()
    const { code, findings } = examined(folder)
    expect(code).toBe(0)
    expect(about(findings, 'database')).toMatchObject({
      state: 'look',
      mend: expect.stringContaining('npm start') as string,
    })
    expect(existsSync(folder)).toBe(false)
  }, 30_000)

  test('finds that there is no municipality, and what a new one lacks', () => {
    const folder = dataFolder()
    expect(samenspel(folder, 'municipality', 'list').code).toBe(0)
    const empty = examined(folder)
    expect(empty.code).toBe(1)
    expect(about(empty.findings, 'municipalities')?.mend).toContain('samenspel municipality add')
    expect(samenspel(folder, 'municipality', 'add', 'GM0392', 'Haarlem').code).toBe(0)
    const { code, findings } = examined(folder)
    expect(code).toBe(0)
    expect(about(findings, 'areas')?.sentence).toContain('Haarlem has no areas')
    expect(about(findings, 'version')?.state).toBe('good')
    expect(about(findings, 'jobs')?.state).toBe('good')
  }, 60_000)

  test('speaks in sentences, with what to do below them', () => {
    const { out } = samenspel(dataFolder(), 'doctor')
    expect(out).toContain('look   There is no database yet.\n       Starting makes one: npm start')
    expect(out.trimEnd().split('\n').at(-1)).toBe('Nothing is wrong.')
  }, 30_000)

  test('refuses an old Node', () => {
    expect(lookAtNode('20.19.0').state).toBe('wrong')
    expect(lookAtNode('24.1.0').state).toBe('good')
  })

  test('sees a clock that is off by more than a minute, either way, and nothing less', () => {
    const now = Date.parse('2026-11-25T09:00:00Z')
    expect(lookAtClock(now - 90_000, now, now + 100)[0]?.state).toBe('look')
    expect(lookAtClock(now + 90_000, now, now + 100)[0]?.state).toBe('look')
    expect(lookAtClock(now - 900, now, now + 1900)[0]?.state).toBe('good')
    expect(lookAtClock(Number.NaN, now, now)).toEqual([])
  })
})

test.each([
  [{}, 'look', 'nobody can sign in'],
  [{ SAMENSPEL_DEMO: '1' }, 'good', '/uitgaande-mail'],
  [{ SMTP_URL: 'smtp://a.example', BASE_URL: 'https://b.example' }, 'look', "nobody's address"],
  [
    { SMTP_URL: 'smtp://a.example', BASE_URL: 'https://b.example', SAMENSPEL_CONTACT: 'post@b.example' },
    'good',
    'from post@b.example',
  ],
])('of mail with %j it says %s', (environment, state, words) => {
  const read = readConfig(environment)
  if (!read.ok) throw new Error(read.sentences.join(' '))
  expect(lookAtMail(read.config)).toMatchObject({ state, sentence: expect.stringContaining(words) as string })
})

const sends = { SMTP_URL: 'smtp://a.example', BASE_URL: 'https://b.example' }

test.each([
  [{}, 'good', 'Mail cannot be answered'],
  [inboundEnvironment(), 'look', 'no mail leaves'],
  [
    { ...inboundEnvironment(), ...sends, SAMENSPEL_INBOUND_HOST: '0.0.0.0' },
    'look',
    'Anybody who reaches 0.0.0.0:2525',
  ],
  [{ ...inboundEnvironment(), ...sends }, 'good', `Answers come in for ${inboundDomain}`],
])('of answers by mail with %j it says %s', (environment, state, words) => {
  const read = readConfig(environment)
  if (!read.ok) throw new Error(read.sentences.join(' '))
  expect(lookAtInbound(read.config)).toMatchObject({
    state,
    sentence: expect.stringContaining(words) as string,
  })
})
