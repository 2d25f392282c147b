import type { Ctx } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'

/** What somebody answered by mail: their own words, without what they answered to. */
export interface Answer {
  /** What it is about, and who answers, as `answerable` was told. */
  readonly thing: string
  readonly who: string
  readonly words: string
  /** Something was attached; it was dropped. */
  readonly attached: boolean
}

/** Of which city it is, for the mails that follow. */
export interface AnswerPlace {
  readonly origin: string
  readonly city: string
}

/** How a capability takes answers by mail to what it wrote; it stands in its manifest. */
export interface AnswerDoor {
  /** At most four small letters; no other capability has it. */
  readonly kind: string
  /**
   * Takes it. Whoever cannot answer any more is told so by mail, at the address that we know.
   * @returns whether there was something to answer, and they are the ones to do so
   */
  receive(database: Database, ctx: Ctx, answer: Answer, place: AnswerPlace): Promise<boolean>
}

/** What `Mail.answerTo` holds. It is signed when the mail is sent, for the municipality that sends it. */
export function answerable(door: Pick<AnswerDoor, 'kind'>, thing: string, who: string): string {
  const text = `${door.kind}-${thing}-${who}`
  if (!shape.test(text)) throw new Error('this cannot be in an address')
  return text
}

/** Takes apart what `answerable` made. */
export function readAnswerable(text: string): { kind: string; thing: string; who: string } | null {
  const [kind = '', thing = '', who = ''] = shape.test(text) ? text.split('-') : []
  return kind === '' ? null : { kind, thing, who }
}

const shape = /^[a-z]{1,4}-[0-9a-z]{1,12}-[0-9a-z]{1,12}$/
