import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

const folder = mkdtempSync(join(tmpdir(), 'samenspel-key-'))

function read(name: string, text?: string) {
  const path = join(folder, name)
  if (text !== undefined) writeFileSync(path, text)
  return readConfig({ SAMENSPEL_OIDC_KEY_FILE: path })
}

const pem = (key: { export(how: { type: 'pkcs8'; format: 'pem' }): string | Buffer }) =>
  key.export({ type: 'pkcs8', format: 'pem' }).toString()
const rsa = (bits: number) => generateKeyPairSync('rsa', { modulusLength: bits }).privateKey

test('a private key of 2048 bits or more is taken', () => {
  const result = read('good.pem', pem(rsa(2048)))
  expect(result.ok && result.config.staffKey?.asymmetricKeyType).toBe('rsa')
  expect(JSON.stringify(result)).not.toContain('PRIVATE')
})

const secret = 'geheim'
const locked = rsa(2048).export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: secret })

test.each([
  ['is not there', undefined, 'cannot be read'],
  ['holds something else', secret, 'holds no private key'],
  ['is behind a password', locked.toString(), 'holds no private key'],
  ['holds a short key', pem(rsa(1024)), 'at least 2048 bits'],
  ['holds a key of another kind', pem(generateKeyPairSync('ed25519').privateKey), 'must be RSA'],
])('a file that %s is refused in a sentence that tells nothing of it', (name, text, sentence) => {
  const result = read(name, text)
  const said = result.ok ? [] : result.sentences
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(/^SAMENSPEL_OIDC_KEY_FILE cannot be used: /)
  expect(said[0]).toContain(sentence)
  expect(said[0]).not.toMatch(/geheim|PRIVATE/)
})
