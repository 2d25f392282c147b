import { plainRole } from '#capabilities/accounts/index.ts'
import type { DemoPerson, RoleFor } from '#capabilities/accounts/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import type { DemoFollower } from '#capabilities/notifications/index.ts'

const badhuis = 'het-badhuis'
const meal = 'buurttafel-rozenprieel'
/** Silent for more than a month: these are asked whether all still holds. */
const warmth = 'de-warme-muur'
const garden = 'moestuin-de-molen'

/** The initiatives of the demo whose own people keep their page. */
export const demoTeams = [badhuis, meal, warmth, garden] as const

/** The people of the demo, by function only: nobody in it has a name. */
export function demoPeople(ids: ReadonlyMap<string, InitiativeId>): DemoPerson[] {
  const inTeam = (key: string, role: 'owner' | 'editor', scopeName: string): RoleFor => ({
    ...plainRole(role),
    team: ids.get(key)!,
    scopeName,
  })
  const inZuidWest = (role: 'area-connector' | 'neighbourhood-team' | 'partner'): RoleFor => ({
    ...plainRole(role),
    area: 'zuid-west',
    scopeName: 'Zuid-West',
  })
  const officer = { ...plainRole('municipal-officer'), department: 'vastgoed', scopeName: 'Vastgoed' }
  return [
    person('gastvrouw@badhuis.example', 'gastvrouw van Het Badhuis', [
      inTeam(badhuis, 'owner', 'Het Badhuis Leidsebuurt'),
    ]),
    person('geluidsman@badhuis.example', 'geluidsman van Het Badhuis', [
      inTeam(badhuis, 'editor', 'Het Badhuis Leidsebuurt'),
    ]),
    person('kok@buurtmaaltijd.example', 'kok van de buurtmaaltijd', [
      inTeam(meal, 'owner', 'Buurttafel Rozenprieel'),
    ]),
    person('coach@warmemuur.example', 'energiecoach van De Warme Muur', [
      inTeam(warmth, 'owner', 'Energiecoaches De Warme Muur'),
    ]),
    person('tuinder@moestuin.example', 'tuinder van de moestuin', [
      inTeam(garden, 'owner', 'Buurtmoestuin De Molen'),
    ]),
    person('verbinder@haarlem.example', 'gebiedsverbinder', [inZuidWest('area-connector')]),
    person('wijkteam@haarlem.example', 'wijkteamlid', [inZuidWest('neighbourhood-team')]),
    person('corporatie@partner.example', 'medewerker van een woningcorporatie', [inZuidWest('partner')]),
    person('vastgoed@haarlem.example', 'ambtenaar vastgoed', [officer]),
    person('projectleider@haarlem.example', 'projectleider', [plainRole('programme-lead')]),
    person('moderator@haarlem.example', 'moderator', [plainRole('moderator')]),
    person('tweede-moderator@haarlem.example', 'tweede moderator', [plainRole('moderator')]),
    person('beheerder@haarlem.example', 'beheerder', [plainRole('administrator')]),
  ]
}

/** A neighbour without an account who follows a neighbourhood and Het Badhuis, and the cook, who follows a theme. */
export function demoFollowers(ids: ReadonlyMap<string, InitiativeId>): DemoFollower[] {
  return [
    {
      email: 'buur@leidsebuurt.example',
      follows: [
        { kind: 'area', what: 'leidsebuurt', name: 'Leidsebuurt' },
        { kind: 'initiative', what: ids.get(badhuis)!, name: 'Het Badhuis Leidsebuurt' },
      ],
    },
    {
      email: 'kok@buurtmaaltijd.example',
      follows: [{ kind: 'theme', what: 'eten', name: 'Samen eten' }],
    },
  ]
}

function person(email: string, does: string, roles: readonly RoleFor[]): DemoPerson {
  return { email, function: does, roles }
}

/** Initiatives of which the activities are of this week; all others were there for a while when the city is filled. */
export const freshInDemo = ['de-losse-schroef', 'de-speelkamer'] as const
