import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import type { DemoCounts } from '#capabilities/referrals/index.ts'

/** What the team of Zuid-West asked, what it missed, and an offer about which somebody should call. */
export function demoCounts(ids: ReadonlyMap<string, InitiativeId>): DemoCounts {
  return {
    area: 'zuid-west',
    quarters: [
      {
        ago: 1,
        outcomes: {
          asked: 86,
          offered: 47,
          'professional-first': 14,
          danger: 3,
          start: 6,
          nothing: 16,
        },
        introduced: 23,
        topics: {
          'samen-eten': 21,
          'koffie-inloop': 18,
          wandelen: 13,
          ontmoeten: 34,
          taalcafe: 11,
          'bewegen-ouderen': 12,
          klaverjassen: 4,
        },
        conditions: { 'step-free': 27, free: 16, quiet: 12, near: 31, 'women-only': 5 },
      },
      {
        ago: 2,
        outcomes: {
          asked: 52,
          offered: 31,
          'professional-first': 8,
          danger: 1,
          start: 2,
          nothing: 10,
        },
        introduced: 12,
        topics: { 'samen-eten': 14, ontmoeten: 22, wandelen: 6 },
        conditions: { 'step-free': 15, near: 11 },
      },
      {
        ago: 3,
        outcomes: { asked: 7, offered: 5, nothing: 2 },
        introduced: 1,
        topics: { 'samen-eten': 3 },
        conditions: {},
      },
    ],
    gaps: [
      {
        monthsAgo: 0,
        times: 3,
        topic: 'lunch',
        place: 'leidsebuurt',
        extras: ['when:overdag', 'condition:step-free'],
      },
      { monthsAgo: 0, times: 1, topic: 'kookles', place: '*', extras: ['when:avond', 'who:jongere'] },
      {
        monthsAgo: 1,
        times: 2,
        topic: 'wandelen',
        place: '*',
        extras: ['when:weekend', 'condition:small-group'],
      },
      {
        monthsAgo: 3,
        times: 1,
        topic: 'biljart',
        place: 'rozenprieel',
        extras: ['condition:alcohol-free'],
      },
    ],
    said: [{ initiative: ids.get('samen-dragen')!, verdict: 'outdated' }],
  }
}
