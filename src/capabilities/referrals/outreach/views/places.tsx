import type { Locale } from '#platform/context/ctx.ts'
import { dateInWords } from '#platform/i18n/dates.ts'
import {
  ButtonLink,
  Card,
  Chips,
  EmptyState,
  Grid,
  Heading,
  Link,
  Own,
  Pagination,
  Prose,
} from '#ui/index.ts'
import type { Visitable } from '../domain.ts'
import { notLatelyDays } from '../domain.ts'
import { outreachWords } from '../messages.ts'
import { noteHref } from './invitations.tsx'

/** Which initiatives the list shows: those not lately visited, or all. */
export type Shown = 'lang' | 'alle'
export const perPage = 24

export interface PlacesProps {
  readonly locale: Locale
  readonly shown: Shown
  readonly page: number
  readonly places: readonly Visitable[]
}

/** Initiatives of the area, those that were not visited for longest first; each with a way to note a visit. */
export function Places({ locale, shown, page, places }: PlacesProps) {
  const t = outreachWords[locale].outreach
  const here = places.slice((page - 1) * perPage, page * perPage)
  const at = (which: Shown) => (which === 'lang' ? '/wijkteam/bezoeken' : '/wijkteam/bezoeken?toon=alle')
  return (
    <section aria-labelledby="waar">
      <Prose>
        <Heading level={2} id="waar">
          {shown === 'lang' ? t.notLately : t.all}
        </Heading>
        <p>{shown === 'lang' ? t.notLatelyIntro(notLatelyDays) : t.allIntro}</p>
      </Prose>
      <Chips
        label={t.which}
        items={(['lang', 'alle'] as const).map((which) => ({
          text: t.show[which],
          href: `${at(which)}#waar`,
          on: which === shown,
        }))}
      />
      {places.length === 0 ? (
        <EmptyState title={t.everybodySeen}>
          <p>{t.everybodySeenText(notLatelyDays)}</p>
        </EmptyState>
      ) : (
        <>
          <p>
            <Link href="/wijkteam/bezoeken/kaart" kind="next">
              {t.map}
            </Link>
          </p>
          <Grid>
            {here.map((place) => (
              <PlaceCard key={place.initiative} locale={locale} place={place} />
            ))}
          </Grid>
        </>
      )}
      <Pagination
        label={t.pages}
        page={page}
        pages={Math.ceil(places.length / perPage)}
        href={(n) => `${at(shown)}${shown === 'lang' ? '?' : '&'}pagina=${n}#waar`}
        previous={t.previous}
        next={t.next}
        pageName={t.page}
      />
    </section>
  )
}

function PlaceCard({ locale, place }: { readonly locale: Locale; readonly place: Visitable }) {
  const t = outreachWords[locale].outreach
  return (
    <Card
      level={3}
      title={
        <Link href={`/initiatieven/${place.slug}`}>
          <Own locale={locale}>{place.name}</Own>
        </Link>
      }
      meta={[place.areaName, lastIn(place, locale)].filter(Boolean).join(' · ')}
    >
      <p>
        <ButtonLink href={noteHref(place.slug)} variant="secondary">
          {t.noteHere}
          <span class="heard">: {place.name}</span>
        </ButtonLink>
      </p>
    </Card>
  )
}

/** When the team was last there, in words. */
export function lastIn({ lastVisit }: Pick<Visitable, 'lastVisit'>, locale: Locale): string {
  const t = outreachWords[locale].outreach
  return lastVisit === null ? t.never : t.last(dateInWords(lastVisit, locale, { year: true }))
}
