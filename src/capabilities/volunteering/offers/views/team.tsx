import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { telHref } from '#capabilities/initiatives/index.ts'
import type { HeadRow } from '#capabilities/initiatives/index.ts'
import {
  Alert,
  BadgeList,
  Breadcrumb,
  Button,
  ButtonRow,
  Card,
  EmptyState,
  Field,
  Form,
  FormErrors,
  Grid,
  Heading,
  Lead,
  Link,
  Prose,
} from '#ui/index.ts'
import type { SeenOffer } from '../../domain.ts'
import { helpWords } from '../../messages.ts'
import { talentsIn } from '../../words.ts'
import { answerForm, restForm } from '../forms.ts'
import { offerWords } from '../messages.ts'
import { Lines } from './lines.tsx'

interface OfTeam {
  readonly locale: Locale
  readonly head: HeadRow
  readonly done: keyof (typeof offerWords)['nl']['team']['done'] | null
}

/** What was wrong in one of the forms of the page, and which. */
export interface WrongForm {
  readonly form: 'antwoord' | 'rust' | 'voorstel'
  readonly state: FormState
}

function Done({ locale, done }: Pick<OfTeam, 'locale' | 'done'>) {
  if (done === null) return null
  const isGone = done === 'gone'
  return (
    <Alert tone={isGone ? 'warning' : 'ok'} role={isGone ? 'alert' : 'status'}>
      {offerWords[locale].team.done[done]}
    </Alert>
  )
}

function Crumbs({ locale, head, here }: { locale: Locale; head: HeadRow; here: string }) {
  const back = `/initiatieven/${head.slug}/bewerken`
  return (
    <Breadcrumb label={helpWords[locale].crumbs} items={[{ text: head.name, href: back }, { text: here }]} />
  )
}

/** What neighbours offer a team: what waits first. */
export function TeamOffersPage(props: OfTeam & { readonly offers: readonly SeenOffer[] }) {
  const { locale, head, offers } = props
  const t = offerWords[locale].team
  return (
    <>
      <Crumbs locale={locale} head={head} here={t.title(head.name)} />
      <Heading level={1}>{t.title(head.name)}</Heading>
      <Lead>{t.intro}</Lead>
      <Done {...props} />
      {offers.length === 0 ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyText}</p>
        </EmptyState>
      ) : (
        <Grid>
          {offers.map((offer) => (
            <OfferCard
              key={offer.id}
              locale={locale}
              offer={offer}
              href={`/initiatieven/${head.slug}/aanbod/${offer.id}`}
              level={2}
              marks={marksOf(offer, head, locale)}
            />
          ))}
        </Grid>
      )}
    </>
  )
}

function marksOf(offer: SeenOffer, head: HeadRow, locale: Locale): string[] {
  const t = offerWords[locale].team
  if (offer.held.length > 0) return [t.held]
  if (offer.takenBy === head.initiative_id) return [t.taken]
  if (offer.state === 'rested') return [t.rested]
  if (offer.suggested) return [t.suggested]
  return [offer.initiative === null ? t.toArea : t.toYou]
}

/** What somebody offers, in a list. */
export function OfferCard(props: {
  readonly locale: Locale
  readonly offer: SeenOffer
  readonly href: string
  readonly level: 2 | 3
  readonly marks: readonly string[]
}) {
  const { locale, offer, href, level, marks } = props
  const t = offerWords[locale]
  return (
    <Card
      level={level}
      href={href}
      title={t.team.card(offer.name, t.kind[offer.kind])}
      meta={marks.join(' · ') || undefined}
    >
      <Lines>{shortened(offer.words)}</Lines>
      <Talents locale={locale} offer={offer} />
    </Card>
  )
}

function shortened(words: string): string {
  return words.length <= 160 ? words : `${words.slice(0, 160).replace(/\s+\S*$/, '')}…`
}

export function Talents({ locale, offer }: { locale: Locale; offer: SeenOffer }) {
  if (offer.talents.length === 0) return null
  const items = talentsIn(locale, offer.talents).map((text) => ({ text }))
  return <BadgeList items={items} label={offerWords[locale].form.talent} />
}

