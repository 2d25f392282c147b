import { ButtonLink, ButtonRow, EmptyState, Heading, Link, Tabs, TakeAlong } from '#ui/index.ts'
import { resultViews } from '../forms.ts'
import { words } from '../messages.ts'
import { pageSize } from '../service.ts'
import { Calendar, OtherWeeks } from './calendar.tsx'
import { DayList } from './day-list.tsx'
import { FoundItem } from './found-item.tsx'
import { Notices } from './notices.tsx'
import { ResultsMap } from './results-map.tsx'
import { cleared, countFilters, QuickChips, SearchForm } from './search-form.tsx'
import type { ResultsProps } from './results-props.ts'
import { unknownText, whereText } from './where.tsx'

/** What was found, as a list, a map or a calendar: the same question, three addresses. */
export function Results(props: ResultsProps) {
  const { locale, input, findings, address, tenant } = props
  const t = words[locale]
  const { place } = findings
  return (
    <div class="results">
      <Heading level={1}>{titleOf(props)}</Heading>
      <SearchForm
        {...props}
        unknown={
          place.kind === 'unknown' ? { place, text: unknownText(place, tenant.name, locale) } : undefined
        }
      />
      <QuickChips input={input} locale={locale} address={address} />
      <Tabs
        label={t.list.views}
        items={resultViews.map((view) => ({
          text: t.list.view[view],
          href: address({ weergave: view }),
          current: input.weergave === view,
        }))}
      />
      <Notices {...props} />
      <div class={`results__${input.weergave}`}>
        {findings.rows.length === 0 ? <Nothing {...props} /> : <View {...props} />}
        {input.weergave === 'kalender' ? <OtherWeeks {...props} /> : null}
      </div>
      <StayInTouch {...props} />
      {findings.rows.length === 0 ? null : <Along locale={locale} address={address} />}
    </div>
  )
}

export function titleOf({ findings, locale }: Pick<ResultsProps, 'findings' | 'locale'>): string {
  const t = words[locale].list
  const where = whereText(findings.place, locale)
  return where === null ? t.title : t.titleNear(where)
}

function View(props: ResultsProps) {
  if (props.input.weergave === 'kaart') return <ResultsMap {...props} />
  if (props.input.weergave === 'kalender') return <Calendar {...props} />
  return <ResultsList {...props} />
}

function ResultsList(props: ResultsProps) {
  const { findings, locale } = props
  const { rows, question, total } = findings
  return (
    <>
      {total === null ? (
        <DayList rows={rows} today={question.today} locale={locale} />
      ) : (
        <section aria-labelledby="gevonden">
          <Heading level={2} id="gevonden">
            {words[locale].list.found(total)}
          </Heading>
          {total > 1 ? <p class="meta">{words[locale].list.byFit}</p> : null}
          <div class="day__sheet day__sheet--list">
            {rows.map((found) => (
              <FoundItem key={found.id} found={found} today={question.today} locale={locale} day="shown" />
            ))}
          </div>
        </section>
      )}
      <MorePages {...props} />
    </>
  )
}

/** Dates in the order of the clock are not counted, so there is a next page but no last one. */
function MorePages({ input, findings, locale, address }: ResultsProps) {
  const t = words[locale].list
  if (input.pagina === 1 && !findings.more) return null
  return (
    <nav class="button-row" aria-label={t.pages}>
      {input.pagina > 1 ? (
        <a
          class="utrecht-button utrecht-button--secondary-action"
          rel="prev"
          href={address({ pagina: input.pagina - 1 })}
        >
          {t.previous}
        </a>
      ) : null}
      <span class="meta">
        {t.page(input.pagina)}
        {findings.total === null ? '' : ` / ${Math.max(1, Math.ceil(findings.total / pageSize))}`}
      </span>
      {findings.more ? (
        <a
          class="utrecht-button utrecht-button--secondary-action"
          rel="next"
          href={address({ pagina: input.pagina + 1 })}
        >
          {t.next}
        </a>
      ) : null}
    </nav>
  )
}

/** What one can still do: without the word, without the filters, or with the people themselves. */
function Nothing({ findings, locale, input, address }: ResultsProps) {
  const t = words[locale].none
  const typed = findings.asked.mended ?? findings.asked.typed.trim()
  const filtered = countFilters(input) > 0
  const where = whereText(findings.place, locale)
  return (
    <EmptyState title={typed === '' ? t.title : t.titleOf(typed)}>
      <p>{filtered ? t.textFiltered : t.text}</p>
      <ButtonRow>
        <ButtonLink variant="secondary" href={address({ ...cleared, q: '' })}>
          {where === null ? t.all : t.allNear(where)}
        </ButtonLink>
      </ButtonRow>
      <Heading level={3}>{t.missTitle}</Heading>
      <p>{t.missText}</p>
      <p>
        <Link href="/initiatieven" kind="next">
          {t.missLink}
        </Link>
      </p>
    </EmptyState>
  )
}

/** A mail when something new fits, or every week what there is in this neighbourhood or under this theme. */
function StayInTouch({ input, findings, locale, address, areas }: ResultsProps) {
  const t = words[locale].follow
  const { place } = findings
  const named = place.kind === 'area' || place.kind === 'spot' ? place.name : null
  const area = input.gebied ?? areas.find(({ name }) => name === named)?.id
  const [theme, ...more] = input.thema
  const query = address({ weergave: 'lijst', wanneer: null }, '').slice(1)
  if (query === '' || place.kind === 'unknown') return null
  const links = [
    { wat: `zoek:${query}`, text: t.search },
    area === undefined ? null : { wat: `gebied:${area}`, text: t.area },
    theme === undefined || more.length > 0 ? null : { wat: `thema:${theme}`, text: t.theme },
  ].filter((link) => link !== null)
  return (
    <ButtonRow>
      {links.map(({ wat, text }, nth) => (
        <ButtonLink
          key={wat}
          href={`/volgen?${new URLSearchParams({ wat })}`}
          variant={nth === 0 ? 'secondary' : 'quiet'}
        >
          {text}
        </ButtonLink>
      ))}
    </ButtonRow>
  )
}

const forms = ['ics', 'csv', 'json', 'geojson'] as const

function Along({ locale, address }: Pick<ResultsProps, 'locale' | 'address'>) {
  const t = words[locale].list
  const links = forms.map((form) => ({
    text: t[form],
    href: address({ weergave: 'lijst', pagina: 1 }, `/activiteiten.${form}`),
  }))
  return <TakeAlong summary={t.take} links={links} />
}
