import type { nl } from './messages.nl.ts'

export const en: typeof nl = {
  title: 'How this site looks',
  description: 'All components of Samenspel together, in every state.',
}
