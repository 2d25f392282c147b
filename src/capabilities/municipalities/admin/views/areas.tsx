import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { AdminTop } from '#platform/http/admin-top.tsx'
import { dateInWords } from '#platform/i18n/dates.ts'
import { AreaMap } from '#platform/map/area-map.tsx'
import { areaMapTexts } from '#platform/map/texts.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  DataList,
  EmptyState,
  ErrorSummary,
  FileField,
  Form,
  Heading,
  Lead,
  Link,
  List,
  MapFrame,
} from '#ui/index.ts'
import { asLongAsWeKnow } from '../../own-areas/domain.ts'
import type { AreaName, NamedArea } from '../../own-areas/domain.ts'
import type { areaNameForm } from '../forms.ts'
import { adminWords } from '../messages.ts'

export const areasDone = ['naam', 'ingelezen'] as const
export type AreasDone = (typeof areasDone)[number]

interface Props {
  readonly locale: Locale
  /** A local ISO date. */
  readonly today: string
}

const hrefOf = (area: NamedArea): string => `/beheer/gebieden/${encodeURIComponent(area.id)}`
const inYear = (day: string, locale: Locale): string => dateInWords(day, locale, { year: true })

/** The municipality's own areas, on the map and by name. */
export function AreasPage(
  props: Props & { readonly areas: readonly NamedArea[]; readonly done: AreasDone | null },
) {
  const { locale, areas, today, done } = props
  const t = adminWords[locale].areas
  return (
    <>
      <AdminTop locale={locale} title={t.title} done={done && t.done[done]} />
      <Lead>{t.intro}</Lead>
      <ButtonRow>
        <ButtonLink href="/beheer/gebieden/inlezen" variant="secondary">
          {t.upload}
        </ButtonLink>
      </ButtonRow>
      {areas.length === 0 ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyText}</p>
        </EmptyState>
      ) : (
        <MapFrame
          caption={t.map(areas.length)}
          picture={
            <AreaMap
              areas={areas.map((area) => ({ name: area.name, shape: area.shape, href: hrefOf(area) }))}
              points={[]}
              size={{ width: 640, height: 420 }}
              label={t.map(areas.length)}
              texts={areaMapTexts[locale]}
              groupHref={() => '/beheer/gebieden'}
            />
          }
        >
          <List
            kind="links"
            items={areas.map((area) => (
              <>
                <Link href={hrefOf(area)}>{area.name}</Link>
                {area.names
                  .filter((name) => name.from > today)
                  .map((name) => (
                    <span key={name.from} class="meta">
                      {' '}
                      {t.later(name.name, inYear(name.from, locale))}
                    </span>
                  ))}
              </>
            ))}
          />
        </MapFrame>
      )}
    </>
  )
}

const under = (locale: Locale) => [{ text: adminWords[locale].areas.title, href: '/beheer/gebieden' }]

/** One area: what it was, is and will be called, and the form that gives it another name. */
export function AreaPage(
  props: Props & {
    readonly area: NamedArea
    readonly form: ReturnType<typeof areaNameForm>
    readonly state: FormState
  },
) {
  const { locale, area, form, state } = props
  const t = adminWords[locale].area
  const names = area.names.length > 0 ? area.names : [{ name: area.name, from: asLongAsWeKnow, to: null }]
  return (
    <>
      <AdminTop locale={locale} title={area.name} under={under(locale)} />
      <Heading level={2}>{t.names}</Heading>
      <DataList items={names.map((name) => ({ term: name.name, value: termOf(name, props) }))} />
      <Heading level={2}>{t.rename}</Heading>
      <Form
        of={form}
        state={state}
        text={{
          naam: { label: t.naam, errors: { same: t.same } },
          vanaf: { label: t.vanaf, hint: t.hint, errors: { 'day-is-over': t.dayIsOver } },
        }}
        locale={locale}
        button={t.button}
      />
    </>
  )
}

function termOf({ from, to }: AreaName, { locale, today }: Props): string {
  const t = adminWords[locale].area
  const isNow = from <= today && (to === null || to > today)
  return [
    ...(isNow ? [t.now] : []),
    ...(from === asLongAsWeKnow ? [] : [t.from(inYear(from, locale))]),
    ...(to === null ? [] : [t.until(inYear(to, locale))]),
  ].join(', ')
}

/** More lines than this nobody reads at once. */
const mostWrong = 20

/** Asks for a file of own areas; with what is wrong in the one that was sent, line by line. */
export function UploadAreas({
  locale,
  wrong,
}: {
  readonly locale: Locale
  readonly wrong: readonly string[]
}) {
  const t = adminWords[locale].upload
  const left = wrong.length - mostWrong
  return (
    <>
      <AdminTop locale={locale} title={t.title} under={under(locale)} />
      <ErrorSummary
        title={t.wrong(wrong.length)}
        errors={wrong.length > 0 ? [{ field: 'f-bestand', text: t.unchanged }] : []}
      />
      {wrong.length > 0 ? <List items={wrong.slice(0, mostWrong)} /> : null}
      {left > 0 ? <p>{t.more(left)}</p> : null}
      <Lead>{t.intro}</Lead>
      <Heading level={2}>{t.columns}</Heading>
      <DataList items={Object.entries(t.column).map(([term, value]) => ({ term, value }))} />
      <p>{t.whole}</p>
      <form class="form" method="post" encType="multipart/form-data" noValidate>
        <FileField name="bestand" label={t.file} choose={t.choose} accept=".csv,text/csv" />
        <div class="button-row">
          <Button>{t.button}</Button>
        </div>
      </form>
    </>
  )
}
