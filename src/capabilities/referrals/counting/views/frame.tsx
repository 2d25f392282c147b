import type { ComponentChildren } from 'preact'
import type { Actor, Locale } from '#platform/context/ctx.ts'
import { Tabs } from '#ui/index.ts'
import { worksInTeam } from '../../policy.ts'
import { TeamFrame, teamPaths } from '../../views/frame.tsx'
import { countingWords } from '../messages.ts'

const pages = ['gaps', 'figures'] as const

/** The tabs of a team; whoever leads the programme has only the pages that are for them too. */
export function CountingFrame(props: {
  readonly locale: Locale
  readonly actor: Actor
  readonly current: (typeof pages)[number]
  readonly children: ComponentChildren
}) {
  const { locale, actor, current, children } = props
  if (worksInTeam(actor)) return <TeamFrame {...{ locale, current }}>{children}</TeamFrame>
  const t = countingWords[locale]
  return (
    <>
      <Tabs
        label={t.tabs}
        items={pages.map((page) => ({
          text: t.tab[page],
          href: teamPaths[page],
          current: page === current,
        }))}
      />
      {children}
    </>
  )
}
