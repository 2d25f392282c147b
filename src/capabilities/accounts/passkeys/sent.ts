import { z } from 'zod'

/** Base64url, and no longer than the longest that a key sends. */
const bytes = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[\w-]+$/)

/** WebAuthn: a credential id has at most 1023 bytes. */
const credential = {
  id: bytes(1364),
  rawId: bytes(1364),
  type: z.literal('public-key'),
}

/** What the island sends of a key that was made. */
const newKey = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes(2000),
    attestationObject: bytes(8000),
    transports: z
      .array(z.string().regex(/^[a-z-]{1,20}$/))
      .max(8)
      .default([]),
  }),
})

/** What the island sends of a key that was used. */
const usedKey = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes(2000),
    authenticatorData: bytes(2000),
    signature: bytes(2000),
    userHandle: bytes(100),
  }),
})

export type NewKeySent = z.infer<typeof newKey>
export type UsedKeySent = z.infer<typeof usedKey>

/** @returns `null` for what no browser sends */
export function readNewKey(sent: unknown): NewKeySent | null {
  return newKey.safeParse(sent).data ?? null
}

/** @returns `null` for what no browser sends */
export function readUsedKey(sent: unknown): UsedKeySent | null {
  return usedKey.safeParse(sent).data ?? null
}

const clientData = z.object({ challenge: z.string().max(200) })

/** The question that an answer says it answers; an empty text when it does not say. */
export function challengeOf({ response }: NewKeySent | UsedKeySent): string {
  try {
    const said: unknown = JSON.parse(Buffer.from(response.clientDataJSON, 'base64url').toString())
    return clientData.safeParse(said).data?.challenge ?? ''
  } catch {
    return ''
  }
}
