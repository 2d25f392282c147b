import type { Area, Theme } from '#capabilities/municipalities/index.ts'
import type { Locale } from '#platform/context/ctx.ts'
import type { Tenant } from '#platform/http/house.ts'
import {
  AskBand,
  AskForm,
  Card,
  Chips,
  Columns,
  EmptyState,
  Heading,
  Icon,
  Link,
  MapFrame,
} from '#ui/index.ts'
import type { Findings } from '../service.ts'
import { frameText } from '../forms.ts'
import type { FindInput } from '../forms.ts'
import { words } from '../messages.ts'
import type { Address } from './address.ts'
import { FirstDays } from './day-list.tsx'
import { capital } from '#platform/i18n/sentence.ts'
import { Notices } from './notices.tsx'
import { PlacesMap, placesOf, youOn } from './places-map.tsx'
import { LikelyPlaces, unknownText, whereText } from './where.tsx'

interface Props {
  readonly tenant: Tenant
  readonly locale: Locale
  readonly input: FindInput
  readonly findings: Findings
  readonly address: Address
  readonly areas: readonly Area[]
  readonly themes: readonly Theme[]
}

/** The one question, and how to answer it. */
export function HomeBand({
  tenant,
  locale,
  input,
  findings,
  address,
}: Pick<Props, 'tenant' | 'locale' | 'input' | 'findings' | 'address'>) {
  const t = words[locale]
  const { place } = findings
  return (
    <AskBand title={t.home.title} intro={t.home.intro}>
      <AskForm
        action="/"
        name="waar"
        label={t.home.where}
        value={input.waar}
        button={t.home.button}
        maxLength={100}
        error={place.kind === 'unknown' ? unknownText(place, tenant.name, locale) : undefined}
      >
        <LikelyPlaces place={place} locale={locale} href={(name) => address({ waar: name }, '/')} />
        <p class="here" data-enhance="here" hidden>
          <button type="button" class="here__button">
            <Icon name="place" />
            {t.home.here}
          </button>
        </p>
      </AskForm>
      <Chips
        label={t.list.quick}
        row="titled"
        items={[
          { text: t.filter.today, href: address({ wanneer: 'vandaag' }) },
          { text: t.filter.daytime, href: address({ dagdeel: ['ochtend', 'middag'] }) },
          { text: t.filter.free, href: address({ gratis: true }) },
          { text: t.filter.walkIn, href: address({ binnenlopen: true }) },
          { text: t.filter.stepFree, href: address({ drempelvrij: true }) },
        ]}
      />
    </AskBand>
  )
}

/** What there is today and this week, with the map beside it. */
export function Home(props: Props) {
  const { locale, findings, address } = props
  const t = words[locale]
  const { rows, question } = findings
  return (
    <Columns aside={<Aside {...props} />} asideLabel={t.home.onMap} stays>
      <div class="week-title">
        <Heading level={2} id="week">
          {placeTitle(props)}
        </Heading>
        {hasMap(props) ? (
          <Link href={address({ weergave: 'kaart' })} kind="next">
            {t.home.toMap}
          </Link>
        ) : null}
      </div>
      <Notices {...props} />
      {rows.length === 0 ? (
        <>
          <EmptyState
            title={t.none.title}
            level={3}
            action={<Link href="/initiatieven">{t.none.missLink}</Link>}
          >
            <p>{t.none.missText}</p>
          </EmptyState>
          <ThemeChips {...props} />
        </>
      ) : (
        <FirstDays
          rows={rows}
          today={question.today}
          locale={locale}
          more={(day) => address({ van: day, tot: day })}
        >
          <ThemeChips {...props} />
        </FirstDays>
      )}
    </Columns>
  )
}

function ThemeChips({ locale, themes, address }: Pick<Props, 'locale' | 'themes' | 'address'>) {
  const { feelLike } = words[locale].home
  return (
    <nav class="feel-like" aria-label={feelLike}>
      <Heading level={3}>{feelLike}</Heading>
      <Chips
        items={themes.map((theme) => ({
          text: theme.name[locale],
          href: address({ thema: [theme.slug] }),
        }))}
      />
    </nav>
  )
}

function placeTitle({ tenant, locale, findings }: Props): string {
  const t = words[locale]
  const where = whereText(findings.place, locale)
  return where === null ? t.home.inCity(tenant.name) : capital(where)
}

/** Whether there is something to draw. On a phone the map stands at the end; a link beside the title leads to it. */
function hasMap({ findings, areas }: Pick<Props, 'findings' | 'areas'>): boolean {
  return areas.length > 0 && findings.rows.some((row) => row.lat !== null)
}

function Aside(props: Props) {
  const { locale, findings, address, areas } = props
  const t = words[locale]
  const places = placesOf(findings.rows)
  return (
    <>
      {hasMap(props) ? (
        <Card title={t.home.onMap} href={address({ weergave: 'kaart' })}>
          <MapFrame
            caption={t.home.placesOnMap(places.length)}
            picture={
              <PlacesMap
                places={places}
                areas={areas}
                you={youOn(findings)}
                locale={locale}
                size={{ width: 300, height: 262 }}
                groupHref={(frame) => `${address({ weergave: 'kaart', kader: frameText(frame) })}#kaart`}
                href={(place) => `/activiteiten/${place.found[0]!.id}`}
              />
            }
            fold={t.map.places}
          >
            {areas.some((area) => area.schematic) ? <p class="meta">{t.place.schematic}</p> : null}
            <ol class="place-list">
              {places.map((place) => (
                <li key={place.number} value={place.number}>
                  {place.name}
                  {place.areaName ? `, ${place.areaName}` : ''}
                </li>
              ))}
            </ol>
          </MapFrame>
        </Card>
      ) : null}
      <Card title={t.home.startTitle} tone="sun">
        <p>{t.home.startText}</p>
        <Link href="/initiatieven" kind="next">
          {t.home.startLink}
        </Link>
      </Card>
    </>
  )
}
