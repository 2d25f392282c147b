import type { Context, Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { Heading } from '#ui/index.ts'
import { forTeam } from '../door.ts'
import { TeamFrame } from '../views/frame.tsx'
import { askingWords } from './messages.ts'

type C = Context<PageEnv>

/** Mounts `/wijkteam`: what somebody needs or is good at, and what fits. */
export function mountAsking(app: Hono<PageEnv>, house: House): void {
  app.get('/wijkteam', (c) => forTeam(c, () => ask(c, house)))
}

async function ask(c: C, house: House): Promise<Response> {
  const { locale } = c.var.ctx
  const t = askingWords[locale]
  return showPage(c, house, {
    title: t.title,
    current: '/wijkteam',
    children: (
      <TeamFrame locale={locale} current="ask">
        <Heading level={1}>{t.title}</Heading>
      </TeamFrame>
    ),
  })
}
