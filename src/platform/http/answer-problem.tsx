import { HTTPException } from 'hono/http-exception'
import type { Context } from 'hono'
import { EmptyState, Link } from '#ui/index.ts'
import { bugOf } from '#platform/log/log.ts'
import type { House, PageEnv } from './house.ts'
import { frameWords } from './messages.ts'
import { showPage } from './page.tsx'
import { Conflict, Forbidden, NotFound, WrongMethod } from './problems.ts'
import { asksForData, showProblem } from './problem-json.ts'

/** The one place where what went wrong becomes an answer. */
export function answerProblem(c: Context<PageEnv>, house: House, problem: unknown): Response {
  if (problem instanceof HTTPException && problem.status < 500) return problem.getResponse()
  // Nobody is there to read the answer; what was half sent is not our fault.
  if (c.req.raw.signal.aborted && isBrokenOff(problem)) return c.body(null, 400)
  const status = statusOf(problem)
  if (status === 500) house.log.error({ ...bugOf(problem), request: c.var.ctx?.requestId ?? null }, 'a bug')
  if (problem instanceof WrongMethod) c.header('allow', problem.allowed.join(', '))
  const words = frameWords[c.var.ctx?.locale ?? 'nl']
  const text = words[nameOf[status]]
  if (asksForData(c)) return showProblem(c, status, text.title, text.text)
  // Before it is known whose page it is there is no frame to put it in.
  if (!c.var.tenant) return c.text(`${text.title}. ${text.text}\n`, status)
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

function isBrokenOff(problem: unknown): boolean {
  return problem instanceof Error && 'code' in problem && problem.code === 'ECONNRESET'
}

const nameOf = { 403: 'forbidden', 404: 'notFound', 405: 'wrongMethod', 500: 'failed' } as const

function statusOf(problem: unknown): keyof typeof nameOf {
  if (problem instanceof NotFound) return 404
  if (problem instanceof WrongMethod) return 405
  if (problem instanceof Forbidden || problem instanceof Conflict) return 403
  return 500
}
