import type { Ctx } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { aBrowser, somebodySignedIn } from './a-browser.ts'
import type { Browser } from './a-browser.ts'
import { anAuthenticator } from './an-authenticator.ts'
import type { Authenticator, Twist } from './an-authenticator.ts'
import type { TestApp } from './test-app.ts'
import { aTestApp } from './test-app.ts'
import { aMunicipality } from './test-database.ts'

/** A municipality in which people make passkeys and sign in with them. */
export interface PasskeyCity {
  readonly database: Database
  readonly ctx: Ctx
  readonly site: TestApp
  readonly origin: string
  /** The same city so many minutes later. */
  later(minutes: number): Promise<TestApp>
}

export async function aPasskeyCity(): Promise<PasskeyCity> {
  const place = await aMunicipality()
  const { database, ctx } = place
  return {
    ...place,
    site: await aTestApp(place),
    origin: `http://${ctx.municipality.toLowerCase()}.localhost`,
    later: (minutes) =>
      aTestApp({ database, ctx: { ...ctx, now: new Date(ctx.now.getTime() + minutes * 60_000) } }),
  }
}

export const toAdd = '/mijn/passkeys/antwoord.json'
export const toSignIn = '/inloggen/passkey/antwoord.json'

export async function questionToAdd(
  browser: Browser,
  at?: TestApp,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const answer = await browser.post('/mijn/passkeys/vraag.json', {}, at)
  return (await answer.json()) as PublicKeyCredentialCreationOptionsJSON
}

export async function questionToSignIn(
  browser: Browser,
  at?: TestApp,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const answer = await browser.post('/inloggen/passkey/vraag.json', {}, at)
  return (await answer.json()) as PublicKeyCredentialRequestOptionsJSON
}

/** Somebody who just made a passkey. */
export async function ownerOfPasskey(
  city: PasskeyCity,
): Promise<{ owner: Browser & { readonly email: string }; key: Authenticator }> {
  const [owner, key] = [await somebodySignedIn(city, city.site), anAuthenticator(city.origin)]
  const made = await owner.post(toAdd, key.create(await questionToAdd(owner)))
  if (made.status !== 204) throw new Error(await made.text())
  return { owner, key }
}

/** Signs in with a key, in a browser of its own unless one is given. */
export async function signInBy(
  city: PasskeyCity,
  key: Authenticator,
  { twist, browser = aBrowser(city.site), at }: { twist?: Twist; browser?: Browser; at?: TestApp } = {},
): Promise<Response> {
  const question = await questionToSignIn(browser, at)
  return browser.post(toSignIn, key.get(question, twist), at)
}
