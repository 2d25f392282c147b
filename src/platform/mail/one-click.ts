import type { Context } from 'hono'
import type { Ctx } from '../context/ctx.ts'
import type { PageEnv } from '../http/house.ts'
import { sentForm } from '../http/sent-form.ts'

/**
 * RFC 8058: a mailbox stops a mail for its owner. Whoever is signed in has no part in it; a link that is none of ours gets
 * the same answer.
 */
export async function answerOneClick(
  c: Context<PageEnv>,
  stop: (ctx: Ctx) => Promise<unknown>,
): Promise<Response> {
  const said = (await sentForm(c)).get('List-Unsubscribe')
  if (said !== 'One-Click') return c.text('Send List-Unsubscribe=One-Click to stop this mail.\n', 400)
  await stop({ ...c.var.ctx, actor: { kind: 'visitor' } })
  return c.text('ok\n')
}
