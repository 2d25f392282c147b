import type { Locale } from '#platform/context/ctx.ts'
import { audiences } from '#platform/access/circles.ts'
import { dayInWords, localDay } from '#platform/i18n/dates.ts'
import {
  Alert,
  Button,
  ButtonRow,
  Card,
  Chips,
  Grid,
  Heading,
  Lead,
  Link,
  List,
  Own,
  Prose,
} from '#ui/index.ts'
import { circleTerms, partTerms } from '../../circle-terms.ts'
import { exchangeWords } from '../../correspondence/messages.ts'
import { phasesAfter } from '../../domain.ts'
import { ownWords } from '../../own-messages.ts'
import type { OwnWords } from '../../own-messages.ts'
import { partNames, saysSomething } from '../../parts.ts'
import type { KeptPart, PartName } from '../../parts.ts'
import type { OwnInitiative, SeenInitiative } from '../../service/look.ts'
import { saidBy } from './said.ts'

/** What somebody just did, as the address says it. */
export const ownDone = [
  'begonnen',
  'bewaard',
  'online',
  'wacht',
  'terug',
  'klopt',
  'fase',
] as const satisfies readonly (keyof OwnWords['own']['done'])[]
export type OwnDone = (typeof ownDone)[number]

export interface OwnPageProps {
  readonly locale: Locale
  readonly seen: OwnInitiative
  readonly isOwner: boolean
  readonly done: OwnDone | null
  /** There was nothing yet to put online. */
  readonly nothing: boolean
  /** The names of the municipality's themes, by slug. */
  readonly themes: Readonly<Record<string, string>>
}

/** Where a team keeps its page: how it stands, what is on it, who sees it. */
export function OwnPage(props: OwnPageProps) {
  const { locale, seen, done, nothing } = props
  const t = ownWords[locale].own
  return (
    <>
      <Heading level={1}>{seen.head.name}</Heading>
      {done ? (
        <Alert tone="ok" role="status">
          <p>{t.done[done]}</p>
          <NextQuestion {...props} />
        </Alert>
      ) : null}
      {nothing ? (
        <Alert tone="warning" role="alert">
          {t.nothing}
        </Alert>
      ) : null}
      <StandingNow {...props} />
      <PartList {...props} />
      <Looking {...props} />
      <State {...props} />
      <More {...props} />
    </>
  )
}

/** The conversation goes on where it stopped: with the first thing nobody told yet. */
function NextQuestion({ locale, seen }: OwnPageProps) {
  const t = ownWords[locale]
  const next = partNames.find((name) => !seen.parts.some((one) => one.part === name))
  if (next === undefined) return null
  return (
    <p>
      <Link href={at(seen, `bewerken/${partTerms[next]}`)} kind="next">
        {t.own.next(t.partTitle[next])}
      </Link>
    </p>
  )
}

const at = ({ head }: SeenInitiative, path: string) => `/initiatieven/${head.slug}/${path}`

function StandingNow({ locale, seen }: OwnPageProps) {
  const t = ownWords[locale].own
  switch (seen.head.standing) {
    case 'draft':
      return (
        <Card title={t.draft.title} tone="sun">
          <p>{t.draft.text}</p>
          <form method="post" action={at(seen, 'publicatie')}>
            <Button>{t.draft.button}</Button>
          </form>
        </Card>
      )
    case 'waiting':
      return (
        <Alert tone="info" title={t.waiting.title}>
          <p>{t.waiting.text(seen.lookBy && dayInWords(localDay(seen.lookBy), locale))}</p>
        </Alert>
      )
    case 'hidden':
      return (
        <Alert tone="warning" title={t.hidden.title}>
          <p>{t.hidden.text}</p>
          <p>
            <Link href={at(seen, 'tweede-blik')}>{t.hidden.ask}</Link>
          </p>
        </Alert>
      )
    default:
      return (
        <Lead>
          {t.published.title}.{' '}
          <Link href={`/initiatieven/${seen.head.slug}`} kind="next">
            {t.open}
          </Link>
        </Lead>
      )
  }
}

