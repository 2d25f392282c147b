import { allowInsecureRequests, discovery } from 'openid-client'
import type { ServerMetadata } from 'openid-client'
import { isThisMachine } from './domain.ts'
import type { StaffLogin } from './domain.ts'
import { signings } from './keys.ts'
import { Refused, guarded } from './refused.ts'

/**
 * Asks a provider what it can, for whoever sets it up.
 * @returns a sentence for each thing that stands in the way, or that the NL GOV profile asks and is not there
 */
export async function lookAtProvider({ issuer, clientId, acr }: StaffLogin): Promise<string[]> {
  try {
    return shortcomingsOf(await guarded(() => whatItSays(issuer, clientId)), acr)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return [
      `The provider gave no good answer at ${issuer}/.well-known/openid-configuration (${error.code}). Look whether the issuer is written exactly as the provider does.`,
    ]
  }
}

async function whatItSays(issuer: string, clientId: string): Promise<ServerMetadata> {
  const execute = isThisMachine(new URL(issuer).hostname) ? [allowInsecureRequests] : []
  const found = await discovery(new URL(issuer), clientId, undefined, undefined, { timeout: 5, execute })
  return found.serverMetadata()
}

function shortcomingsOf(says: ServerMetadata, acr: readonly string[]): string[] {
  const levels = says.acr_values_supported
  const wrong: [boolean, string][] = [
    [
      !says.token_endpoint_auth_methods_supported?.includes('private_key_jwt'),
      'It does not say that it takes private_key_jwt, the only way in which we tell it who we are.',
    ],
    [
      !says.code_challenge_methods_supported?.includes('S256'),
      'It does not say that it does PKCE with S256, which the NL GOV profile asks.',
    ],
    [
      !signings.some((signing) => says.id_token_signing_alg_values_supported?.includes(signing)),
      `It signs with neither ${signings.join(' nor ')}: nobody will be let in.`,
    ],
    [
      !says['subject_types_supported']?.toString().split(',').includes('pairwise'),
      'It does not say that it gives pairwise subjects: ask for them, so that nobody can be followed from site to site.',
    ],
    [
      levels !== undefined && !acr.some((one) => levels.includes(one)),
      `It does not say that it knows any of the levels you ask. It knows: ${levels?.join(', ') ?? ''}.`,
    ],
  ]
  return wrong.flatMap(([isWrong, sentence]) => (isWrong ? [sentence] : []))
}
