import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { AdminTop } from '#platform/http/admin-top.tsx'
import { Button, ButtonLink, ButtonRow, Card, EmptyState, Form, Heading, Lead, Link } from '#ui/index.ts'
import type { Theme } from '../../domain.ts'
import type { mergeForm, themeForm } from '../forms.ts'
import { adminWords } from '../messages.ts'

export const themesDone = ['toegevoegd', 'naam', 'volgorde', 'samengevoegd'] as const
export type ThemesDone = (typeof themesDone)[number]

/** The themes in their order. */
export function ThemesPage(props: {
  readonly locale: Locale
  readonly themes: readonly Theme[]
  readonly done: ThemesDone | null
}) {
  const { locale, themes, done } = props
  const t = adminWords[locale].themes
  return (
    <>
      <AdminTop locale={locale} title={t.title} done={done && t.done[done]} />
      <Lead>{t.intro}</Lead>
      <ButtonRow>
        <ButtonLink href="/beheer/themas/nieuw">{t.add}</ButtonLink>
      </ButtonRow>
      {themes.length === 0 ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyText}</p>
        </EmptyState>
      ) : null}
      {themes.map((theme, index) => (
        <Row
          key={theme.slug}
          locale={locale}
          theme={theme}
          isFirst={index === 0}
          isLast={index === themes.length - 1}
        />
      ))}
    </>
  )
}

function Row(props: {
  readonly locale: Locale
  readonly theme: Theme
  readonly isFirst: boolean
  readonly isLast: boolean
}) {
  const { locale, theme, isFirst, isLast } = props
  const t = adminWords[locale].themes
  const other = locale === 'nl' ? 'en' : 'nl'
  const name = theme.name[locale]
  const said = <span class="heard">{t.of(name)}</span>
  return (
    <Card
      level={2}
      title={name}
      id={`thema-${theme.slug}`}
      meta={<span lang={other}>{theme.name[other]}</span>}
    >
      <form method="post" action={`/beheer/themas/${theme.slug}/volgorde`}>
        <ButtonRow>
          {isFirst ? null : (
            <Button variant="quiet" name="richting" value="omhoog">
              {t.up}
              {said}
            </Button>
          )}
          {isLast ? null : (
            <Button variant="quiet" name="richting" value="omlaag">
              {t.down}
              {said}
            </Button>
          )}
          <Link href={`/beheer/themas/${theme.slug}`}>
            {t.change}
            {said}
          </Link>
        </ButtonRow>
      </form>
    </Card>
  )
}

const under = (locale: Locale) => [{ text: adminWords[locale].themes.title, href: '/beheer/themas' }]

/** Names a theme: a new one (`null`), or one that is there, which can also become part of another. */
export function ThemePage(props: {
  readonly locale: Locale
  readonly theme: Theme | null
  readonly form: ReturnType<typeof themeForm>
  readonly state: FormState
}) {
  const { locale, theme, form, state } = props
  const t = adminWords[locale].theme
  const errors = { taken: t.taken }
  return (
    <>
      <AdminTop locale={locale} title={theme ? theme.name[locale] : t.addTitle} under={under(locale)} />
      <Form
        of={form}
        state={state}
        text={{ nl: { label: t.nl, errors }, en: { label: t.en, errors } }}
        locale={locale}
        button={theme ? t.button : t.addButton}
      />
      {theme ? (
        <>
          <Heading level={2}>{t.mergeTitle}</Heading>
          <p>{t.mergeText}</p>
          <p>
            <Link href={`/beheer/themas/${theme.slug}/samenvoegen`} kind="next">
              {t.mergeLink}
            </Link>
          </p>
        </>
      ) : null}
    </>
  )
}

/** Which theme takes over. */
export function MergeTheme(props: {
  readonly locale: Locale
  readonly theme: Theme
  readonly others: readonly Theme[]
  readonly form: ReturnType<typeof mergeForm>
  readonly state: FormState
}) {
  const { locale, theme, others, form, state } = props
  const t = adminWords[locale].theme.merge
  const name = theme.name[locale]
  const options = Object.fromEntries(others.map((one) => [one.slug, one.name[locale]]))
  return (
    <>
      <AdminTop locale={locale} title={t.title(name)} under={under(locale)} />
      <Lead>{others.length > 0 ? t.text(name) : t.alone}</Lead>
      {others.length > 0 ? (
        <Form
          of={form}
          state={state}
          text={{ met: { label: t.met, options } }}
          locale={locale}
          button={t.button}
          beside={<Link href={`/beheer/themas/${theme.slug}`}>{t.back}</Link>}
        />
      ) : null}
    </>
  )
}
