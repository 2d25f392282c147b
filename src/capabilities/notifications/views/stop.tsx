import type { Locale } from '#platform/context/ctx.ts'
import { listInWords } from '#platform/i18n/dates.ts'
import { Button, ButtonLink, ButtonRow, Heading, HiddenField, Lead, Link, List } from '#ui/index.ts'
import { scopes } from '../domain.ts'
import type { Follow, Scope } from '../domain.ts'
import { words } from '../messages.ts'
import type { Following } from '../service/settings.ts'

interface StopProps {
  readonly locale: Locale
  readonly token: string
  readonly following: Following
}

/** The page a mail leads to: what stops, and the one button. */
export function StopPage({ locale, token, following }: StopProps) {
  const t = words[locale].stop
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{said(following, t.follow, t.what)}</Lead>
      <form method="post">
        <Button>{t.button}</Button>
      </form>
      <p>
        <Link href={`/mails/${token}`}>{t.other}</Link>
      </p>
    </>
  )
}

/** What stopped, what still comes, and the way back. */
export function StoppedPage({ locale, token, following }: StopProps) {
  const t = words[locale].stop
  const still = stillComes(following, locale)
  return (
    <>
      <Heading level={1}>{t.done}</Heading>
      <Lead>{said(following, t.doneFollow, t.doneText)}</Lead>
      <form method="post" action={`/stop/${token}/terug`}>
        {following.scope === 'everything' ? <HiddenField name="wat" value="alles" /> : null}
        <Button variant="secondary">{t.back}</Button>
      </form>
      {still.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <>
          <Heading level={2}>{t.still}</Heading>
          <List items={still} />
          <p class="meta">
            {t.about(
              listInWords(
                following.follows.map(({ name }) => name),
                locale,
              ),
            )}
          </p>
          <form method="post" action={`/stop/${token}`}>
            <HiddenField name="wat" value="alles" />
            <Button variant="quiet">{t.all}</Button>
          </form>
        </>
      )}
      <p>
        <Link href={`/mails/${token}`}>{t.other}</Link>
      </p>
    </>
  )
}

/** In which kinds of mail what is still followed comes. */
function stillComes({ follower, follows }: Following, locale: Locale): string[] {
  const t = words[locale].stop.kinds
  const searches = follows.filter(({ kind }) => kind === 'search').length
  const others = follows.length - searches
  return [
    ...(others > 0 && follower.digest !== 'never' ? [t.digest] : []),
    ...(searches > 0 && follower.search !== 'never' ? [t.search] : []),
    ...(others > 0 && follower.cancelled !== 'never' ? [t.cancelled] : []),
  ]
}

type Kind = (typeof scopes)[number]

function said(
  { scope, follows, stopped }: Following,
  ofFollow: (name: string) => string,
  ofKind: Readonly<Record<Kind, string>>,
): string {
  const one = [...follows, ...stopped].find(({ id }: Follow) => id === scope)
  return one ? ofFollow(one.name) : ofKind[isKind(scope) ? scope : 'everything']
}

function isKind(scope: Scope): scope is Kind {
  return scopes.some((one) => one === scope)
}

/** For every link that stops nothing, whatever it once was. */
export function UnknownPage({ locale }: { locale: Locale }) {
  const t = words[locale].stop
  return (
    <>
      <Heading level={1}>{t.unknown}</Heading>
      <Lead>{t.unknownText}</Lead>
      <ButtonRow>
        <ButtonLink href="/mails" variant="secondary">
          {t.ask}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}
