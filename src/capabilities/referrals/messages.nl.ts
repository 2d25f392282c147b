/** The words that all pages of the wijkteam share. */
export const nl = {
  menu: 'Wijkteam',
  crumbs: 'Je bent hier',
  tabs: 'Wijkteam',
  allTeams: 'Wijkteams',
  tab: {
    ask: 'Vraag',
    assignment: 'Opdracht',
    week: 'Deze week',
    handovers: 'Introducties',
    outreach: 'De wijk in',
    gaps: 'Dit mist',
    figures: 'Cijfers',
  },
}
