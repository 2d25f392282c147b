import type { Area } from '#capabilities/municipalities/index.ts'
import type { Locale } from '#platform/context/ctx.ts'
import type { FieldText, FormState } from '#platform/forms/index.ts'
import type { Tenant } from '#platform/http/house.ts'
import type { FindForm, FindInput } from '../forms.ts'
import type { Findings } from '../service.ts'
import type { Address } from './address.ts'

/** All that a page of results is drawn from, in whichever of its three views. */
export interface ResultsProps {
  readonly tenant: Tenant
  readonly locale: Locale
  readonly form: FindForm
  readonly text: FieldText<FindForm>
  readonly state: FormState
  readonly input: FindInput
  readonly findings: Findings
  readonly address: Address
  readonly areas: readonly Area[]
}
