import type { KeyObject } from 'node:crypto'
import { resolve } from 'node:path'
import { z } from 'zod'
import { readPrivateKey } from './private-key.ts'
import { readSecret } from './secret.ts'

/** Everything the installation can be told, read and checked here and nowhere else. */
export interface Config {
  readonly port: number
  readonly host: string
  /** Folder of the embedded database; not used when `databaseUrl` is given. */
  readonly dataFolder: string
  readonly databaseUrl: string | null
  /** Where mail is handed over; `null` keeps it here. */
  readonly smtpUrl: string | null
  /** How the outside world reaches us, without a slash at the end; `null` while nobody has said. */
  readonly baseUrl: string | null
  /** The demo city is loaded and its people can be signed in with one tap. Never in production. */
  readonly demo: boolean
  readonly logLevel: LogLevel
  /** Where addresses are looked up; empty switches it off. */
  readonly locatieserver: string | null
  /** Requests per minute of one address before it is asked to wait; 0 is no limit. */
  readonly requestsPerMinute: number
  /** Whether `X-Forwarded-For` of a proxy in front is believed. */
  readonly trustProxy: boolean
  /** Whom mails come from, and whom users of the open data can write to. */
  readonly contactEmail: string
  /** With what we sign when we ask a municipality's provider who somebody is; `null` switches that off. */
  readonly staffKey: KeyObject | null
  /** Where mail comes in, and the key that signs its addresses; `null` while nobody can answer a mail. */
  readonly inbound: Inbound | null
}

export interface Inbound {
  readonly domain: string
  readonly host: string
  readonly port: number
  readonly key: KeyObject
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly sentences: readonly string[] }

const flag = z.enum(['0', '1'], 'use 1 for yes or 0 for no')
const url = (protocols: RegExp, example: string) =>
  z.url({ protocol: protocols, error: `give an address such as ${example}` })

const environment = z.object({
  PORT: z.coerce
    .number('give a port number, such as 3000')
    .int('give a whole number')
    .min(0)
    .max(65_535, 'a port is at most 65535')
    .default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  SAMENSPEL_DATA: z.string().min(1).default('./data'),
  DATABASE_URL: url(/^postgres(ql)?$/, 'postgresql://samenspel@localhost/samenspel').optional(),
  SMTP_URL: url(/^smtps?$/, 'smtp://mail.example.org:587').optional(),
  BASE_URL: url(/^https?$/, 'https://samenspel.example.org').optional(),
  SAMENSPEL_DEMO: flag.default('0'),
  LOG_LEVEL: z.enum(logLevels, `use one of ${logLevels.join(', ')}`).default('info'),
  SAMENSPEL_LOCATIESERVER: z
    .union([z.literal(''), url(/^https?$/, 'https://api.pdok.nl/bzk/locatieserver/search/v3_1')])
    .default('https://api.pdok.nl/bzk/locatieserver/search/v3_1'),
  SAMENSPEL_RATE: z.coerce.number('give a number of requests per minute').int().min(0).default(600),
  SAMENSPEL_TRUST_PROXY: flag.default('0'),
  SAMENSPEL_CONTACT: z.email('give an e-mail address').default('samenspel@example.org'),
  SAMENSPEL_OIDC_KEY_FILE: z.string().min(1).optional(),
  SAMENSPEL_INBOUND_DOMAIN: z
    .string()
    .toLowerCase()
    .regex(
      /^(?=.{1,180}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/,
      'give a domain, such as antwoord.samenspel.example.org',
    )
    .optional(),
  SAMENSPEL_INBOUND_KEY_FILE: z.string().min(1).optional(),
  SAMENSPEL_INBOUND_HOST: z.string().min(1).default('127.0.0.1'),
  SAMENSPEL_INBOUND_PORT: z.coerce
    .number('give a port number, such as 2525')
    .int('give a whole number')
    .min(0)
    .max(65_535, 'a port is at most 65535')
    .default(2525),
})

/**
 * Reads the environment. Empty variables count as not given.
 * @returns the configuration, or a sentence for every variable that is wrong
 */
export function readConfig(env: Record<string, string | undefined>): ConfigResult {
  const given = Object.fromEntries(
    Object.entries(env).filter(([name, value]) => value !== '' || name === 'SAMENSPEL_LOCATIESERVER'),
  )
  const parsed = environment.safeParse(given)
  if (!parsed.success) {
    return { ok: false, sentences: parsed.error.issues.map((issue) => sentence(issue, given)) }
  }
  const e = parsed.data
  const staffKey = e.SAMENSPEL_OIDC_KEY_FILE ? readPrivateKey(resolve(e.SAMENSPEL_OIDC_KEY_FILE)) : null
  if (typeof staffKey === 'string')
    return { ok: false, sentences: [`SAMENSPEL_OIDC_KEY_FILE cannot be used: ${staffKey}.`] }
  const inbound = readInbound(e)
  if (typeof inbound === 'string') return { ok: false, sentences: [inbound] }
  const config: Config = {
    port: e.PORT,
    host: e.HOST,
    dataFolder: resolve(e.SAMENSPEL_DATA),
    databaseUrl: e.DATABASE_URL ?? null,
    smtpUrl: e.SMTP_URL ?? null,
    baseUrl: e.BASE_URL?.replace(/\/+$/, '') ?? null,
    demo: e.SAMENSPEL_DEMO === '1',
    logLevel: e.LOG_LEVEL,
    locatieserver: e.SAMENSPEL_LOCATIESERVER || null,
    requestsPerMinute: e.SAMENSPEL_RATE,
    trustProxy: e.SAMENSPEL_TRUST_PROXY === '1',
    contactEmail: e.SAMENSPEL_CONTACT,
    staffKey,
    inbound,
  }
  if (config.smtpUrl !== null && config.baseUrl === null) {
    return {
      ok: false,
      // Else whoever asks for a link could name another host in it, and catch it there.
      sentences: [
        'SMTP_URL is given without BASE_URL: links in mails are made with it. Give the address at which people reach this installation.',
      ],
    }
  }
  if (config.demo && config.baseUrl?.startsWith('https://')) {
    return {
      ok: false,
      sentences: [
        'SAMENSPEL_DEMO is 1 while BASE_URL is a public address: the demo lets anybody be anybody. Leave one of them out.',
      ],
    }
  }
  return { ok: true, config }
}

function readInbound(e: z.output<typeof environment>): Inbound | string | null {
  const { SAMENSPEL_INBOUND_DOMAIN: domain, SAMENSPEL_INBOUND_KEY_FILE: file } = e
  if (domain === undefined) return null
  if (file === undefined)
    return 'SAMENSPEL_INBOUND_DOMAIN is given without SAMENSPEL_INBOUND_KEY_FILE: addresses to answer to are signed. Make a key: openssl rand -hex 32 > inbound.key'
  const key = readSecret(resolve(file))
  if (typeof key === 'string') return `SAMENSPEL_INBOUND_KEY_FILE cannot be used: ${key}.`
  return { domain, host: e.SAMENSPEL_INBOUND_HOST, port: e.SAMENSPEL_INBOUND_PORT, key }
}

function sentence(issue: z.core.$ZodIssue, env: Record<string, string | undefined>): string {
  const name = String(issue.path[0])
  // A database address holds a password: it is not repeated.
  const found = name.endsWith('_URL') ? '' : ` (it is "${(env[name] ?? '').slice(0, 60)}")`
  return `${name} cannot be used${found}: ${issue.message}.`
}
