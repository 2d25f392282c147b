import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ownWords } from './words.ts'

const asked = '> Mag ik komen?\n>\n> https://a.example/berichten/x'

describe('of an answer by mail', () => {
  test.each([
    [
      'as most programs write it',
      `Ja, kom maar.\n\nOp wo 25 nov 2026 om 10:00 schreef Samenspel <post@a.example>:\n\n${asked}`,
    ],
    [
      'folded',
      `Ja, kom maar.\n\nOp wo 25 nov 2026 om 10:00 schreef Samenspel Haarlem\n<post@a.example>:\n${asked}`,
    ],
    [
      'in English',
      `Ja, kom maar.\n\nOn Wed, Nov 25, 2026 at 10:00 AM Samenspel <post@a.example> wrote:\n${asked}`,
    ],
    [
      'made of HTML, where nothing is marked',
      'Ja, kom maar.\n\nOp 25 nov 2026 schreef Samenspel <post@a.example>:\n\nMag ik komen?\nLees het hier',
    ],
    [
      'of Outlook',
      'Ja, kom maar.\n\nVan: Samenspel <post@a.example>\nVerzonden: woensdag 25 november 2026 10:00\nAan: buur@thuis.example\nOnderwerp: Een bericht\n\nMag ik komen?',
    ],
    [
      'of Outlook in bold',
      'Ja, kom maar.\n\n*From:* Samenspel <post@a.example>\n*Sent:* Wednesday\n*To:* buur@thuis.example\n\nMag ik komen?',
    ],
    [
      'of an older Outlook',
      'Ja, kom maar.\n\n-----Oorspronkelijk bericht-----\nVan: Samenspel\nMag ik komen?',
    ],
    ['of Hotmail', `Ja, kom maar.\n\n${'_'.repeat(32)}\nVan: Samenspel`],
    ['with a signature', `Ja, kom maar.\n\n-- \nBuur\n06-12345678`],
    ['with a signature whose space was lost', 'Ja, kom maar.\n\n--\nBuur'],
    ['from a phone', 'Ja, kom maar.\n\nVerstuurd vanaf mijn iPhone\n\n'],
    ['from another phone', `Ja, kom maar.\n\nSent from Outlook for Android\n\n${asked}`],
    ['with nothing but quotation below', `Ja, kom maar.\n\n${asked}\n`],
    [
      'with Windows lines',
      `Ja, kom maar.\r\n\r\nOp 25-11-2026 10:00 schreef Samenspel <a@b.example>:\r\n> Mag ik komen?\r\n`,
    ],
  ])('%s, only the answer goes on', (_how, text) => {
    expect(ownWords(text)).toBe('Ja, kom maar.')
  })

  test('written between and below what is quoted, all goes on', () => {
    const text = `Op 25-11-2026 schreef Samenspel <a@b.example>:\n> Mag ik komen?\n\nJa.\n\n> Ook met mijn buurman?\n\nOok.`
    expect(ownWords(text)).toBe(text)
  })

  test.each([
    'Op woensdag schreef de gemeente mij het volgende:\nje mag de zaal gebruiken.',
    'Van: wie is dat eigenlijk?\nIk weet het niet.',
    'Ik kom van het plein.\n- koffie\n- thee\nVerstuurd heb ik niets.',
    'Op zondag. En dan:\n\n1. soep\n2. brood',
  ])('what only looks like the beginning of a quotation stays: %j', (text) => {
    expect(ownWords(text)).toBe(text)
  })

  test('nothing but quotation is nothing', () => {
    expect(ownWords(`\n\n${asked}\n`)).toBe('')
  })

  test('nothing is added, and what is cut twice is cut once', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('> x', '-- ', 'Van: a', 'Aan: b', 'Op 2026 schreef a@b.nl:', '', 'Sent from my iPhone'),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const once = ownWords(lines.join('\n'))
        for (const one of once.split('\n')) expect(lines.join('\n')).toContain(one.trim())
        expect(ownWords(once).length).toBeLessThanOrEqual(once.length)
      }),
    )
  })

  test.each(['>\n', 'sent from x\n', 'op 2026 x schreef:\n> x\n', 'op 2026 x schreef:\n'])(
    'half a megabyte of %j is read at once, and fits in memory',
    (line) => {
      const begin = performance.now()
      ownWords(`Ja.\n${line.repeat(500_000 / line.length)}> x\nNee.\n${line.repeat(500_000 / line.length)}`)
      expect(performance.now() - begin).toBeLessThan(3000)
    },
  )

  test('a long and hostile text is read at once', () => {
    const begin = performance.now()
    ownWords(`${'Op '.repeat(20_000)}\n${'schreef '.repeat(20_000)}\n${'On a 2026 wrote '.repeat(9000)}`)
    ownWords('Op x\n'.repeat(20_000))
    expect(performance.now() - begin).toBeLessThan(1000)
  })
})
