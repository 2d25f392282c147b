import type { Work } from '#platform/db/doors.ts'

/** Something that happened and that other capabilities may have to act on, within the same transaction. */
export interface Happening<Data> {
  readonly name: string
  /** Only for the compiler: what comes along. */
  readonly carries?: (data: Data) => void
}

/** What a capability does when something happens elsewhere; it stands in its manifest. */
export interface Reaction {
  readonly to: string
  readonly run: (work: Work, data: unknown) => Promise<void>
}

/** Names something that can happen: `initiatives.changed`. */
export function happening<Data>(name: string): Happening<Data> {
  return { name }
}

/** Says what to do when it happens. */
export function when<Data>(what: Happening<Data>, run: (work: Work, data: Data) => Promise<void>): Reaction {
  // What is announced under this name carries this data: `announce` sees to that.
  return { to: what.name, run: run as Reaction['run'] }
}

let reactions: readonly Reaction[] = []

/** Called once, by whoever knows all capabilities. */
export function reactWith(all: readonly Reaction[]): void {
  reactions = all
}

/**
 * Lets everybody who has to act do so, one after the other, in the transaction that made it happen: a capability that
 * lies below does not know who they are.
 */
export async function announce<Data>(work: Work, what: Happening<Data>, data: Data): Promise<void> {
  for (const reaction of reactions) if (reaction.to === what.name) await reaction.run(work, data)
}
