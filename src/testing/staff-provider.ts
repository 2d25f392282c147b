import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import type { ClientMetadata, Configuration } from 'oidc-provider'

const substantial = 'http://eidas.europa.eu/LoA/substantial'

/** What the provider does with the next who signs in; tests change it as they go. */
export interface Behaviour {
  sub: string
  email: string | undefined
  email_verified: boolean
  acr: string | undefined
  /** More claims of the id_token and of userinfo. */
  claims: Record<string, unknown>
  /** Ends at the provider instead, as somebody who chooses "cancel". */
  cancels: boolean
  /** Answers these paths in another way than the provider does. */
  instead: (path: string, response: ServerResponse) => boolean
}

export interface StaffProvider {
  readonly issuer: string
  readonly behaviour: Behaviour
  /** The paths that were asked, in order. */
  readonly asked: string[]
  stop(): Promise<void>
}

interface Given {
  readonly client: ClientMetadata
  readonly port?: number
  /** Shows a page with two buttons in place of going on by itself. */
  readonly page?: boolean
  /** Other settings of the provider. */
  readonly settings?: Configuration
}

/** A real OpenID provider on this machine, such as a municipality has for its own staff. */
export async function startStaffProvider(given: Given): Promise<StaffProvider> {
  const behaviour: Behaviour = {
    sub: 'a1b2c3d4-pairwise',
    email: 'medewerker@gemeente.example',
    email_verified: true,
    acr: substantial,
    claims: {},
    cancels: false,
    instead: () => false,
  }
  const asked: string[] = []
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(given.port ?? 0, '127.0.0.1', resolve))
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, configurationOf(given, behaviour))
  const handle = provider.callback()
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? '/', issuer).pathname
    asked.push(path)
    if (behaviour.instead(path, response)) return
    if (path.startsWith('/interaction/')) void interact(provider, behaviour, given, request, response)
    else void handle(request, response)
  })
  return { issuer, behaviour, asked, stop: () => closed(server) }
}

function configurationOf({ client, settings }: Given, behaviour: Behaviour): Configuration {
  return {
    clients: [client],
    clientAuthMethods: ['private_key_jwt'],
    acrValues: [substantial, 'http://eidas.europa.eu/LoA/low', 'http://eidas.europa.eu/LoA/high'],
    claims: { openid: ['sub', 'sub_id_type', 'represents'], email: ['email', 'email_verified'] },
    cookies: { keys: ['only for tests'] },
    jwks: {
      keys: [generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })],
    },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 600, IdToken: 60, Interaction: 600, Session: 600 },
    features: { devInteractions: { enabled: false } },
    findAccount: (_ctx, accountId) => ({
      accountId,
      claims: () => ({
        sub: accountId,
        email: behaviour.email,
        email_verified: behaviour.email_verified,
        ...behaviour.claims,
      }),
    }),
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    // We are on this same machine, which it would else refuse to ask for our keys.
    fetch: (url, options) => fetch(url, Object.assign({}, options, { dispatcher: undefined })),
    subjectTypes: ['pairwise'],
    pairwiseIdentifier: () => behaviour.sub,
    ...settings,
  }
}

/** One step at the provider: signing in and agreeing at once. */
async function interact(
  provider: Provider,
  behaviour: Behaviour,
  { page }: Given,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (page && request.method === 'GET') return show(response, request.url ?? '')
  const cancels = behaviour.cancels || (request.url ?? '').endsWith('?nee')
  if (cancels)
    return provider.interactionFinished(request, response, {
      error: 'access_denied',
      error_description: 'cancelled',
    })
  const { params } = await provider.interactionDetails(request, response)
  const accountId = 'medewerker'
  const grant = new provider.Grant({ accountId, clientId: String(params['client_id']) })
  grant.addOIDCScope(String(params['scope']))
  return provider.interactionFinished(request, response, {
    login: { accountId, remember: false, ...(behaviour.acr && { acr: behaviour.acr }) },
    consent: { grantId: await grant.save() },
  })
}

function show(response: ServerResponse, path: string): void {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(`<!doctype html><html lang="nl"><title>Gemeente</title><main><h1>Inloggen bij de gemeente</h1>
    <form method="post" action="${path}"><button>Ga door</button></form>
    <form method="post" action="${path}?nee"><button>Annuleer</button></form></main></html>`)
}

async function closed(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
