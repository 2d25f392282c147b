import { createSecretKey } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { SendMailOptions } from 'nodemailer'
import { answers } from '#capabilities/index.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { openLog } from '#platform/log/log.ts'
import { openAddresses } from '#platform/mail/inbound/addresses.ts'
import type { AnswerDoor } from '#platform/mail/inbound/answers.ts'
import { startReceiver } from '#platform/mail/inbound/receiver.ts'

export const inboundDomain = 'antwoord.samenspel.example'
const secret = 'k'.repeat(40)

/** The environment of an installation that takes mail. */
export function inboundEnvironment(): Record<string, string> {
  const file = join(mkdtempSync(join(tmpdir(), 'samenspel-inbound-')), 'inbound.key')
  writeFileSync(file, `${secret}\n`)
  return { SAMENSPEL_INBOUND_DOMAIN: inboundDomain, SAMENSPEL_INBOUND_KEY_FILE: file }
}

/** The addresses of that installation; with another `key`, those of somebody who forges. */
export function testAddresses(key = secret) {
  return openAddresses({ domain: inboundDomain, key: createSecretKey(Buffer.from(key)) })
}

/** A receiver for these municipalities, and a mail program that sends to it. */
export async function mailComesIn(
  database: Database,
  all: readonly Ctx[],
  doors: readonly AnswerDoor[] = answers,
) {
  const woken: string[] = []
  const lines: string[] = []
  let now = all[0]!.now
  const receiver = await startReceiver({
    host: '127.0.0.1',
    port: 0,
    addresses: testAddresses(),
    database,
    log: openLog('debug', { write: (line) => void lines.push(line) }),
    clock: () => now,
    doors,
    places: async () =>
      all.map(({ municipality }) => ({
        id: municipality,
        name: `Stad ${municipality}`,
        origin: 'https://samenspel.example',
      })),
    wake: (municipality) => void woken.push(municipality),
  })
  const transport = createTransport({ host: '127.0.0.1', port: receiver.port, secure: false })
  return {
    woken,
    lines,
    port: receiver.port,
    /** From now on it is so much later. */
    later: (hours: number) => {
      now = new Date(now.getTime() + hours * 3_600_000)
    },
    /** @returns the code that the mail was answered with: 250 when it was taken */
    async send(to: string, mail: SendMailOptions): Promise<number> {
      const from = 'onbekend@elders.example'
      const envelope = { from, to }
      try {
        const sent = await transport.sendMail({ from, to, subject: 'Re: iets', envelope, ...mail })
        return Number(sent.response.slice(0, 3))
      } catch (error) {
        const { responseCode } = error as { responseCode?: number }
        if (responseCode === undefined) throw error
        return responseCode
      }
    },
    stop: () => receiver.stop(),
  }
}