/** One offer, and what a team does with it. */
export function TeamOfferPage(
  props: OfTeam & { readonly offer: SeenOffer; readonly wrong: WrongForm | undefined },
) {
  const { locale, head, offer, wrong } = props
  const t = offerWords[locale]
  const title = t.team.card(offer.name, t.kind[offer.kind])
  const at = `/initiatieven/${head.slug}/aanbod/${offer.id}`
  const isOpen = offer.state === 'open'
  const isForThem = offer.initiative === head.initiative_id
  return (
    <>
      <Breadcrumb
        label={helpWords[locale].crumbs}
        items={[
          { text: head.name, href: `/initiatieven/${head.slug}/bewerken` },
          { text: t.team.title(head.name), href: `/initiatieven/${head.slug}/aanbod` },
          { text: title },
        ]}
      />
      <Heading level={1}>{title}</Heading>
      <Done {...props} />
      <Card level={2}>
        <Lines>{offer.words}</Lines>
        <Talents locale={locale} offer={offer} />
      </Card>
      {isOpen ? null : <p>{offer.state === 'taken' ? t.team.taken : t.team.rested}</p>}
      {offer.call === null ? null : (
        <p>
          <Link href={telHref(offer.call)}>{t.team.call(offer.call)}</Link>
        </p>
      )}
      {isOpen && offer.held.length > 0 ? <Judge locale={locale} at={at} offer={offer} /> : null}
      {isOpen && offer.held.length === 0 ? <Answer {...{ locale, at, offer, wrong }} /> : null}
      {isOpen && offer.held.length === 0 && isForThem ? <Rest {...{ locale, at, offer, wrong }} /> : null}
    </>
  )
}

interface AtOffer {
  readonly locale: Locale
  readonly at: string
  readonly offer: SeenOffer
  readonly wrong: WrongForm | undefined
}

function Answer({ locale, at, offer, wrong }: AtOffer) {
  const t = offerWords[locale].team
  if (offer.reach === 'phone')
    return (
      <form method="post" action={`${at}/bel`}>
        <p>{t.callText}</p>
        <Button>{t.callButton}</Button>
      </form>
    )
  return (
    <Form
      of={answerForm}
      action={`${at}/antwoord`}
      state={wrong?.form === 'antwoord' ? wrong.state : answerForm.start()}
      text={{ antwoord: t.answer }}
      locale={locale}
      button={t.answerButton}
    />
  )
}

/** Letting something rest, with a kind word. */
export function Rest({ locale, at, offer, wrong }: AtOffer) {
  const t = offerWords[locale].team
  const drawn = {
    of: restForm,
    state: wrong?.form === 'rust' ? wrong.state : restForm.start({ tekst: 'dank' }),
    text: { tekst: { ...t.kindWords, options: t.kindTexts }, eigen: t.own },
    locale,
  }
  return (
    <section aria-labelledby="rust">
      <Prose>
        <Heading level={2} id="rust">
          {t.rest}
        </Heading>
        <p>{offer.reach === 'mail' ? t.restIntro : t.restBy}</p>
      </Prose>
      <form method="post" action={`${at}/rust`}>
        <FormErrors {...drawn} />
        <Field {...drawn} name="tekst" />
        <Field {...drawn} name="eigen" />
        <Button variant="secondary">{t.restButton}</Button>
      </form>
    </section>
  )
}

/** Whether what looks like spam is real. */
export function Judge({ locale, at, offer }: Omit<AtOffer, 'wrong'>) {
  const t = offerWords[locale].team
  return (
    <form method="post" action={`${at}/oordeel`}>
      <p>{t.held}</p>
      <ButtonRow>
        <Button variant="secondary" name="besluit" value="echt">
          {t.real}
          <span class="heard"> {t.about(offer.name)}</span>
        </Button>
        <Button variant="quiet" name="besluit" value="weg">
          {t.drop}
          <span class="heard"> {t.about(offer.name)}</span>
        </Button>
      </ButtonRow>
    </form>
  )
}
