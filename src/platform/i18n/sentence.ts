/** A sentence begins with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nl') + text.slice(1)
}

/** The same in the middle of a sentence. */
export function uncapital(text: string): string {
  return text.charAt(0).toLocaleLowerCase('nl') + text.slice(1)
}
