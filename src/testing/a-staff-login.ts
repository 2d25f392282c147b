import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { setStaffLogin } from '#capabilities/accounts/index.ts'
import type { StaffLogin } from '#capabilities/accounts/index.ts'
import { publicKeys } from '#capabilities/accounts/staff/keys.ts'
import { useCase } from '#platform/db/doors.ts'
import type { ClientMetadata } from 'oidc-provider'
import type { Browser } from './a-browser.ts'
import { startStaffProvider } from './staff-provider.ts'
import type { StaffProvider } from './staff-provider.ts'
import { aTestApp } from './test-app.ts'
import type { TestApp } from './test-app.ts'
import { aMunicipality } from './test-database.ts'

export type Place = Awaited<ReturnType<typeof aMunicipality>>

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
/** A file with the private key of an installation. */
export const keyFile = join(mkdtempSync(join(tmpdir(), 'samenspel-key-')), 'key.pem')
writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }))

export const substantial = 'http://eidas.europa.eu/LoA/substantial'

/** A municipality whose staff signs in with a real provider beside it. */
export interface StaffCity {
  readonly place: Place
  readonly site: TestApp
  readonly provider: StaffProvider
  /** As the provider knows us. */
  readonly client: ClientMetadata
  /** The provider vouches for somebody new again, and the municipality trusts it as before. @returns their address */
  anew(): Promise<string>
  configure(changes: Partial<StaffLogin>): Promise<unknown>
}

export async function aStaffCity(): Promise<StaffCity> {
  const place = await aMunicipality()
  const site = await aTestApp(place, { SAMENSPEL_OIDC_KEY_FILE: keyFile })
  const client = clientOf(place)
  const provider = await startStaffProvider({ client })
  const usual = { ...provider.behaviour }
  let next = 0
  const configure = (changes: Partial<StaffLogin>) => configured(place, provider.issuer, changes)
  return {
    place,
    site,
    provider,
    client,
    configure,
    async anew() {
      const email = `${(next += 1)}@gemeente.example`
      Object.assign(provider.behaviour, usual, { sub: `sub-${next}`, email })
      await configure({})
      return email
    },
  }
}

/** Lets the staff of a municipality sign in with a provider. */
export function configured(at: Place, issuer: string, changes: Partial<StaffLogin> = {}): Promise<unknown> {
  const usual = { issuer, clientId: 'samenspel', acr: [substantial], mailDomain: null, button: null }
  return setStaffLogin(at.database, at.ctx, { ...usual, ...changes })
}

function clientOf({ ctx }: Place): ClientMetadata {
  return {
    client_id: 'samenspel',
    redirect_uris: [`http://${ctx.municipality.toLowerCase()}.localhost/inloggen/gemeente/terug`],
    response_types: ['code'],
    grant_types: ['authorization_code'],
    token_endpoint_auth_method: 'private_key_jwt',
    jwks: publicKeys(privateKey) as { keys: [] },
  }
}

/** Goes to the provider and comes back, up to the address with the answer, which is not yet asked. */
export async function answerFor(browser: Browser, from = '/inloggen/gemeente?naar=/kaart'): Promise<string> {
  const begun = await browser.get(from)
  return browser.walk(begun.headers.get('location')!)
}

/** The title of the page that says why somebody was not let in. */
export async function refusalOf(answer: Response, browser: Browser): Promise<string | undefined> {
  if (/sessie=[\w-]{43}/.test(answer.headers.get('set-cookie') ?? '')) throw new Error('somebody was let in')
  const to = answer.headers.get('location') ?? ''
  if (!/^\/inloggen\/gemeente\/niet-gelukt\?waarom=[a-z]+&naar=%2F[a-z]+$/.test(to))
    throw new Error(`it leads to ${to} (${answer.status})`)
  const page = await browser.get(to)
  if (page.status !== 422) throw new Error(`the page has status ${page.status}`)
  const text = await page.text()
  if (!text.includes(`href="/inloggen?${new URLSearchParams(to.split('&')[1])}"`))
    throw new Error('no way in by mail')
  return /<h1[^>]*>([^<]*)/.exec(text)?.[1]
}

/** What a table holds of a municipality. */
export const rowsOf = useCase<string, Record<string, string>[]>(
  { name: 'test.rowsOf', may: () => true, records: null },
  async ({ db, ctx }, table) => {
    const found = await sql<Record<string, string>>`
      select * from ${sql.table(`samenspel.${table}`)} where municipality_id = ${ctx.municipality}`.execute(
      db,
    )
    return found.rows
  },
)
