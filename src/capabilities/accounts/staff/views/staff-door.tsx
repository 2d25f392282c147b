import type { Locale } from '#platform/context/ctx.ts'
import { ButtonLink, ButtonRow, Heading, Own } from '#ui/index.ts'
import { staffWords } from '../messages.ts'

export interface StaffDoorProps {
  readonly locale: Locale
  readonly city: string
  /** The municipality's own words; `null` for ours. */
  readonly button: string | null
  /** The page that somebody wanted to see. */
  readonly backTo: string
}

/** The way in for who works for the municipality: a link, because a form may not lead to another site (`form-action`). */
export function StaffDoor({ locale, city, button, backTo }: StaffDoorProps) {
  const t = staffWords[locale].door
  return (
    <>
      <Heading level={2}>{t.title(city)}</Heading>
      <ButtonRow>
        <ButtonLink href={`/inloggen/gemeente?naar=${encodeURIComponent(backTo)}`} variant="secondary">
          {button === null ? t.button : <Own locale={locale}>{button}</Own>}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}
