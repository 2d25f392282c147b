/**
 * Makes a passkey, or signs in with one. The page works without: a link comes by mail. The server asks a question, the
 * browser lets the key answer it, and the answer goes back; what to say and where to go stands in the page.
 */
const box = document.querySelector<HTMLElement>('[data-enhance="passkey"]')
const button = box?.querySelector('button')

if (box && button && 'PublicKeyCredential' in window && location.origin === box.dataset['origin']) {
  const { address, to } = box.dataset
  // There before it speaks, so that it is heard; and only once somebody asks, for the page has an answer of its own.
  const said = document.createElement('p')
  said.setAttribute('role', 'status')
  let busy = false
  box.hidden = false
  document.querySelector('[data-without="passkey"]')?.setAttribute('hidden', '')
  button.addEventListener('click', () => {
    if (!busy) void begin()
  })
  const begin = async (): Promise<void> => {
    busy = true
    said.textContent = ''
    box.after(said)
    try {
      const question: unknown = await (await send(`${address}/vraag.json`, {})).json()
      await send(`${address}/antwoord.json`, await answerTo(question as Question))
      location.assign(to ?? '/')
    } catch (error) {
      said.textContent = box.dataset[whatWentWrong(error)] ?? ''
    }
    busy = false
  }
}

type Question = PublicKeyCredentialCreationOptionsJSON | PublicKeyCredentialRequestOptionsJSON

async function send(to: string, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(to, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(answer.status === 429 ? 'often' : 'failed')
  return answer
}

/** By hand, because browsers of before 2025 do not turn JSON into options and keys into JSON themselves. */
async function answerTo(question: Question): Promise<object> {
  const challenge = bytesOf(question.challenge)
  const key =
    'user' in question
      ? await navigator.credentials.create({
          publicKey: {
            ...(question as unknown as PublicKeyCredentialCreationOptions),
            challenge,
            user: { ...question.user, id: bytesOf(question.user.id) },
            excludeCredentials: question.excludeCredentials?.map(({ id }) => ({
              type: 'public-key',
              id: bytesOf(id),
            })),
          },
        })
      : await navigator.credentials.get({
          publicKey: { ...(question as unknown as PublicKeyCredentialRequestOptions), challenge },
        })
  return written(key as PublicKeyCredential)
}

const parts = ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle'] as const

function written({ id, type, response }: PublicKeyCredential): object {
  const given = response as Partial<Record<(typeof parts)[number], ArrayBuffer | null>>
  const transports = (response as Partial<AuthenticatorAttestationResponse>).getTransports?.()
  const sent: Record<string, unknown> = { transports }
  for (const part of parts) if (given[part]) sent[part] = textOf(given[part])
  return { id, rawId: id, type, response: sent }
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0))
}

function textOf(bytes: ArrayBuffer): string {
  const text = btoa(String.fromCharCode(...new Uint8Array(bytes)))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** `stopped`: somebody closed the window of the browser, or waited too long; `known`: the device has a key already. */
function whatWentWrong(error: unknown): 'stopped' | 'known' | 'often' | 'failed' {
  const { name, message } = error as Error
  if (name === 'NotAllowedError' || name === 'AbortError') return 'stopped'
  if (name === 'InvalidStateError') return 'known'
  return message === 'often' ? 'often' : 'failed'
}
