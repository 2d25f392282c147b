import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import {
  Alert,
  Breadcrumb,
  Button,
  ButtonLink,
  ButtonRow,
  Form,
  Heading,
  HiddenField,
  Lead,
} from '#ui/index.ts'
import { calledForm, mailForm, tieForm, titleForm } from '../forms.ts'
import { compassWords } from '../messages.ts'
import { ownWords } from '../own/messages.ts'
import type { OpenCompass } from '../service/own.ts'
import { CopyLink } from './fresh-link.tsx'

type Opens = 'write' | 'read'

export interface KeepProps {
  readonly locale: Locale
  readonly own: OpenCompass
  readonly base: string
  /** Whether this reader manages links and takes it away, is one of its people, or may become so. */
  readonly may: { readonly keep: boolean; readonly own: boolean; readonly claim: boolean }
  readonly links: readonly { readonly may: Opens }[]
  readonly areas: readonly { readonly id: string; readonly name: string }[]
  readonly mine: readonly { readonly slug: string; readonly name: string }[]
  readonly signedIn: boolean
  /** The secret address, for whoever came by it. */
  readonly address: string | null
  /** The initiative it belongs to, where everybody may know its name. */
  readonly initiative: string | null
  readonly isMine: boolean
  readonly canMail: boolean
  readonly done: string | null
  readonly wrong: { readonly form: 'mail' | 'called' | 'tie'; readonly state: FormState } | undefined
}

/** How one comes back to an idea, who else may read it, and how it goes. */
export function KeepPage(props: KeepProps) {
  const { locale, own, base, may, done } = props
  const t = ownWords[locale].keep
  const said = done !== null && Object.hasOwn(t.done, done) ? t.done[done as keyof typeof t.done] : null
  return (
    <>
      <Breadcrumb
        label={compassWords[locale].own.crumbs}
        items={[{ text: own.compass.title, href: base }, { text: t.title }]}
      />
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.intro}</Lead>
      {said ? (
        <Alert tone="ok" role="status">
          {said}
        </Alert>
      ) : null}
      <OwnLink {...props} />
      {props.address === null ? null : <MailIt {...props} />}
      {may.keep ? <ReadAlong {...props} /> : null}
      <Claim {...props} />
      {may.own ? <Tie {...props} /> : null}
      <Called {...props} />
      {may.keep ? (
        <Part id="weg" title={t.away.title}>
          <p>{t.away.text}</p>
          <ButtonLink href={`${base}/weghalen`} variant="secondary">
            {t.away.link}
          </ButtonLink>
        </Part>
      ) : null}
    </>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section aria-labelledby={id}>
      <Heading level={2} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  )
}

/** The link by which one writes: as it reads for whoever came by it, and whether there is one for who signed in. */
function OwnLink({ locale, base, links, may, address }: KeepProps) {
  const t = ownWords[locale].keep.link
  const isThere = links.some((link) => link.may === 'write')
  return (
    <Part id="link" title={t.title}>
      {address === null ? (
        <p>{isThere ? t.is : t.none}</p>
      ) : (
        <>
          <p>{t.text}</p>
          <CopyLink locale={locale} address={address} label={t.label} />
        </>
      )}
      {may.keep ? (
        <>
          {isThere ? <p>{t.renewText}</p> : null}
          <ButtonRow>
            <LinkButton base={base} soort="schrijven" besluit="nieuw">
              {isThere ? t.renew : t.make}
            </LinkButton>
            {isThere && may.own && address === null ? (
              <LinkButton base={base} soort="schrijven" besluit="stop">
                {t.stop}
              </LinkButton>
            ) : null}
          </ButtonRow>
        </>
      ) : null}
    </Part>
  )
}

function LinkButton(props: {
  readonly base: string
  readonly soort: 'schrijven' | 'lezen'
  readonly besluit: 'nieuw' | 'stop'
  readonly children: string
}) {
  return (
    <form method="post" action={`${props.base}/bewaren/link`}>
      <HiddenField name="soort" value={props.soort} />
      <Button variant="secondary" name="besluit" value={props.besluit}>
        {props.children}
      </Button>
    </form>
  )
}

