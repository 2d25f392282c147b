import {
  isSafeIssuer,
  lookAtProvider,
  registrationAt,
  removeStaffLogin,
  setStaffLogin,
  staffLogin,
} from '#capabilities/accounts/index.ts'
import type { StaffLogin } from '#capabilities/accounts/index.ts'
import { listMunicipalities } from '#capabilities/municipalities/index.ts'
import type { Tenant } from '#platform/http/house.ts'
import type { Deps } from '../installation.ts'
import { counted } from '../io.ts'
import type { ExitCode, Io } from '../io.ts'
import { chosenMunicipality, operatorOf } from '../operator.ts'

interface Chosen {
  readonly municipality?: string
  readonly json: boolean
}

export interface StaffLoginOptions extends Chosen {
  readonly issuer: string
  readonly clientId: string
  readonly acr: readonly string[]
  readonly domain?: string
  readonly button?: string
}

/** Says how a municipality's staff signs in. Domain and button stay as they were when they are not given. */
export async function setOneStaffLogin(io: Io, deps: Deps, given: StaffLoginOptions): Promise<ExitCode> {
  const tenant = await chosenMunicipality(io, deps, given.municipality)
  if (!tenant) return 2
  const ctx = operatorOf(deps, tenant.id)
  const before = await staffLogin(deps.database, ctx, undefined)
  const login: StaffLogin = {
    issuer: given.issuer,
    clientId: given.clientId,
    acr: given.acr,
    mailDomain: (given.domain ?? before?.mailDomain ?? '').toLowerCase() || null,
    button: (given.button ?? before?.button ?? '').trim() || null,
  }
  const sentence = wrongIn(login)
  if (sentence) {
    io.note(sentence)
    return 2
  }
  const { forgotten } = await setStaffLogin(deps.database, ctx, login)
  const shortcomings = await lookAtProvider(login)
  if (given.json) io.out(JSON.stringify({ municipality: tenant.id, ...login, forgotten, shortcomings }))
  else io.out(`Staff of ${tenant.name} (${tenant.id}) signs in with ${login.issuer}.`)
  if (forgotten > 0)
    io.note(
      `${counted(forgotten, 'person is', 'people are')} linked anew at their next visit, because another provider or client knows people by other numbers.`,
    )
  for (const shortcoming of shortcomings) io.note(shortcoming)
  if (login.mailDomain === null)
    io.note('Any verified address of this provider is taken. Give --domain to take those of your own only.')
  if (!given.json) await sayWhatToRegister(io, deps, tenant)
  return 0
}

/** Shows how a municipality's staff signs in, and what the provider must know of us. */
export async function showStaffLogin(io: Io, deps: Deps, given: Chosen): Promise<ExitCode> {
  const tenant = await chosenMunicipality(io, deps, given.municipality)
  if (!tenant) return 2
  const login = await staffLogin(deps.database, operatorOf(deps, tenant.id), undefined)
  if (given.json) {
    const registration = registrationAt(await originOf(deps, tenant))
    const key = deps.config.staffKey !== null
    io.out(JSON.stringify({ municipality: tenant.id, login, registration, key }))
    return 0
  }
  if (!login) io.out(`Staff of ${tenant.name} (${tenant.id}) has no provider to sign in with.`)
  else {
    io.out(`Staff of ${tenant.name} (${tenant.id}) signs in with ${login.issuer}`)
    io.out(`  client id  ${login.clientId}`)
    io.out(`  levels     ${login.acr.join(' ')}`)
    io.out(`  addresses  ${login.mailDomain === null ? 'any that is verified' : `of ${login.mailDomain}`}`)
    if (login.button !== null) io.out(`  button     ${login.button}`)
  }
  await sayWhatToRegister(io, deps, tenant)
  return 0
}

/** Takes it away, with who was linked. Accounts stay; their owners sign in by mail. */
export async function removeOneStaffLogin(io: Io, deps: Deps, given: Chosen): Promise<ExitCode> {
  const tenant = await chosenMunicipality(io, deps, given.municipality)
  if (!tenant) return 2
  const { there, forgotten } = await removeStaffLogin(deps.database, operatorOf(deps, tenant.id), undefined)
  if (given.json) io.out(JSON.stringify({ municipality: tenant.id, removed: there, forgotten }))
  else if (there)
    io.out(
      `Staff of ${tenant.name} (${tenant.id}) no longer signs in this way; ${counted(forgotten, 'link was', 'links were')} forgotten.`,
    )
  else io.out(`Staff of ${tenant.name} (${tenant.id}) had no provider to sign in with.`)
  return 0
}

function wrongIn({ issuer, clientId, acr, mailDomain, button }: StaffLogin): string | null {
  if (!isSafeIssuer(issuer))
    return 'Give the issuer as the provider writes it, such as https://login.example.org: with https, without ? or #.'
  if (!/^[\x21-\x7e]{1,255}$/.test(clientId))
    return 'Give the client id that the provider gave you, without spaces.'
  if (!acr.every((one) => /^[\x21-\x7e]{1,255}$/.test(one)))
    return 'Give each level of --acr without spaces, such as http://eidas.europa.eu/LoA/substantial.'
  if (mailDomain !== null && !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(mailDomain))
    return `"${mailDomain}" is no domain of addresses. It looks like haarlem.nl.`
  if (button !== null && (button.length > 80 || /\p{C}/u.test(button)))
    return 'Give the words on the button on one line, in at most 80 characters.'
  return null
}

async function sayWhatToRegister(io: Io, deps: Deps, tenant: Tenant): Promise<void> {
  const { redirect, keys } = registrationAt(await originOf(deps, tenant))
  io.out('The provider must know of us:')
  io.out(`  redirect URI           ${redirect}`)
  io.out(`  keys (jwks_uri)        ${keys}`)
  io.out('  client authentication  private_key_jwt, signed with PS256 or RS256')
  io.out('  flow and scopes        authorization code with PKCE S256; openid email; pairwise subjects')
  if (deps.config.staffKey === null)
    io.note(
      'SAMENSPEL_OIDC_KEY_FILE names no key yet: until it does, nobody is offered this. See docs/deployment.md.',
    )
}

/** Where people find this municipality: as `app.tsx` makes it of a request. */
async function originOf({ config, database }: Deps, { host }: Tenant): Promise<string> {
  const { baseUrl, port } = config
  const alone = (await listMunicipalities(database)).length === 1
  if (baseUrl === null) return `http://${alone ? 'localhost' : `${host}.localhost`}:${port}`
  return alone ? baseUrl : `${new URL(baseUrl).protocol}//${host}`
}
