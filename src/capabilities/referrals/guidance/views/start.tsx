import type { Locale } from '#platform/context/ctx.ts'
import { Alert, ButtonLink, ButtonRow } from '#ui/index.ts'
import { guidanceWords, routeSentence } from '../messages.ts'

/** Whoever wants to begin something of their own thinks it through first. */
export function StartFirst({ locale }: { locale: Locale }) {
  return (
    <Alert title={routeSentence('start', locale)}>
      <ButtonRow>
        <ButtonLink href="/kompas" variant="secondary">
          {guidanceWords[locale].toCompass}
        </ButtonLink>
      </ButtonRow>
    </Alert>
  )
}