function PartList({ locale, seen, themes }: OwnPageProps) {
  const t = ownWords[locale].own
  return (
    <section aria-labelledby="delen">
      <Prose>
        <Heading level={2} id="delen">
          {t.parts}
        </Heading>
        <p>{t.partsIntro}</p>
      </Prose>
      <Grid>
        {partNames.map((name) => (
          <PartCard
            key={name}
            name={name}
            part={seen.parts.find((one) => one.part === name)}
            seen={seen}
            locale={locale}
            themes={themes}
          />
        ))}
      </Grid>
    </section>
  )
}

function PartCard(props: {
  readonly name: PartName
  readonly part: KeptPart | undefined
  readonly seen: SeenInitiative
  readonly locale: Locale
  readonly themes: Readonly<Record<string, string>>
}) {
  const { name, part, seen, locale, themes } = props
  const t = ownWords[locale]
  const told = part !== undefined && saysSomething(part.content)
  const title = t.partTitle[name]
  return (
    <Card
      level={3}
      title={title}
      footer={told ? <span class="meta">{t.own.sees(t.audience[part.audience])}</span> : undefined}
    >
      {told ? (
        <p>
          <Own locale={locale}>{saidBy(part, locale, themes)}</Own>
        </p>
      ) : (
        <p class="meta">{t.own.empty}</p>
      )}
      <p>
        <Link href={at(seen, `bewerken/${partTerms[name]}`)}>
          {told ? t.own.edit : t.own.add}
          <span class="heard">: {title}</span>
        </Link>
      </p>
    </Card>
  )
}

function Looking({ locale, seen }: OwnPageProps) {
  const t = ownWords[locale]
  const items = audiences.map((audience) => ({
    text: t.seenAs.who[audience],
    href: at(seen, `gezien-door/${circleTerms[audience]}`),
  }))
  return (
    <section aria-labelledby="kijken">
      <Prose>
        <Heading level={2} id="kijken">
          {t.own.look}
        </Heading>
        <p>{t.own.lookIntro}</p>
      </Prose>
      <Chips label={t.seenAs.tabs} items={items} />
    </section>
  )
}

function State({ locale, seen }: OwnPageProps) {
  const t = ownWords[locale]
  const { phase } = seen.head
  return (
    <section aria-labelledby="fase">
      <Prose>
        <Heading level={2} id="fase">
          {t.own.state}
        </Heading>
        <p>{t.phase[phase]}.</p>
      </Prose>
      <ButtonRow>
        {phase === 'stopped' ? null : (
          <form method="post" action={at(seen, 'bevestiging')}>
            <Button variant="secondary">{t.own.confirm}</Button>
          </form>
        )}
        {phasesAfter[phase].map((next) => (
          <form key={next} method="post" action={at(seen, 'fase')}>
            <Button variant="quiet" name="fase" value={next}>
              {t.phase[next]}
            </Button>
          </form>
        ))}
      </ButtonRow>
    </section>
  )
}

function More({ locale, seen, isOwner }: OwnPageProps) {
  const t = ownWords[locale].own
  const out = seen.head.standing === 'published'
  return (
    <section aria-labelledby="verder">
      <Heading level={2} id="verder">
        {t.more}
      </Heading>
      <List
        kind="links"
        items={[
          <Link href={at(seen, 'activiteiten/nieuw')}>{t.addActivity}</Link>,
          <Link href={at(seen, 'activiteiten')}>{t.agenda}</Link>,
          <Link href={at(seen, 'taken')}>{t.tasks}</Link>,
          <Link href={at(seen, 'aanbod')}>{t.offers}</Link>,
          <Link href={at(seen, 'fotos')}>{t.photos}</Link>,
          <Link href={at(seen, 'berichten')}>{exchangeWords[locale].list.link}</Link>,
          <Link href={`/gesprekken/nieuw?initiatief=${seen.head.slug}`}>{t.askCity}</Link>,
          <Link href={at(seen, 'wijkteam')}>{t.neighbourhoodTeam}</Link>,
          <Link href={at(seen, 'team')}>{t.teamLink}</Link>,
          ...(isOwner
            ? [
                <Link href={at(seen, 'meenemen.zip')}>{t.takeAlong}</Link>,
                <Link href={at(seen, 'weghalen')}>{t.remove}</Link>,
              ]
            : []),
        ]}
      />
      {out ? (
        <form method="post" action={at(seen, 'terugtrekking')}>
          <Button variant="quiet">{t.withdraw}</Button>
        </form>
      ) : null}
    </section>
  )
}
