/**
 * Whether a text holds a person: `contact` for what belongs to one (a mail address, a number to ring), `name` for what
 * may be called after one.
 */
export function findPeople(typed: string): 'contact' | 'name' | null {
  const contact =
    /[^\s@]+@[^\s@]+\.[a-z]{2,}/i.test(typed) || /(?<!\d)(?:\+|0)(?:[\s().-]{0,3}\d){8,}/.test(typed)
  return contact ? 'contact' : null
}
