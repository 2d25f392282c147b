import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/context/ctx.ts'
import { Tabs } from '#ui/index.ts'
import { teamWords } from '../messages.ts'

/** The pages of a team, by the name of their tab. */
export const teamPaths = {
  ask: '/wijkteam',
  week: '/wijkteam/week',
  handovers: '/wijkteam/introducties',
  outreach: '/wijkteam/bezoeken',
  gaps: '/wijkteam/gemis',
  figures: '/wijkteam/cijfers',
} as const
export type TeamTab = keyof typeof teamPaths

/** The tabs of the team's pages, above what one of them shows. */
export function TeamFrame(props: {
  readonly locale: Locale
  readonly current: TeamTab
  readonly children: ComponentChildren
}) {
  const t = teamWords[props.locale]
  const names = Object.keys(teamPaths) as TeamTab[]
  return (
    <>
      <Tabs
        label={t.tabs}
        items={names.map((name) => ({
          text: t.tab[name],
          href: teamPaths[name],
          current: name === props.current,
        }))}
      />
      {props.children}
    </>
  )
}
