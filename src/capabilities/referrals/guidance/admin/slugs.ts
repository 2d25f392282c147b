import type { GuidedReason } from '../domain.ts'

/** Reasons as addresses call them. */
export const reasonSlugs: Readonly<Record<GuidedReason, string>> = {
  suicide: 'zelfdoding',
  violence: 'geweld',
  'child-safety': 'veilig-opgroeien',
  'acute-distress': 'psychische-nood',
  danger: 'gevaar',
  debts: 'schulden',
  eviction: 'huis-uit',
  falling: 'vallen',
  'no-food': 'eten',
  'no-heating': 'warmte',
  medical: 'huisarts',
}
