import type { nl } from './messages.nl.ts'

export const en = {
  title: 'What would help somebody, or what are they good at?',
} satisfies typeof nl
