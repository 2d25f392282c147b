import type { Locale } from '#platform/context/ctx.ts'
import { Alert, BadgeList, Card, DataList, Link, List, Own } from '#ui/index.ts'
import { inNameAndFunction } from '../domain.ts'
import { conversationWords } from '../messages.ts'
import { isLate } from '../next.ts'
import type { Next } from '../next.ts'
import type { DossierProps } from './dossier.tsx'
import { dayOf, stepInWords } from './words.ts'

/** Who helps, what is next, by when and by whom: for both sides in the same words, late or not. */
export function Now({ locale, dossier, today }: DossierProps) {
  const { conversation, contact, next } = dossier
  const t = conversationWords[locale].dossier
  const [first, ...later] = next
  const isOpen = conversation.endedAt === null
  const helps = contact === null ? t.noContact(dayOf(conversation.contactDue, locale)) : called(contact, t)
  return (
    <Card level={2} title={isOpen ? t.now : t.ended} tone={isOpen ? 'sun' : 'plain'} id="nu">
      <DataList
        items={[
          ...(isOpen ? [] : [{ term: t.outcome, value: <Own locale={locale}>{conversation.outcome}</Own> }]),
          { term: t.contact, value: helps },
          { term: t.next, value: stepInWords(first, locale) },
          ...(isOpen ? [{ term: t.due, value: <Due {...{ first, locale, today }} /> }] : []),
          ...(later.length === 0 ? [] : [{ term: t.after, value: <Later {...{ later, locale, today }} /> }]),
        ]}
      />
    </Card>
  )
}

type Words = (typeof conversationWords)['nl']['dossier']

const called = (contact: NonNullable<DossierProps['dossier']['contact']>, t: Words): string =>
  inNameAndFunction(contact) || t.officer

function Due({ first, locale, today }: { first: Next; locale: Locale; today: string }) {
  const t = conversationWords[locale].dossier
  if (first.due === null) return <>{t.noDue}</>
  const day = dayOf(first.due, locale)
  if (!isLate(first, today)) return <>{day}</>
  return (
    <>
      {day}
      <BadgeList items={[{ text: t.late, tone: 'mind' }]} />
    </>
  )
}

function Later({ later, locale, today }: { later: readonly Next[]; locale: Locale; today: string }) {
  const t = conversationWords[locale].dossier
  return (
    <List
      items={later.map((next) => {
        const said = t.nextBy(stepInWords(next, locale), next.due && dayOf(next.due, locale))
        return isLate(next, today) ? `${said} (${t.late})` : said
      })}
    />
  )
}

/** To a contact who did not say what they are called: the initiative should know who helps. */
export function Nameless({ locale, dossier }: DossierProps) {
  const t = conversationWords[locale].dossier
  if (dossier.contact?.id !== dossier.me || dossier.contact.name) return null
  return (
    <Alert title={t.nameless}>
      <p>
        {t.namelessText}{' '}
        <Link href="/mijn" kind="next">
          {t.namelessLink}
        </Link>
      </p>
    </Alert>
  )
}
