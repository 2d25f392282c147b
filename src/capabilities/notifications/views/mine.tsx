import type { Locale } from '#platform/context/ctx.ts'
import { ButtonLink, ButtonRow, Heading, List } from '#ui/index.ts'
import type { Follow } from '../domain.ts'
import { words } from '../messages.ts'

/** What somebody follows, in short; the page behind it is for choosing. */
export function WhatIFollow({ locale, follows }: { locale: Locale; follows: readonly Follow[] }) {
  const t = words[locale].mine
  return (
    <section aria-labelledby="wat-ik-volg">
      <Heading level={2} id="wat-ik-volg">
        {t.title}
      </Heading>
      {follows.length === 0 ? <p>{t.none}</p> : <List items={follows.map(({ name }) => name)} />}
      <ButtonRow>
        {follows.length === 0 ? (
          <ButtonLink href="/volgen" variant="secondary">
            {t.start}
          </ButtonLink>
        ) : (
          <ButtonLink href="/mijn/berichten" variant="secondary">
            {t.manage}
          </ButtonLink>
        )}
      </ButtonRow>
    </section>
  )
}
