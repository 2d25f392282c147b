import { asAreaToSave, drawAreas, listAreas } from '#capabilities/municipalities/index.ts'
import type { Area } from '#capabilities/municipalities/index.ts'
import { plainRole } from '#capabilities/accounts/index.ts'
import { demoPeople, keepDemoPeople, signInAsDemo } from '#capabilities/accounts/service.ts'
import type { MunicipalRole } from '#platform/access/roles.ts'
import { aTestApp } from './test-app.ts'
import type { TestApp } from './test-app.ts'
import { aMunicipality } from './test-database.ts'

export type City = Awaited<ReturnType<typeof aMunicipality>>

/** An administrator at their pages, in a municipality of their own. */
export interface Administrator {
  readonly city: City
  readonly site: TestApp
  /** The session of the administrator. */
  readonly admin: string
  readonly page: (path: string, session?: string) => Promise<{ status: number; body: string }>
  readonly send: (
    path: string,
    fields: Record<string, string | File>,
    session?: string,
  ) => Promise<{ status: number; to: string | null; body: string }>
}

export async function anAdministrator(): Promise<Administrator> {
  const city = await aMunicipality()
  const site = await aTestApp(city)
  Object.assign(site.house, { post: { sends: true, wake: () => {} } })
  const admin = await signedIn(city, 'beheerder@stad.example', 'administrator')
  return {
    city,
    site,
    admin,
    async page(path, session = admin) {
      const answer = await site.get(path, { headers: { cookie: `sessie=${session}` } })
      return { status: answer.status, body: await answer.text() }
    },
    async send(path, fields, session = admin) {
      const body = new FormData()
      for (const [name, value] of Object.entries(fields)) body.set(name, value)
      const headers = { cookie: `sessie=${session}`, 'sec-fetch-site': 'same-origin' }
      const answer = await site.get(path, { method: 'POST', headers, body })
      return { status: answer.status, to: answer.headers.get('location'), body: await answer.text() }
    },
  }
}

/** Somebody of this municipality by an address. @returns the secret of their session */
export async function signedIn(of: City, email: string, role?: MunicipalRole): Promise<string> {
  const system = { ...of.ctx, actor: { kind: 'system', name: 'test' } } as const
  const roles = role ? [plainRole(role)] : []
  await keepDemoPeople(of.database, system, [{ email, function: email, roles }])
  const person = (await demoPeople(of.database, of.ctx, undefined)).find((one) => one.email === email)!
  return (await signInAsDemo(of.database, of.ctx, { id: person.id, device: '' }))!.session
}

/** Draws one area, Noord, in this municipality. */
export async function withAreas(of: City): Promise<readonly Area[]> {
  const ring = [
    [4.6, 52.3],
    [4.7, 52.3],
    [4.7, 52.4],
    [4.6, 52.3],
  ] as const
  const noord = asAreaToSave({
    id: 'noord',
    level: 'gebied',
    name: 'Noord',
    partOf: [],
    shape: { type: 'Polygon', coordinates: [ring.map(([lon, lat]) => [lon, lat] as const)] },
    schematic: true,
    year: null,
  })
  await drawAreas(of.database, of.ctx, { levels: ['gebied'], areas: [noord] })
  return listAreas(of.database, of.ctx.municipality, ['gebied'])
}
