import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/context/ctx.ts'
import { Heading, Lead, Pagination, Tabs } from '#ui/index.ts'
import { deskWords } from '../messages.ts'
import { perPage } from '../domain.ts'

/** The views of the work of the municipality, each at its own address. */
export const deskPaths = {
  work: '/gesprekken/werk',
  ended: '/gesprekken/werk?toon=afgerond',
  waiting: '/gesprekken/wachtend',
  terms: '/gesprekken/termijnen',
  own: '/gesprekken?van=mij',
} as const
export type DeskView = keyof typeof deskPaths

/** Which of them somebody has: what nobody carries is for connectors and the programme. */
export type DeskWidth = 'own work' | 'of an area'

const viewsOf: Readonly<Record<DeskWidth, readonly DeskView[]>> = {
  'own work': ['work', 'ended', 'own'],
  'of an area': ['work', 'waiting', 'terms', 'ended', 'own'],
}

/** The links between the views. */
export function DeskTabs({
  locale,
  width,
  current,
}: {
  readonly locale: Locale
  readonly width: DeskWidth
  readonly current: DeskView
}) {
  const t = deskWords[locale]
  return (
    <Tabs
      label={t.views}
      items={viewsOf[width].map((view) => ({
        text: t[view],
        href: deskPaths[view],
        current: view === current,
      }))}
    />
  )
}

interface FrameProps {
  readonly locale: Locale
  readonly width: DeskWidth
  readonly view: DeskView
  readonly title: string
  readonly intro: string
  readonly children: ComponentChildren
}

/** A page of the desk: what it is, and the way to the others. */
export function Frame({ locale, width, view, title, intro, children }: FrameProps) {
  return (
    <>
      <Heading level={1}>{title}</Heading>
      <Lead>{intro}</Lead>
      <DeskTabs locale={locale} width={width} current={view} />
      {children}
    </>
  )
}

/** The way to the rest of a long list. */
export function Pages({
  locale,
  path,
  page,
  total,
}: {
  readonly locale: Locale
  readonly path: string
  readonly page: number
  readonly total: number
}) {
  const t = deskWords[locale]
  return (
    <Pagination
      label={t.pages}
      page={page}
      pages={Math.ceil(total / perPage)}
      href={(n) => `${path}${path.includes('?') ? '&' : '?'}pagina=${n}`}
      previous={t.previous}
      next={t.next}
      pageName={t.page}
    />
  )
}
