import type { ComponentChildren } from 'preact'
import type { Actor, Locale } from '#platform/context/ctx.ts'
import { Tabs } from '#ui/index.ts'
import { teamWords } from '../messages.ts'
import { leadsProgramme, worksInTeam } from '../policy.ts'

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

/** The pages that whoever leads the programme has: those of all teams together. */
const programmePaths = {
  assignment: '/wijkteam/opdracht',
  gaps: teamPaths.gaps,
  figures: teamPaths.figures,
} as const
export type ProgrammeTab = keyof typeof programmePaths

/** The tabs of the team's pages, above what one of them shows. */
export function TeamFrame(props: {
  readonly locale: Locale
  readonly current: TeamTab
  readonly children: ComponentChildren
}) {
  return <Framed {...props} label={teamWords[props.locale].tabs} paths={teamPaths} />
}

/**
 * The tabs above a page that is of others too: a team has all of its own, whoever leads the programme has those of all
 * teams, and to anybody else it is a page by itself.
 */
export function SharedFrame(props: {
  readonly locale: Locale
  readonly actor: Actor
  readonly current: ProgrammeTab
  readonly children: ComponentChildren
}) {
  const { locale, actor, current, children } = props
  const t = teamWords[locale]
  if (worksInTeam(actor)) {
    // What a team is asked to do is read from where it goes out.
    const own = current === 'assignment' ? 'outreach' : current
    return <TeamFrame locale={locale} current={own} children={children} />
  }
  if (!leadsProgramme(actor)) return <>{children}</>
  return <Framed {...{ locale, current, children }} label={t.allTeams} paths={programmePaths} />
}

function Framed<Name extends TeamTab | ProgrammeTab>(props: {
  readonly locale: Locale
  readonly label: string
  readonly paths: Readonly<Record<Name, string>>
  readonly current: Name
  readonly children: ComponentChildren
}) {
  const { locale, label, paths, current, children } = props
  const names = Object.keys(paths) as Name[]
  return (
    <>
      <Tabs
        label={label}
        items={names.map((name) => ({
          text: teamWords[locale].tab[name],
          href: paths[name],
          current: name === current,
        }))}
      />
      {children}
    </>
  )
}