function MailIt({ locale, base, canMail, wrong }: KeepProps) {
  const t = ownWords[locale].keep.mail
  return (
    <Part id="mailen" title={t.title}>
      {canMail ? (
        <Form
          of={mailForm}
          action={`${base}/bewaren/mail`}
          state={wrong?.form === 'mail' ? wrong.state : mailForm.start()}
          text={{ email: { ...t.email, errors: { 'too-often': t.tooOften } } }}
          locale={locale}
          button={t.button}
        />
      ) : (
        <p>{t.none}</p>
      )}
    </Part>
  )
}

function ReadAlong({ locale, base, links }: KeepProps) {
  const t = ownWords[locale].keep.read
  const isThere = links.some((link) => link.may === 'read')
  return (
    <Part id="meelezen" title={t.title}>
      <p>{t.text}</p>
      {isThere ? <p>{t.is}</p> : null}
      <ButtonRow>
        <LinkButton base={base} soort="lezen" besluit="nieuw">
          {isThere ? t.again : t.make}
        </LinkButton>
        {isThere ? (
          <LinkButton base={base} soort="lezen" besluit="stop">
            {t.stop}
          </LinkButton>
        ) : null}
      </ButtonRow>
    </Part>
  )
}

function Claim({ locale, own, base, may, isMine, signedIn }: KeepProps) {
  const t = ownWords[locale].keep.claim
  const { person, initiative } = own.compass
  const isNobodys = person === null && initiative === null
  if (!isNobodys && !isMine && person === null) return null
  return (
    <Part id="naam" title={t.title}>
      {isNobodys ? (
        <>
          <p>{t.text}</p>
          {may.claim ? (
            <form method="post" action={`${base}/bewaren/naam`}>
              <Button variant="secondary">{t.button}</Button>
            </form>
          ) : signedIn ? null : (
            <form method="post" action={`${base}/bewaren/naam`}>
              <Button variant="secondary">{t.signIn}</Button>
            </form>
          )}
        </>
      ) : (
        <p>{isMine ? t.yours : t.theirs}</p>
      )}
    </Part>
  )
}

function Tie({ locale, own, base, mine, initiative, isMine, wrong }: KeepProps) {
  const t = ownWords[locale].keep.tie
  const names = Object.fromEntries(mine.map(({ slug, name }) => [slug, name]))
  const form = tieForm(Object.keys(names))
  if (own.compass.initiative !== null)
    return (
      <Part id="initiatief" title={t.title}>
        <p>{t.is(initiative ?? own.compass.title)}</p>
        {isMine ? (
          <form method="post" action={`${base}/bewaren/initiatief`}>
            <Button variant="secondary" name="besluit" value="los">
              {t.untie}
            </Button>
          </form>
        ) : null}
      </Part>
    )
  if (mine.length === 0) return null
  return (
    <Part id="initiatief" title={t.title}>
      <p>{t.text}</p>
      <Form
        of={form}
        action={`${base}/bewaren/initiatief`}
        state={wrong?.form === 'tie' ? wrong.state : form.start()}
        text={{ initiatief: { ...t.initiatief, options: names } }}
        locale={locale}
        variant="secondary"
        button={t.button}
      />
    </Part>
  )
}

function Called({ locale, own, base, areas, wrong, may }: KeepProps) {
  const t = ownWords[locale]
  const names = Object.fromEntries(areas.map(({ id, name }) => [id, name]))
  const form = calledForm(Object.keys(names))
  const { title } = own.compass
  const [area] = own.compass.areas
  const where = area !== undefined && Object.hasOwn(names, area) ? area : null
  const typed = wrong?.form === 'called' ? wrong.state : null
  const common = { locale, action: `${base}/bewaren/titel`, button: t.keep.name.button }
  const titel = compassWords[locale].begin.titel
  return (
    <Part id="heet" title={t.keep.name.title}>
      {may.keep ? (
        <Form
          {...common}
          of={form}
          state={typed ?? form.start({ titel: title, gebied: where })}
          text={{ titel, gebied: { ...t.begin.where, options: names } }}
        />
      ) : (
        <Form
          {...common}
          of={titleForm}
          state={typed ?? titleForm.start({ titel: title })}
          text={{ titel }}
        />
      )}
    </Part>
  )
}
