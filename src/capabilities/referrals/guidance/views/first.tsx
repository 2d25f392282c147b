import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/context/ctx.ts'
import { dateInWords, daysBetween } from '#platform/i18n/dates.ts'
import { Button, ButtonRow, Call, Heading, List, Own, Urgent } from '#ui/index.ts'
import type { Level } from '#ui/heading/heading.tsx'
import { isDanger, standingOf } from '../domain.ts'
import type { Guidance, Said, Service } from '../domain.ts'
import { guidanceWords } from '../messages.ts'
import { emergency } from '../national.ts'

interface Props {
  readonly locale: Locale
  readonly guidance: Guidance
  /** Local ISO date. */
  readonly today: string
}

interface Again {
  /** The id of the form in which the question stands, for when this is not so. */
  readonly form: string
  /** What the form sends along then, and with which value. */
  readonly name: string
  readonly value: string
}

/** Whom to turn to first; a worker who knows better asks on. */
export function GuidanceFirst({ again, ...props }: Props & { readonly again: Again }) {
  const t = guidanceWords[props.locale]
  return (
    <GuidanceBody {...props} level={2}>
      {isDanger(props.guidance.reason) ? <p>{t.noOffers}</p> : null}
      <div class="screen-only">
        <p>{t.falseAlarm}</p>
        <ButtonRow>
          <Button variant="secondary" form={again.form} name={again.name} value={again.value}>
            {t.askOn}
          </Button>
        </ButtonRow>
      </div>
    </GuidanceBody>
  )
}

/** The plain sentence, what to do, and whom to turn to; the same for a team and for who administers it. */
export function GuidanceBody(
  props: Props & { readonly level: Level; readonly children?: ComponentChildren },
) {
  const { locale, guidance, today, level, children } = props
  const { reason, sentence, services } = guidance
  const t = guidanceWords[locale]
  const danger = isDanger(reason)
  const shown = danger ? [emergency, ...services] : services
  const [first, others] = firstOf(shown)
  return (
    <Urgent tone={danger ? 'danger' : 'first'} labelledBy="eerst">
      <Heading level={level} id="eerst">
        <Words locale={locale} of={sentence} />
      </Heading>
      <p>{t.todo[reason]}</p>
      {first === null ? null : <First locale={locale} service={first} />}
      {danger && others.length > 0 ? <p>{t.alsoCall}</p> : null}
      {others.length === 0 ? null : (
        <List
          items={others.map((service) => (
            <Other locale={locale} service={service} />
          ))}
        />
      )}
      {children}
      <p class="meta">{lookedAt(guidance, locale, today)}</p>
    </Urgent>
  )
}

/** The service whose number is the one big button: the first of the list, when it has a number. */
function firstOf(services: readonly Service[]): [Service | null, readonly Service[]] {
  const [first, ...others] = services
  return first?.phone ? [first, others] : [null, services]
}

function First({ locale, service }: { locale: Locale; service: Service }) {
  const { name, phone, web, tells } = service
  const t = guidanceWords[locale]
  const named = name.nl === phone
  return (
    <>
      <p>
        <Call number={phone!} text={t.call(phone!)} size="large" />
      </p>
      <p>
        {named ? null : (
          <>
            <strong>
              <Words locale={locale} of={name} />
            </strong>
            {'. '}
          </>
        )}
        <Words locale={locale} of={tells} />
      </p>
      {web === null ? null : (
        <p>
          <Website locale={locale} web={web} />
        </p>
      )}
    </>
  )
}

function Other({ locale, service }: { locale: Locale; service: Service }) {
  const { name, phone, web, tells } = service
  return (
    <>
      <strong>
        <Words locale={locale} of={name} />
      </strong>
      <br />
      <Words locale={locale} of={tells} />
      {phone === null && web === null ? null : (
        <>
          <br />
          {phone === null ? null : <Call number={phone} text={guidanceWords[locale].call(phone)} />}
          <Website locale={locale} web={web} />
        </>
      )}
    </>
  )
}

function Website({ locale, web }: { locale: Locale; web: string | null }) {
  if (web === null) return null
  const host = new URL(web).host.replace(/^www\./, '')
  return (
    <a class="call" href={web}>
      {guidanceWords[locale].website(host)}
    </a>
  )
}

/** In the language of the page where somebody wrote it so; else in Dutch, marked as such. */
function Words({ locale, of: { nl, en } }: { locale: Locale; of: Said }) {
  return locale === 'en' && en !== null ? <>{en}</> : <Own locale={locale}>{nl}</Own>
}

/** When somebody of this municipality last looked; never a day on which nobody did. */
function lookedAt({ checkedOn }: Guidance, locale: Locale, today: string): string {
  const t = guidanceWords[locale]
  if (checkedOn === null) return t.never
  const day = dateInWords(checkedOn, locale, { year: true })
  return standingOf(daysBetween(checkedOn, today)) === 'lately' ? t.checked(day) : t.longAgo(day)
}
