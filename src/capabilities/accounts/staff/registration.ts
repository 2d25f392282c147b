/** Where people come back to from the provider. */
export const backPath = '/inloggen/gemeente/terug'
/** Where the public half of our key is. */
export const keysPath = '/inloggen/gemeente/sleutels.json'

/** What whoever runs the installation tells the provider, for a municipality that is served at this address. */
export function registrationAt(origin: string): { readonly redirect: string; readonly keys: string } {
  return { redirect: origin + backPath, keys: origin + keysPath }
}
