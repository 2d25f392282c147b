import type { Locale } from '#platform/context/ctx.ts'
import { BadgeList, Card, EmptyState, Grid, Heading, Link, Table } from '#ui/index.ts'
import { termInWords } from '../../reminders/words.ts'
import { deskWords } from '../messages.ts'
import type { AreaTally, WatchedTerm } from '../domain.ts'
import { Frame, Pages, deskPaths } from './frame.tsx'

export interface TermsProps {
  readonly locale: Locale
  readonly today: string
  readonly areas: readonly AreaTally[]
  /** The area that is looked at; `null` is all. */
  readonly area: { readonly id: string; readonly name: string } | null
  readonly rows: readonly WatchedTerm[]
  readonly total: number
  readonly page: number
  readonly areaName: (areas: readonly string[]) => string | null
}

/** What is late or nearly so: how much of it in which area, and which. Nowhere by whom. */
export function TermsPage(props: TermsProps) {
  const { locale, today, areas, area, rows, total, page, areaName } = props
  const t = deskWords[locale]
  const path = area ? `${deskPaths.terms}?gebied=${encodeURIComponent(area.id)}` : deskPaths.terms
  return (
    <Frame locale={locale} width="of an area" view="terms" title={t.termsTitle} intro={t.termsIntro}>
      {areas.length === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneText.terms}</p>
        </EmptyState>
      ) : (
        <>
          <Table
            id="per-gebied"
            caption={t.byArea}
            columns={[
              { text: t.area },
              { text: t.column.contact },
              { text: t.column.answer },
              { text: t.column.agreement.city },
              { text: t.column.agreement.initiative },
            ]}
            rows={areas.map((one) => [
              one.id === null ? (
                one.name
              ) : (
                <Link href={`${deskPaths.terms}?gebied=${encodeURIComponent(one.id)}`}>{one.name}</Link>
              ),
              ...(['contact', 'answer', 'city', 'initiative'] as const).map((kind) =>
                t.cell(one[kind].late, one[kind].near),
              ),
            ])}
          />
          <section aria-labelledby="eerst">
            <Heading level={2} id="eerst">
              {area === null ? t.first : t.firstIn(area.name)}
            </Heading>
            {area === null ? null : (
              <p>
                <Link href={deskPaths.terms}>{t.allAreas}</Link>
              </p>
            )}
            {rows.length === 0 ? <p>{t.noneText.terms}</p> : null}
            <Grid>
              {rows.map((row) => (
                <Card
                  key={`${row.id} ${row.term} ${row.what} ${row.due}`}
                  level={3}
                  href={`/gesprekken/${row.id}`}
                  title={row.subject}
                  meta={areaName(row.areas) ?? t.noArea}
                >
                  {row.due < today ? <BadgeList items={[{ text: t.late, tone: 'mind' }]} /> : null}
                  <p>{termInWords(row, locale, today)}</p>
                  <p>{row.contactName === null ? t.noContact : t.contact(row.contactName)}</p>
                </Card>
              ))}
            </Grid>
            <Pages locale={locale} path={path} page={page} total={total} />
          </section>
        </>
      )}
    </Frame>
  )
}
