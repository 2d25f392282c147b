import type { Locale } from '#platform/context/ctx.ts'
import {
  checkbox,
  choice,
  choices,
  date,
  email,
  form,
  number,
  optional,
  photo,
  tel,
  text,
  time,
  type FieldText,
} from '#platform/forms/index.ts'
import { Button, ButtonLink, ButtonRow } from '../button/button.tsx'
import { Form } from '../form/form.tsx'
import { Link } from '../link/link.tsx'
import { Part, Specimen, type PartProps } from './part.tsx'

const districts = ['noord', 'oost', 'zuid-west', 'schalkwijk', 'centrum', 'spaarndam'] as const

/** A form with every kind of field, to look at. */
export const sampleForm = form({
  name: text({ max: 60 }),
  story: optional(text({ max: 500, lines: 4 })),
  area: choice(districts),
  kind: choice(['weekly', 'once']),
  themes: choices(['food', 'moving', 'repair']),
  on: date(),
  at: time(),
  people: optional(number({ min: 1, max: 200 })),
  mail: email(),
  phone: optional(tel()),
  photo: optional(photo()),
  open: checkbox(),
})

export type SampleText = FieldText<typeof sampleForm>

/** What was typed into the sample, with two things still to mend. */
export function sampleState() {
  const typed = {
    name: '',
    on: '31-11-2026',
    at: '10:00',
    mail: 'badhuis@voorbeeld.nl',
    kind: 'weekly',
    open: 'ja',
  }
  const parsed = sampleForm.parse(new URLSearchParams({ ...typed, area: 'oost', themes: 'food' }))
  return { typed: parsed.typed, errors: parsed.ok ? {} : parsed.errors }
}

/** Buttons and links. */
export function ActionPart({ t }: PartProps) {
  const a = t.actions
  return (
    <Part id="doen" {...t.parts.doen}>
      <Specimen name="Button, ButtonLink" note={a.buttonNote}>
        <ButtonRow>
          <Button type="button">{a.primary}</Button>
          <Button type="button" variant="secondary">
            {a.secondary}
          </Button>
          <ButtonLink href="#doen" variant="quiet">
            {a.quiet}
          </ButtonLink>
        </ButtonRow>
      </Specimen>
      <Specimen name="Link" note={a.linkNote}>
        <p>
          {a.before} <Link href="#doen">{a.link}</Link>.
        </p>
        <Link href="#doen" kind="next">
          {a.next}
        </Link>
      </Specimen>
    </Part>
  )
}

/** A whole form, drawn from its declaration, as it comes back with something to mend. */
export function FieldPart({ t, locale }: PartProps & { locale: Locale }) {
  return (
    <Part id="velden" {...t.parts.velden}>
      <div class="part__sheet">
        <Form
          of={sampleForm}
          text={t.sample}
          locale={locale}
          state={sampleState()}
          button={t.send}
          method="get"
          focus="none"
        />
      </div>
    </Part>
  )
}
