import { describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'

describe('the environment', () => {
  test('may be empty', () => {
    const read = readConfig({})
    expect(read).toMatchObject({ ok: true, config: { port: 3000, demo: false, smtpUrl: null } })
  })

  test('counts an empty variable as not given, but an empty address service as none', () => {
    const read = readConfig({ PORT: '', SAMENSPEL_LOCATIESERVER: '' })
    expect(read).toMatchObject({ ok: true, config: { port: 3000, locatieserver: null } })
  })

  test.each([
    [{ PORT: 'acht' }, ['PORT cannot be used (it is "acht"): give a port number, such as 3000.']],
    [{ LOG_LEVEL: 'loud' }, [expect.stringMatching(/^LOG_LEVEL .*use one of/)]],
    [
      { SAMENSPEL_RATE: 'x', SAMENSPEL_DEMO: 'yes' },
      [expect.stringMatching(/^SAMENSPEL_DEMO/), expect.stringMatching(/^SAMENSPEL_RATE/)],
    ],
    [
      { SAMENSPEL_DEMO: '1', BASE_URL: 'https://a.example' },
      [expect.stringContaining('lets anybody be anybody')],
    ],
    [
      { SAMENSPEL_INBOUND_DOMAIN: 'antwoord.a.example' },
      [
        expect.stringMatching(
          /^SAMENSPEL_INBOUND_DOMAIN is given without SAMENSPEL_INBOUND_KEY_FILE.*openssl/,
        ),
      ],
    ],
    [
      { SAMENSPEL_INBOUND_DOMAIN: 'antwoord.a.example', SAMENSPEL_INBOUND_KEY_FILE: '/nergens' },
      [expect.stringContaining('the file cannot be read')],
    ],
    [
      { SAMENSPEL_INBOUND_DOMAIN: 'antwoord.a.example', SAMENSPEL_INBOUND_KEY_FILE: '/dev/null' },
      [expect.stringContaining('at least 32 characters')],
    ],
    [
      { SAMENSPEL_INBOUND_DOMAIN: 'a b' },
      [expect.stringMatching(/^SAMENSPEL_INBOUND_DOMAIN.*give a domain/)],
    ],
    // Links in mails would be made with whatever host name the asker gave.
    [{ SMTP_URL: 'smtp://a.example' }, [expect.stringMatching(/^SMTP_URL is given without BASE_URL/)]],
  ])('%j is refused, each mistake in a sentence', (env, sentences) => {
    const read = readConfig(env)
    expect(read.ok ? [] : [...read.sentences].toSorted()).toEqual(sentences)
  })

  test('never repeats an address that may hold a password', () => {
    const read = readConfig({ DATABASE_URL: 'mysql://root:geheim@db' })
    expect(JSON.stringify(read)).not.toContain('geheim')
  })
})
