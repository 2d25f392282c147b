import { z } from 'zod'
import { apiOperation } from '#platform/http/api-operation.ts'
import { least } from '#platform/privacy/suppression.ts'
import { listFigures } from './count.ts'
import { measures } from './domain.ts'
import type { Figure, Measure } from './domain.ts'

const period = {
  van: z.iso.date().describe('First day of the quarters that are counted'),
  tot: z.iso.date().describe('Last day of them'),
  aantal: z.number().int().min(least).describe('How many were counted'),
}
const days = z
  .object({ ...period, middelsteWerkdagen: z.number().describe('The median, in working days') })
  .meta({ id: 'CijferInWerkdagen' })
const share = z
  .object({ ...period, nagekomen: z.number().int().describe('How many were kept on the day first agreed') })
  .meta({ id: 'CijferNagekomen' })

const unknown = `null while fewer than ${least} can be told of`
const answer = z
  .object({
    totContactpersoon: days.nullable().describe(`Until somebody was named who helps; ${unknown}`),
    totAntwoord: days.nullable().describe(`Until there was an answer; ${unknown}`),
    afspraken: share.nullable().describe(`Agreements of the municipality; ${unknown}`),
  })
  .meta({ id: 'CijfersVanGesprekken' })

const periodOf = ({ from, to, counted }: Figure) => ({ van: from, tot: to, aantal: counted })

/** How a municipality keeps its terms, of ten or more together. */
export const readFiguresApi = apiOperation({
  path: '/gesprekken/cijfers',
  summary: 'How quickly a municipality answers initiatives, and what it keeps of its agreements',
  operationId: 'readConversationFigures',
  query: z.object({}),
  answer,
  async handle(c, house) {
    const figures = await listFigures(house.database, c.var.ctx.municipality, undefined)
    const found = new Map(measures.map((name) => [name, figures.find(({ measure }) => measure === name)]))
    const daysOf = (name: Exclude<Measure, 'agreements'>) => {
      const figure = found.get(name)
      return figure ? { ...periodOf(figure), middelsteWerkdagen: figure.outcome } : null
    }
    const kept = found.get('agreements')
    return {
      totContactpersoon: daysOf('contact'),
      totAntwoord: daysOf('answer'),
      afspraken: kept ? { ...periodOf(kept), nagekomen: kept.outcome } : null,
    }
  },
})
