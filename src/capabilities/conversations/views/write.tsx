import { Disclosure, Form, Heading } from '#ui/index.ts'
import { nextForm, noteForm } from '../forms.ts'
import { conversationWords } from '../messages.ts'
import type { DossierProps } from './dossier.tsx'

/** What either side writes. There are no notes that the other side does not read, and it says so above the field. */
export function WriteNote({ locale, dossier, wrong, at }: DossierProps) {
  if (dossier.conversation.endedAt !== null) return null
  const t = conversationWords[locale]
  return (
    <section aria-labelledby="schrijf">
      <Heading level={2} id="schrijf">
        {t.dossier.note}
      </Heading>
      <p>{t.dossier.everyNote}</p>
      <Form
        of={noteForm}
        mark="verslag"
        action={`${at}/verslag`}
        state={wrong?.form === 'note' ? wrong.state : noteForm.start()}
        text={t.form.note}
        locale={locale}
        button={t.dossier.noteButton}
      />
    </section>
  )
}

/** What comes next, in the words of one side. */
export function SetNext({ locale, dossier, wrong, at }: DossierProps) {
  if (dossier.conversation.endedAt !== null) return null
  const t = conversationWords[locale]
  return (
    <Disclosure summary={t.dossier.setNext} open={wrong?.form === 'next'}>
      <Form
        of={nextForm}
        mark="stap"
        action={`${at}/stap`}
        state={wrong?.form === 'next' ? wrong.state : nextForm.start()}
        text={t.form.next}
        locale={locale}
        button={t.dossier.setNextButton}
      />
    </Disclosure>
  )
}
