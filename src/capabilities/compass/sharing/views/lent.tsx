import type { Locale } from '#platform/context/ctx.ts'
import { dateInWords, listInWords, localDay } from '#platform/i18n/dates.ts'
import { Breadcrumb, Card, EmptyState, Grid, Heading, Lead, Link, List, Prose } from '#ui/index.ts'
import { compassWords } from '../../messages.ts'
import { themeWords } from '../../questions/questions.ts'
import { themes } from '../../domain.ts'
import type { LentTheme, ListedLent } from '../domain.ts'
import type { Lent } from '../lent.ts'
import { sharingWords } from '../messages.ts'

const dayOf = (at: Date, locale: Locale) => dateInWords(localDay(at), locale, { year: true })

/** What is lent to whoever looks. */
export function LentListPage({
  locale,
  lent,
}: {
  readonly locale: Locale
  readonly lent: readonly ListedLent[]
}) {
  const t = sharingWords[locale].lent
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.intro}</Lead>
      {lent.length === 0 ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyText}</p>
        </EmptyState>
      ) : (
        <Grid>
          {lent.map((one) => (
            <Card
              key={one.id}
              level={2}
              href={`/kompas/gedeeld/${one.id}`}
              title={one.title}
              meta={t.meta(
                listInWords(
                  themes
                    .filter((theme) => one.themes.includes(theme))
                    .map((theme) => themeWords[theme][locale].title),
                  locale,
                ),
                dayOf(one.sharedAt, locale),
              )}
            />
          ))}
        </Grid>
      )}
    </>
  )
}

/** Nothing of it is lent to whoever asks, or there is no such Kompas. */
export function NotLentPage({ locale }: { readonly locale: Locale }) {
  const t = sharingWords[locale].lent
  return (
    <>
      <Breadcrumb
        label={sharingWords[locale].crumbs}
        items={[{ text: t.title, href: '/kompas/gedeeld' }, { text: t.notLent }]}
      />
      <Heading level={1}>{t.notLent}</Heading>
      <Lead>{t.notLentText}</Lead>
    </>
  )
}

/** One Kompas, as far as it is lent. */
export function LentPage({ locale, lent }: { readonly locale: Locale; readonly lent: Lent }) {
  const t = sharingWords[locale]
  const { compass, conversations } = lent
  const at = `/kompas/gedeeld/${compass.id}`
  return (
    <>
      <Breadcrumb
        label={t.crumbs}
        items={[{ text: t.lent.title, href: '/kompas/gedeeld' }, { text: compass.title }]}
      />
      <Heading level={1}>
        <span lang={compass.locale}>{compass.title}</span>
      </Heading>
      <Lead>{t.lent.page}</Lead>
      {lent.themes.map((theme) => (
        <Theme key={theme.theme} locale={locale} theme={theme} written={compass.locale} />
      ))}
      {conversations.length > 0 ? (
        <section>
          <Heading level={2}>{t.lent.conversations}</Heading>
          <List
            kind="links"
            items={conversations.map(({ id, subject }) => (
              <Link key={id} href={`/gesprekken/${id}`}>
                {subject}
              </Link>
            ))}
          />
        </section>
      ) : null}
      <Heading level={2}>{t.lent.take}</Heading>
      <List
        kind="links"
        items={[
          <Link key="json" href={`${at}.json`}>
            {t.lent.json}
          </Link>,
          <Link key="pdf" href={`${at}.pdf`}>
            {t.lent.pdf}
          </Link>,
        ]}
      />
    </>
  )
}

function Theme({ locale, theme, written }: { locale: Locale; theme: LentTheme; written: Locale }) {
  const t = sharingWords[locale]
  return (
    <section aria-labelledby={theme.theme}>
      <Heading level={2} id={theme.theme}>
        {themeWords[theme.theme][locale].title}
      </Heading>
      <p class="meta">
        {t.lent.howFar}: {compassWords[locale].standing[theme.standing]} ·{' '}
        {t.lent.shared(t.with[theme.sharedWith], t.since(dayOf(theme.sharedAt, locale)))}
      </p>
      {theme.answers.length === 0 ? <p>{t.lent.nothing}</p> : null}
      {theme.answers.map(({ question, words }) => (
        <div key={question.id}>
          <Heading level={3}>{(question.words[locale] ?? question.words.nl).ask}</Heading>
          <Prose>
            {words.split(/\n+/).map((line, n) => (
              <p key={n} lang={written}>
                {line}
              </p>
            ))}
          </Prose>
        </div>
      ))}
    </section>
  )
}
