import type { MarkedTable, PeopleTable } from './marks.ts'
import { termInWords } from './terms.ts'
import { cut, ownersOf } from './whose.ts'

/** The register of what is held of people, as a page to publish. */
export function privacyRegister(tables: readonly MarkedTable[]): string {
  const rows = tables.flatMap(({ name, mark }) =>
    Object.entries(mark.columns).flatMap(([column, held]) =>
      typeof held === 'string'
        ? []
        : [
            `| \`${name}.${column}\` | ${held.purpose} | ${held.basis} | ${termInWords(mark, 'nl')} | ${whenErased(mark, column)} |`,
          ],
    ),
  )
  return [
    '# Register of personal data',
    '',
    'Made from the marks on the tables (`privacy.ts` of each capability); do not edit it by hand:',
    '`npx vitest run src/privacy-register.test.ts -u` writes it anew. A column without a mark fails the tests.',
    '',
    '| wat | waarvoor | grondslag | hoe lang | wat er gebeurt als je je account wist |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

/** What becomes of a column when the person of whom it is erases their account. */
function whenErased(mark: PeopleTable, column: string): string {
  const said = ownersOf(mark).flatMap((owner) => {
    if (owner.erasing === 'row') return ['de regel gaat weg']
    const kept = owner.erasing === 'record' ? '; de regel blijft, als archiefstuk' : ''
    return Object.entries(owner.become).flatMap(([place, becomes]) => {
      const at = cut(place)
      if (at.column !== column || becomes === undefined) return []
      const inside = at.within === null ? '' : `\`${at.within}\` `
      if (becomes === null || becomes === '') return [`${inside}wordt leeg${kept}`]
      return [
        typeof becomes === 'string'
          ? `${inside}wordt “${becomes}”${kept}`
          : `${inside}blijft: ${becomes.stays}`,
      ]
    })
  })
  return [...new Set(said)].join(', ')
}
