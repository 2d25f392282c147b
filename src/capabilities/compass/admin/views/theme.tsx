import type { Locale } from '#platform/context/ctx.ts'
import { BadgeList, Button, ButtonLink, ButtonRow, Card, Heading, Lead, Link, Own } from '#ui/index.ts'
import { themeSlugs } from '../../domain.ts'
import type { Question, Theme } from '../../domain.ts'
import { themeWords } from '../../questions/questions.ts'
import { mostPerTheme, ofTheme } from '../domain.ts'
import type { Draft, Refusal } from '../domain.ts'
import { adminWords } from '../messages.ts'
import { QuestionsTop } from './top.tsx'

export const themeDone = ['toegevoegd', 'bewaard', 'volgorde', 'weggelaten', 'terug'] as const
export type ThemeDone = (typeof themeDone)[number]

interface ThemeProps {
  readonly locale: Locale
  readonly draft: Draft
  readonly theme: Theme
  readonly done: ThemeDone | null
  readonly refused: Refusal | null
}

/** The questions of one theme, in their order, and those that can be taken back. */
export function ThemeQuestionsPage({ locale, draft, theme, done, refused }: ThemeProps) {
  const words = adminWords[locale]
  const t = words.theme
  const asked = ofTheme(draft.questions, theme)
  const out = ofTheme(draft.leftOut, theme)
  return (
    <>
      <QuestionsTop
        {...{ locale, refused }}
        title={themeWords[theme][locale].title}
        done={done && words.overview.done[done]}
      />
      <Lead>{themeWords[theme][locale].intro}</Lead>
      {asked.length < mostPerTheme ? (
        <ButtonRow>
          <ButtonLink href={`/beheer/kompas/richtingen/${themeSlugs[theme]}/nieuw`}>{t.add}</ButtonLink>
        </ButtonRow>
      ) : (
        <p>{t.limit(mostPerTheme)}</p>
      )}
      {asked.map((question, at) => (
        <Asked
          key={question.id}
          {...{ locale, question }}
          place={at === 0 ? 'first' : at === asked.length - 1 ? 'last' : 'between'}
        />
      ))}
      {out.length > 0 ? (
        <>
          <Heading level={2}>{t.leftOut}</Heading>
          <p>{t.leftOutText}</p>
          {out.map((question) => (
            <LeftOut key={question.id} {...{ locale, question }} />
          ))}
        </>
      ) : null}
    </>
  )
}

function Asked(props: {
  readonly locale: Locale
  readonly question: Question
  readonly place: 'first' | 'between' | 'last'
}) {
  const { locale, question, place } = props
  const t = adminWords[locale].theme
  const base = `/beheer/kompas/vragen/${question.id}`
  const said = <span class="heard">{t.of(question.words.nl.ask)}</span>
  const badges = [
    ...(question.only ? [{ text: t.challenge }] : []),
    ...(question.words.en ? [] : [{ text: t.dutchOnly }]),
  ]
  return (
    <Card level={2} id={`vraag-${question.id}`} title={<Own locale={locale}>{question.words.nl.ask}</Own>}>
      {badges.length > 0 ? <BadgeList items={badges} /> : null}
      <form method="post" action={`${base}/volgorde`}>
        <ButtonRow>
          {place === 'first' ? null : (
            <Button variant="quiet" name="richting" value="omhoog">
              {t.up}
              {said}
            </Button>
          )}
          {place === 'last' ? null : (
            <Button variant="quiet" name="richting" value="omlaag">
              {t.down}
              {said}
            </Button>
          )}
          <Button variant="quiet" formAction={`${base}/weglaten`}>
            {t.leaveOut}
            {said}
          </Button>
          <Link href={base}>
            {t.change}
            {said}
          </Link>
        </ButtonRow>
      </form>
    </Card>
  )
}

function LeftOut({ locale, question }: { readonly locale: Locale; readonly question: Question }) {
  const t = adminWords[locale].theme
  return (
    <Card level={3} id={`vraag-${question.id}`} title={<Own locale={locale}>{question.words.nl.ask}</Own>}>
      <form method="post" action={`/beheer/kompas/vragen/${question.id}/terug`}>
        <Button variant="quiet">
          {t.takeBack}
          <span class="heard">{t.of(question.words.nl.ask)}</span>
        </Button>
      </form>
    </Card>
  )
}
