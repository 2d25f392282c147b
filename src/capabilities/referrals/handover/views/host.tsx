import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { dayInWords } from '#platform/i18n/dates.ts'
import { capital } from '#platform/i18n/sentence.ts'
import {
  Alert,
  Button,
  ButtonRow,
  Card,
  DataList,
  Form,
  Grid,
  Heading,
  Lead,
  List,
  TooLate,
} from '#ui/index.ts'
import { visitInWords } from '../dates.ts'
import type { Handover } from '../domain.ts'
import { acceptForm, declineForm, proposeForm } from '../forms.ts'
import { handoverWords } from '../messages.ts'

/** What was just said, or, `known`, what was said before. */
export type Said = keyof (typeof handoverWords)['nl']['host']['done']

export interface HostPageProps {
  readonly locale: Locale
  readonly handover: Handover
  readonly said: Said | null
  /** A form that came back with something to mend. */
  readonly wrong: { readonly act: string; readonly state: FormState } | null
  readonly days: readonly string[]
  readonly today: string
}

/** What the host reads and answers. After the day it asks one thing only: whether they came. */
export function HostPage(props: HostPageProps) {
  const { locale, handover, said, today } = props
  const words = handoverWords[locale]
  const t = words.host
  const activity = handover.title ?? words.noTitle
  const isAfter = handover.state === 'accepted' && handover.day <= today
  const title = isAfter
    ? t.titleAfter(activity)
    : handover.state === 'accepted'
      ? t.titleSure(activity)
      : t.title(activity)
  const day = capital(visitInWords(handover, handover.day, locale, { today }))
  return (
    <>
      <Heading level={1}>{title}</Heading>
      {said ? (
        <Alert tone="ok" role="status">
          {t.done[said]}
        </Alert>
      ) : null}
      <Lead>{t.lead(day, handover.initiativeName)}</Lead>
      <DataList
        items={[
          { term: t.code, value: handover.code },
          { term: t.state, value: stateOf(props) },
        ]}
      />
      {handover.needs.length > 0 ? (
        <section aria-labelledby="weten">
          <Heading level={2} id="weten">
            {t.needs}
          </Heading>
          <List items={handover.needs.map((need) => capital(words.needs[need]))} />
        </section>
      ) : null}
      <p>{`${t.yes} ${t.name}`}</p>
      {isAfter ? <AskCame locale={locale} /> : null}
      {isAfter ? null : <Answers {...props} />}
    </>
  )
}

function stateOf({ locale, handover, today }: HostPageProps): string {
  const words = handoverWords[locale]
  const proposed = handover.state === 'other-day' ? handover.proposedDay : null
  if (proposed === null) return words.state[handover.state]
  return `${words.state['other-day']}: ${dayInWords(proposed, locale, { today })}`
}

function AskCame({ locale }: { locale: Locale }) {
  const t = handoverWords[locale].host
  return (
    <form method="post">
      <ButtonRow>
        <Button name="besluit" value="came">
          {t.came}
        </Button>
        <Button variant="secondary" name="besluit" value="missed">
          {t.missed}
        </Button>
      </ButtonRow>
      <p class="meta">{t.cameText}</p>
    </form>
  )
}

function Answers({ locale, handover, wrong, days, today }: HostPageProps) {
  const t = handoverWords[locale].host
  const stateFor = (act: string) => (wrong?.act === act ? wrong.state : undefined)
  const proposeText = {
    dag: {
      ...t.proposeForm.dag,
      options: Object.fromEntries(days.map((day) => [day, dayInWords(day, locale, { today })])),
    },
  }
  return (
    <Grid>
      {handover.state === 'accepted' ? null : (
        <Card level={2} tone="brand" title={t.acceptHead}>
          <Form
            of={acceptForm}
            text={t.acceptForm}
            locale={locale}
            state={stateFor('accept')}
            button={t.accept}
          >
            <input type="hidden" name="besluit" value="accept" />
          </Form>
        </Card>
      )}
      {days.length === 0 ? null : (
        <Card level={2} title={t.proposeHead}>
          <Form
            of={proposeForm(days)}
            text={proposeText}
            locale={locale}
            state={stateFor('propose')}
            button={t.propose}
            variant="secondary"
          >
            <input type="hidden" name="besluit" value="propose" />
          </Form>
        </Card>
      )}
      <Card level={2} title={t.declineHead}>
        <Form
          of={declineForm}
          text={t.declineForm}
          locale={locale}
          state={stateFor('decline')}
          button={t.decline}
          variant="secondary"
        >
          <input type="hidden" name="besluit" value="decline" />
        </Form>
      </Card>
    </Grid>
  )
}

export function HostGonePage({ locale }: { locale: Locale }) {
  const t = handoverWords[locale].host
  return <TooLate title={t.gone}>{t.goneText}</TooLate>
}

/** After an answer that closed it. Who tapped the wrong one says so here. */
export function ThanksPage(props: {
  readonly locale: Locale
  readonly said: Said
  readonly otherwise: 'came' | 'missed' | null
}) {
  const { locale, said, otherwise } = props
  const t = handoverWords[locale].host
  return (
    <>
      <Heading level={1}>{t.done[said]}</Heading>
      {otherwise === null ? null : (
        <form method="post">
          <p>{t.otherwiseText}</p>
          <ButtonRow>
            <Button variant="secondary" name="besluit" value={otherwise}>
              {t.otherwise[otherwise]}
            </Button>
          </ButtonRow>
        </form>
      )}
    </>
  )
}
