import { describe, expect, test } from 'vitest'
import { readSaying } from './read.ts'

// The second of December 2026 is a Wednesday, the first one of its month.
const day = '2026-12-02'
const read = (text: string) => readSaying(text, day)

describe('how often something comes back, as people say it', () => {
  test.each([
    ['', null],
    ['eenmalig', null],
    ['één keer', null],
    ['once', null],
    ['elke dag', 'FREQ=DAILY'],
    ['dagelijks', 'FREQ=DAILY'],
    ['every day', 'FREQ=DAILY'],
    ['om de dag', 'FREQ=DAILY;INTERVAL=2'],
    ['every three days', 'FREQ=DAILY;INTERVAL=3'],
    ['elke werkdag', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
    ['door de weeks', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
    ['every weekday', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
    ['every working day', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
    ['elk weekend', 'FREQ=WEEKLY;BYDAY=SA,SU'],
    ['elke week', 'FREQ=WEEKLY;BYDAY=WE'],
    ['Wekelijks.', 'FREQ=WEEKLY;BYDAY=WE'],
    ['weekly', 'FREQ=WEEKLY;BYDAY=WE'],
    ['elke woensdag', 'FREQ=WEEKLY;BYDAY=WE'],
    ['Iedere  Woensdag', 'FREQ=WEEKLY;BYDAY=WE'],
    ['woensdags', 'FREQ=WEEKLY;BYDAY=WE'],
    ['’s woensdags', 'FREQ=WEEKLY;BYDAY=WE'],
    ['op woensdag', 'FREQ=WEEKLY;BYDAY=WE'],
    ['every Wednesday', 'FREQ=WEEKLY;BYDAY=WE'],
    ['on Wednesdays', 'FREQ=WEEKLY;BYDAY=WE'],
    ['elke maandag en donderdag', 'FREQ=WEEKLY;BYDAY=MO,TH'],
    ['iedere dinsdag en iedere donderdag', 'FREQ=WEEKLY;BYDAY=TU,TH'],
    ['donderdag, dinsdag en zaterdag', 'FREQ=WEEKLY;BYDAY=TU,TH,SA'],
    ['ma, wo en vr', 'FREQ=WEEKLY;BYDAY=MO,WE,FR'],
    ['every Tuesday and Thursday', 'FREQ=WEEKLY;BYDAY=TU,TH'],
    ['elke week op maandag', 'FREQ=WEEKLY;BYDAY=MO'],
    ['om de week', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE'],
    ['om de week op vrijdag', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR'],
    ['om de woensdag', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE'],
    ['om de andere week', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE'],
    ['om de twee weken', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE'],
    ['elke 2 weken op maandag', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'],
    ['elke veertien dagen', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE'],
    ['every other week', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE'],
    ['every other Friday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR'],
    ['fortnightly', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE'],
    ['elke drie weken', 'FREQ=WEEKLY;INTERVAL=3;BYDAY=WE'],
    ['elke maand', 'FREQ=MONTHLY;BYDAY=1WE'],
    ['maandelijks', 'FREQ=MONTHLY;BYDAY=1WE'],
    ['om de maand', 'FREQ=MONTHLY;INTERVAL=2;BYDAY=1WE'],
    ['eerste zaterdag van de maand', 'FREQ=MONTHLY;BYDAY=1SA'],
    ['elke eerste zaterdag van de maand', 'FREQ=MONTHLY;BYDAY=1SA'],
    ['de 1e zaterdag van elke maand', 'FREQ=MONTHLY;BYDAY=1SA'],
    ['elke maand op de eerste zaterdag', 'FREQ=MONTHLY;BYDAY=1SA'],
    ['elke laatste vrijdag van de maand', 'FREQ=MONTHLY;BYDAY=-1FR'],
    ['eerste en derde dinsdag van de maand', 'FREQ=MONTHLY;BYDAY=1TU,3TU'],
    ['the first Saturday of the month', 'FREQ=MONTHLY;BYDAY=1SA'],
    ['last Friday of every month', 'FREQ=MONTHLY;BYDAY=-1FR'],
    ['the 2nd and 4th Monday of each month', 'FREQ=MONTHLY;BYDAY=2MO,4MO'],
    ['elke maand op de 15e', 'FREQ=MONTHLY;BYMONTHDAY=15'],
    ['de 15e van de maand', 'FREQ=MONTHLY;BYMONTHDAY=15'],
    ['the last day of the month', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['elk jaar', 'FREQ=YEARLY'],
  ])('“%s” is %s', (text, rule) => {
    expect(read(text)).toEqual({ rule, count: null, last: null, skipsSchool: false, skipsPublic: false })
  })

  test.each([
    ['iedere dinsdag en donderdag behalve in de schoolvakantie', true, false],
    ['elke dinsdag en donderdag, niet in de vakanties', true, false],
    ['elke dinsdag en donderdag maar niet op feestdagen', false, true],
    ['elke dinsdag en donderdag, niet in de schoolvakanties en niet op feestdagen', true, true],
    ['every Tuesday and Thursday except in the school holidays', true, false],
    ['Tuesdays and Thursdays, not on public holidays', false, true],
    ['Tuesdays and Thursdays, except school holidays and bank holidays', true, true],
  ])('“%s” passes over them', (text, skipsSchool, skipsPublic) => {
    expect(read(text)).toMatchObject({ rule: 'FREQ=WEEKLY;BYDAY=TU,TH', skipsSchool, skipsPublic })
  })

  test.each([
    ['elke woensdag tot 1 juni', '2027-05-31'],
    ['elke woensdag tot en met 30 december', '2026-12-30'],
    ['elke woensdag t/m 2 juni 2027', '2027-06-02'],
    ['tot 1-6-2027 elke woensdag', '2027-05-31'],
    ['elke woensdag tot 1 juni behalve in de schoolvakantie', '2027-05-31'],
    ['elke woensdag, niet in de schoolvakanties, t/m 2 jun', '2027-06-02'],
    ['every Wednesday until 1 June', '2027-06-01'],
    ['every Wednesday until June 1st, except in the school holidays', '2027-06-01'],
    ['every Wednesday till the 1st of June 2028', '2028-06-01'],
  ])('“%s” ends on %s', (text, last) => {
    expect(read(text)).toMatchObject({ rule: 'FREQ=WEEKLY;BYDAY=WE', last })
  })

  test.each([
    ['elke woensdag, zes keer', 6],
    ['8 keer om de week op woensdag', 8],
    ['every Wednesday, 6 times', 6],
  ])('“%s” ends by its count', (text, count) => {
    expect(read(text)).toMatchObject({ count })
  })

  test.each([
    'als het mooi weer is',
    'twee keer per week',
    'elke woensdag om 10 uur',
    'elke woensdagg',
    'elke',
    'zesde zaterdag van de maand',
    'elke maand op woensdag',
    'elke woensdag tot de zomer',
    'elke woensdag tot 31 februari',
    'even weken',
    'eenmalig tot 1 juni',
    'every blue moon',
    '0 keer elke week',
    '<script>',
    'x'.repeat(5000),
  ])('“%s” is not guessed at', (text) => {
    expect(read(text)).toBeNull()
  })
})
