import type { Tenant } from './house.ts'

/**
 * Where the outside world finds a municipality: `BASE_URL`; with several municipalities each at its own host name.
 * @param own what goes without `BASE_URL`, on a machine of one's own: what was asked, or where we listen
 */
export function originOf(
  { host }: Pick<Tenant, 'host'>,
  given: { readonly baseUrl: string | null; readonly municipalities: number; readonly own: string },
): string {
  if (given.baseUrl === null) return given.own
  return given.municipalities === 1 ? given.baseUrl : `${new URL(given.baseUrl).protocol}//${host}`
}
