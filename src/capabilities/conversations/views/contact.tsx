import { Button, Disclosure, Form, Heading, HiddenField } from '#ui/index.ts'
import { inNameAndFunction } from '../domain.ts'
import type { Officer } from '../domain.ts'
import { contactForm } from '../forms.ts'
import { conversationWords } from '../messages.ts'
import type { DossierProps } from './dossier.tsx'

/** To the municipality, as long as nobody helps: it is the first thing that waits. */
export function NameContact(props: DossierProps) {
  const { locale, dossier, at } = props
  const { me } = dossier
  const { conversation, side, officers } = dossier
  if (side !== 'city' || conversation.contact !== null || conversation.endedAt !== null) return null
  const t = conversationWords[locale].dossier
  return (
    <section aria-labelledby="contact">
      <Heading level={2} id="contact">
        {t.contactTitle}
      </Heading>
      {officers.some(({ id }) => id === me) ? (
        <form method="post" action={`${at}/contact`} class="form">
          <HiddenField name="wie" value={me} />
          <Button>{t.myself}</Button>
        </form>
      ) : null}
      <Disclosure summary={t.orOther} open={props.wrong?.form === 'contact'}>
        <Choose {...props} button={t.contactButton} />
      </Disclosure>
    </section>
  )
}

/** To the municipality, once somebody helps: another takes over, and the initiative reads why. */
export function HandOver(props: DossierProps) {
  const { locale, dossier, wrong } = props
  const { conversation, side } = dossier
  if (side !== 'city' || conversation.contact === null || conversation.endedAt !== null) return null
  const t = conversationWords[locale].dossier
  return (
    <Disclosure summary={t.handoverTitle} open={wrong?.form === 'contact'}>
      <p>{t.handoverText}</p>
      <Choose {...props} button={t.handoverButton} />
    </Disclosure>
  )
}

function Choose({ locale, dossier, wrong, at, button }: DossierProps & { readonly button: string }) {
  const { contact } = dossier.conversation
  const others = dossier.officers.filter(({ id }) => id !== contact)
  const form = contactForm(
    others.map(({ id }) => id),
    contact === null ? 'first' : 'handover',
  )
  const start = form.start({ was: contact })
  // What was typed stays; who is the contact now is what whoever types has seen.
  const typed = { ...wrong?.state.typed, was: contact ?? '' }
  const state = wrong?.form === 'contact' ? { ...wrong.state, typed } : start
  const names = Object.fromEntries(others.map((one) => [one.id, optionOf(one)]))
  return (
    <Form
      of={form}
      mark="contact"
      action={`${at}/contact`}
      state={state}
      text={conversationWords[locale].form.contact(names)}
      locale={locale}
      button={button}
    />
  )
}

/** Colleagues tell two who gave no name apart by their address; the initiative never sees it. */
const optionOf = (one: Officer): string =>
  one.name ? inNameAndFunction(one) : [one.does, one.email].filter(Boolean).join(', ')
