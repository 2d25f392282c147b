import { Alert } from '../alert/alert.tsx'
import { Breadcrumb } from '../breadcrumb/breadcrumb.tsx'
import { ButtonLink } from '../button/button.tsx'
import { Disclosure } from '../disclosure/disclosure.tsx'
import { EmptyState } from '../empty-state/empty-state.tsx'
import { MarkedText } from '../marked-text/marked-text.tsx'
import { Pagination } from '../pagination/pagination.tsx'
import { Progress } from '../progress/progress.tsx'
import { TakeAlong } from '../take-along/take-along.tsx'
import { Tabs } from '../tabs/tabs.tsx'
import { Part, Specimen, type PartProps } from './part.tsx'

/** What the platform says back. */
export function MessagePart({ t }: PartProps) {
  const m = t.messages
  return (
    <Part id="meldingen" {...t.parts.meldingen}>
      <Specimen name="Alert" note={m.alertNote}>
        <Alert>{m.info}</Alert>
        <Alert tone="ok" title={m.okTitle}>
          {m.ok}
        </Alert>
        <Alert tone="warning" title={m.warningTitle}>
          {m.warning}
        </Alert>
        <Alert tone="error" title={m.errorTitle}>
          {m.error}
        </Alert>
      </Specimen>
      <Specimen name="MarkedText" note={m.markNote}>
        <MarkedText label={m.markLabel} text={m.markText} marks={marksOf(m.markText, m.marks)} />
      </Specimen>
      <Specimen name="EmptyState" note={m.emptyNote}>
        <EmptyState
          level={4}
          title={m.emptyTitle}
          action={
            <ButtonLink href="#meldingen" variant="secondary">
              {m.emptyAction}
            </ButtonLink>
          }
        >
          <p>{m.empty}</p>
        </EmptyState>
      </Specimen>
      <Specimen name="Progress" note={m.progressNote}>
        <Progress id="voortgang" value={2} max={4} text={m.progress} />
      </Specimen>
      <Specimen name="Disclosure" note={m.foldNote}>
        <Disclosure summary={m.foldTitle}>
          <p>{m.fold}</p>
        </Disclosure>
      </Specimen>
      <Specimen name="TakeAlong" note={m.takeNote}>
        <TakeAlong summary={m.takeTitle} links={m.take.map((text) => ({ text, href: '#meldingen' }))} />
      </Specimen>
    </Part>
  )
}

const marksOf = (text: string, marks: readonly { readonly piece: string; readonly label: string }[]) =>
  marks.map(({ piece, label }) => ({
    start: text.indexOf(piece),
    end: text.indexOf(piece) + piece.length,
    label,
  }))

/** Ways through the site. */
export function WayPart({ t }: PartProps) {
  const w = t.ways
  return (
    <Part id="wegen" {...t.parts.wegen}>
      <Specimen name="Breadcrumb" note={w.crumbNote}>
        <Breadcrumb
          label={w.crumbLabel}
          items={w.crumbs.map((text, index) =>
            index < w.crumbs.length - 1 ? { text, href: '#wegen' } : { text },
          )}
        />
      </Specimen>
      <Specimen name="Tabs" note={w.tabNote}>
        <Tabs
          label={w.tabLabel}
          items={w.tabs.map((text, index) => ({
            text,
            href: `#tab-${index}`,
            current: index === 0,
            count: [7, 3, 12][index],
          }))}
        />
      </Specimen>
      <Specimen name="Pagination" note={w.pageNote}>
        <Pagination
          label={w.pageLabel}
          page={5}
          pages={12}
          href={() => '#wegen'}
          previous={w.previous}
          next={w.next}
          pageName={w.pageName}
        />
      </Specimen>
    </Part>
  )
}
