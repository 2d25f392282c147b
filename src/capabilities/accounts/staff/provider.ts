import type { KeyObject } from 'node:crypto'
import {
  Configuration,
  PrivateKeyJwt,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  clockTolerance,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
} from 'openid-client'
import type { IDToken, ServerMetadata } from 'openid-client'
import { isEnough, isThisMachine, mayKeepSubject } from './domain.ts'
import type { StaffLogin } from './domain.ts'
import type { FlowSecrets } from './flow-cookie.ts'
import { signingKey, signings } from './keys.ts'
import { Refused, guarded } from './refused.ts'

/** Each answer of a provider must come within this time. */
const patience = 5
/** What a provider says of itself is asked again after this time. */
const remembered = 60 * 60_000
/** And of so many providers: an installation has as many as it has municipalities. */
const most = 400

/** Whom the municipality vouches for. The tokens live as long as this does: one request. */
export interface Vouched {
  readonly sub: string
  /** A verified address, asked for when somebody comes for the first time. @throws {Refused} */
  readonly address: () => Promise<string>
}

/** The providers of all municipalities. Everything they throw is `Refused`. */
export interface Providers {
  /** Where somebody goes to sign in. */
  askAt(login: StaffLogin, to: { readonly redirect: string; readonly secrets: FlowSecrets }): Promise<URL>
  /** Redeems the answer with which somebody came back to `url`. */
  redeem(login: StaffLogin, url: URL, secrets: FlowSecrets): Promise<Vouched>
}

/** @param key with what we sign that it is us */
export function openProviders(key: KeyObject, clock: () => Date): Providers {
  const configurationOf = rememberAll(key, clock)
  return {
    askAt: (login, { redirect, secrets }) =>
      guarded(async () =>
        buildAuthorizationUrl(await configurationOf(login), {
          redirect_uri: redirect,
          // An address to link by, the first time. A name is not asked: people say themselves what they want to be called.
          scope: 'openid email',
          state: secrets.state,
          nonce: secrets.nonce,
          code_challenge: await calculatePKCECodeChallenge(secrets.verifier),
          code_challenge_method: 'S256',
          acr_values: login.acr.join(' '),
        }),
      ),
    redeem: (login, url, secrets) =>
      guarded(async () => redeem(await configurationOf(login), login, url, secrets)),
  }
}

async function redeem(
  config: Configuration,
  login: StaffLogin,
  url: URL,
  { state, nonce, verifier }: FlowSecrets,
): Promise<Vouched> {
  const tokens = await authorizationCodeGrant(config, url, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
  })
  const claims = tokens.claims()!
  // Staff acts for the municipality by a role here, never for somebody else by way of a provider.
  if (claims['represents'] !== undefined) throw new Refused('odd', 'represents')
  if (!mayKeepSubject(claims.sub, claims['sub_id_type'])) throw new Refused('odd', 'sub_is_public_number')
  if (!isEnough(claims['acr'], login.acr)) throw new Refused('low', 'acr')
  return {
    sub: claims.sub,
    address: () =>
      guarded(async () => {
        const told: Pick<IDToken, string> =
          claims['email'] === undefined
            ? await fetchUserInfo(config, tokens.access_token, claims.sub)
            : claims
        const email = told['email']
        if (typeof email !== 'string' || !/^[^\s@]{1,64}@[^\s@]{1,190}$/.test(email))
          throw new Refused('unverified', 'no_email')
        if (told['email_verified'] !== true) throw new Refused('unverified', 'email_verified')
        return email
      }),
  }
}

/** What each provider says of itself, with its keys, for an hour; one that did not answer is asked again at once. */
function rememberAll(key: KeyObject, clock: () => Date): (login: StaffLogin) => Promise<Configuration> {
  const kept = new Map<string, { until: number; config: Promise<Configuration> }>()
  return ({ issuer, clientId }) => {
    const name = JSON.stringify([issuer, clientId])
    const now = clock().getTime()
    const before = kept.get(name)
    if (before && before.until > now) return before.config
    if (kept.size >= most) kept.clear()
    const config = discover(key, issuer, clientId)
    kept.set(name, { until: now + remembered, config })
    config.catch(() => kept.delete(name))
    return config
  }
}

async function discover(key: KeyObject, issuer: string, clientId: string): Promise<Configuration> {
  const server = new URL(issuer)
  const plain = server.protocol === 'http:' && isThisMachine(server.hostname)
  const options = { timeout: patience, execute: plain ? [allowInsecureRequests] : [] }
  const found: ServerMetadata = (
    await discovery(server, clientId, undefined, undefined, options)
  ).serverMetadata()
  const takes = found.token_endpoint_auth_signing_alg_values_supported
  const signing = takes?.includes('PS256') ? 'PS256' : 'RS256'
  const config = new Configuration(
    { ...found, id_token_signing_alg_values_supported: trusted(found) },
    clientId,
    { [clockTolerance]: 30 },
    PrivateKeyJwt(await signingKey(key, signing)),
  )
  config.timeout = patience
  for (const step of [...options.execute, enableNonRepudiationChecks]) step(config)
  return config
}

/** Only signatures with a key pair count; of what the provider can do the rest is left out (`none`, HS256). */
function trusted({ id_token_signing_alg_values_supported: can }: ServerMetadata): string[] {
  const both = signings.filter((signing) => can?.includes(signing))
  if (both.length === 0) throw new Refused('odd', 'no_trusted_signature')
  return both
}
