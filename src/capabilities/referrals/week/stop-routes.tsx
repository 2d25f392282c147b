import type { Context, Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { answerOneClick } from '#platform/mail/one-click.ts'
import { isToken } from '#capabilities/accounts/index.ts'
import { AskOnce, Heading, Lead, Link, TooLate } from '#ui/index.ts'
import { teamPaths } from '../views/frame.tsx'
import { knowsStop, stopByLink } from './mailing.ts'
import { weekWords } from './messages.ts'

type C = Context<PageEnv>

/** Where a mailbox stops the mail on Monday by itself. */
export const oneClickPath = /^\/wijkteam\/week\/stop\/[\w-]{43}\/een-klik$/

/** Mounts `/wijkteam/week/stop/:token`: the page with one button that the mail leads to, and what a mailbox sends. */
export function mountStopWeek(app: Hono<PageEnv>, house: House): void {
  const at = '/wijkteam/week/stop/:token'
  app.get(at, (c) => ask(c, house, tokenOf(c)))
  app.post(at, (c) => stop(c, house, tokenOf(c)))
  // Older mail programs open what newer ones send.
  app.get(`${at}/een-klik`, (c) => c.redirect(`/wijkteam/week/stop/${tokenOf(c)}`, 303))
  app.post(`${at}/een-klik`, (c) =>
    answerOneClick(c, (ctx) => stopByLink(house.database, ctx, { token: tokenOf(c) })),
  )
}

/** @throws {NotFound} when it cannot be one of our secrets */
function tokenOf(c: C): string {
  const token = c.req.param('token') ?? ''
  if (!isToken(token)) throw new NotFound()
  return token
}

async function ask(c: C, house: House, token: string): Promise<Response> {
  const t = weekWords[c.var.ctx.locale].stop
  if (!(await knowsStop(house.database, c.var.ctx, { token }))) return gone(c, house)
  return showPage(c, house, {
    title: t.title,
    children: <AskOnce title={t.title} lead={t.lead} button={t.button} />,
  })
}

async function stop(c: C, house: House, token: string): Promise<Response> {
  const t = weekWords[c.var.ctx.locale].stop
  if (!(await stopByLink(house.database, c.var.ctx, { token }))) return gone(c, house)
  return showPage(c, house, {
    title: t.done,
    children: (
      <>
        <Heading level={1}>{t.done}</Heading>
        <Lead>{t.doneText}</Lead>
        <p>
          <Link href={teamPaths.week}>{t.toWeek}</Link>
        </p>
      </>
    ),
  })
}

function gone(c: C, house: House): Promise<Response> {
  const t = weekWords[c.var.ctx.locale].stop
  return Promise.resolve(
    showPage(c, house, {
      title: t.gone,
      status: 422,
      children: <TooLate title={t.gone}>{t.goneText}</TooLate>,
    }),
  )
}
