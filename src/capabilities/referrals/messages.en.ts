import type { nl } from './messages.nl.ts'

export const en = {
  menu: 'Neighbourhood team',
  crumbs: 'You are here',
  tabs: 'Neighbourhood team',
  allTeams: 'Neighbourhood teams',
  tab: {
    ask: 'Question',
    assignment: 'Assignment',
    week: 'This week',
    handovers: 'Introductions',
    outreach: 'Going out',
    gaps: 'Missing',
    figures: 'Figures',
  },
} satisfies typeof nl
