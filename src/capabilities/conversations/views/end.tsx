import { addDays, localDay } from '#platform/i18n/dates.ts'
import { Disclosure, Form, Heading } from '#ui/index.ts'
import { canBeReopened, reopenDays } from '../domain.ts'
import { endForm, helpedForm, reopenForm } from '../forms.ts'
import { conversationWords } from '../messages.ts'
import type { DossierProps } from './dossier.tsx'
import { dayOf } from './words.ts'

/** Either side ends it, with what came of it. */
export function EndConversation({ locale, dossier, wrong, at }: DossierProps) {
  if (dossier.conversation.endedAt !== null) return null
  const t = conversationWords[locale]
  return (
    <Disclosure summary={t.dossier.end} open={wrong?.form === 'end'}>
      <p>{t.dossier.endText}</p>
      <Form
        of={endForm}
        mark="einde"
        action={`${at}/einde`}
        state={wrong?.form === 'end' ? wrong.state : endForm.start()}
        text={t.form.end}
        locale={locale}
        button={t.dossier.endButton}
      />
    </Disclosure>
  )
}

/** The one question that remains, to whoever asked. */
export function Helped({ locale, dossier, wrong, at }: DossierProps) {
  const { conversation, side } = dossier
  if (conversation.endedAt === null || side !== 'initiative' || conversation.helped !== null) return null
  const t = conversationWords[locale]
  return (
    <section aria-labelledby="geholpen">
      <Heading level={2} id="geholpen">
        {t.dossier.helpedTitle}
      </Heading>
      <p>{t.dossier.helpedText}</p>
      <Form
        of={helpedForm}
        mark="geholpen"
        action={`${at}/geholpen`}
        state={wrong?.form === 'helped' ? wrong.state : helpedForm.start()}
        text={t.form.helped}
        locale={locale}
        button={t.dossier.helpedButton}
      />
    </section>
  )
}

/** Whoever was not helped goes on in the same conversation, for a month. */
export function Reopen({ locale, dossier, wrong, at, now }: DossierProps) {
  const { conversation, side } = dossier
  if (side !== 'initiative' || conversation.endedAt === null || !canBeReopened(conversation, now)) return null
  const t = conversationWords[locale]
  const until = dayOf(addDays(localDay(conversation.endedAt), reopenDays), locale)
  return (
    <Disclosure summary={t.dossier.reopen} open={wrong?.form === 'reopen'}>
      <p>{t.dossier.reopenText(until)}</p>
      <Form
        of={reopenForm}
        mark="open"
        action={`${at}/open`}
        state={wrong?.form === 'reopen' ? wrong.state : reopenForm.start()}
        text={t.form.reopen}
        locale={locale}
        button={t.dossier.reopenButton}
      />
    </Disclosure>
  )
}
