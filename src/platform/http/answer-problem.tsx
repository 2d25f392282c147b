import { HTTPException } from 'hono/http-exception'
import type { Context } from 'hono'
import { EmptyState, Link } from '#ui/index.ts'
import { bugOf } from '#platform/log/log.ts'
import type { House, PageEnv } from './house.ts'
import { frameWords } from './messages.ts'
import { showPage } from './page.tsx'
import { Conflict, Forbidden, NotFound } from './problems.ts'
import { showProblem } from './problem-json.ts'

/** The one place where what went wrong becomes an answer. */
export function answerProblem(c: Context<PageEnv>, house: House, problem: unknown): Response {
  if (problem instanceof HTTPException && problem.status < 500) return problem.getResponse()
  const status = statusOf(problem)
  if (status === 500) house.log.error({ ...bugOf(problem), request: c.var.ctx?.requestId ?? null }, 'a bug')
  if (!c.var.tenant) return c.text(`${status}\n`, status)
  const words = frameWords[c.var.ctx.locale]
  const text = status === 404 ? words.notFound : status === 403 ? words.forbidden : words.failed
  if (c.req.path.startsWith('/api/')) return showProblem(c, status, text.title, text.text)
  return showPage(c, house, {
    title: text.title,
    status,
    children: (
      <EmptyState title={text.title} level={1}>
        <p>{text.text}</p>
        <p>
          <Link href="/" kind="next">
            {words.notFound.home}
          </Link>
        </p>
      </EmptyState>
    ),
  })
}

function statusOf(problem: unknown): 403 | 404 | 500 {
  if (problem instanceof NotFound) return 404
  if (problem instanceof Forbidden || problem instanceof Conflict) return 403
  return 500
}
