import { describe, expect, test } from 'vitest'
import { signsIn } from './signs.ts'

const told = (description: string, { title = 'Koffie', forWhom = '' } = {}) =>
  signsIn({ title, forWhom, description })

describe('full', () => {
  test.each([
    'We zitten op dit moment helaas vol.',
    'De groep is vol, je kunt op de wachtlijst.',
    'Er staan dertig mensen op de lijst, aanmelden kan nu niet.',
    'Meedoen lukt op dit moment helaas niet.',
    'Er is even geen plek meer.',
    'We nemen voorlopig geen nieuwe deelnemers aan.',
    'Volgeboekt tot maart.',
    'Er is een wachtlijst van drie maanden.',
    'Op dit moment geen plek, bel in februari nog eens.',
    'Zit vol tot februari.',
    'Cursus is vol, de volgende begint in maart.',
    'Wegens drukte nemen we nu geen nieuwe leden aan.',
    'We hebben een ledenstop.',
    'We kunnen er op dit moment niemand bij plaatsen.',
    'De inschrijving is helaas gesloten.',
    'Het loopt meestal vol.',
    'Er zijn geen plekken meer vrij dit seizoen.',
    'Helaas is alles bezet.',
    'Tot mei zijn alle stoelen vergeven.',
    'Alle machines bezet, opgeven kan pas weer in mei.',
    'Er zijn acht plekken en die zijn alle acht bezet.',
    'We nemen geen nieuwe eters aan.',
    'Stuur ons even niemand door.',
    'Momenteel vol, met een reservelijst.',
  ])('%s', (line) => expect(told(line).isFull).toBe(true))
  test.each([
    'Geen wachtlijst, kom gewoon.',
    'Aanmelden kan niet telefonisch, loop even langs.',
    'Een middag vol verhalen.',
    'Vol is vol, dus kom op tijd.',
    'Er is plek voor iedereen.',
    'Het is nooit vol bij ons.',
    'De tafel staat vol met lekkers.',
    'Vol energie de dag door.',
    'We nemen geen telefoon op tijdens de les.',
    'Een zaal vol verhalen, nog niet vol.',
    'Thuis geen plek om te lezen? Hier wel.',
    'Spullen om mee te nemen. Niemand kijkt ervan op.',
  ])('not: %s', (line) => expect(told(line).isFull).toBe(false))
})

describe('steps', () => {
  test.each([
    'Let op: er is een steile trap.',
    'Op de eerste verdieping, geen lift.',
    'Drie treden bij de ingang.',
    'Het pand is niet geschikt voor rolstoelen.',
    'We zitten op zolder.',
    'Zes draaischijven in het souterrain, acht treden omlaag.',
    'Souterrain, zeven treden af.',
    'Boven het café: smalle trap van 22 treden.',
    'Op de eerste verdieping, de lift is stuk dus voorlopig alleen met de trap.',
    'Een stoepje van vier treden.',
    'Let op, drempel bij de deur.',
    'De lift doet het helaas niet, we zitten op de tweede etage.',
    'Paden zijn van houtsnippers, lastig met wielen.',
    'Niet goed toegankelijk voor een rollator.',
    'Tien kilometer door mul zand.',
    'Op de derde, zonder lift.',
    'Twee smalle trappen op.',
    'Het pad is hobbelig, met een rollator gaat het niet.',
  ])('%s', (line) => expect(told(line).hasSteps).toBe(true))
  test.each([
    'Er is geen trap, alles is gelijkvloers.',
    'Op de eerste verdieping, met lift.',
    'Zonder drempels.',
    'We treden op in het hele land.',
    'Voetballen op het trapveldje.',
    'Eerste verdieping met lift.',
    'Drempelloos gebouw.',
    'Lekker een balletje trappen.',
    'Je leert bij ons trappen, remmen en sturen.',
    'Trappen op het veldje met twee doelen.',
    'Een rondje van twee kilometer over vlakke stoepen.',
  ])('not: %s', (line) => expect(told(line).hasSteps).toBe(false))
})

test('what has ended or lies still is closed', () => {
  expect(told('Deze groep is per oktober gestopt.').isClosed).toBe(true)
  expect(told('We zijn gesloten tot het voorjaar.').isClosed).toBe(true)
  expect(told('Tijdelijk gesloten wegens verbouwing.').isClosed).toBe(true)
  expect(told('LET OP: we zijn sinds de zomer gestopt, we zoeken een nieuwe ruimte.').isClosed).toBe(true)
  expect(told('Voorlopig dicht vanwege een verbouwing.').isClosed).toBe(true)
  expect(told('De groep bestaat niet meer.').isClosed).toBe(true)
  expect(told('Deze activiteit vindt momenteel niet plaats.').isClosed).toBe(true)
  expect(told('Tijdens de verbouwing zijn we dicht.').isClosed).toBe(true)
  expect(told('Op dinsdag gesloten, andere dagen open.').isClosed).toBe(false)
  expect(told('Ben je gestopt met werken? Kom langs.').isClosed).toBe(false)
  expect(told('Voor mensen die gestopt zijn met drinken.').isClosed).toBe(false)
  expect(told('We stoppen als iemand wil stoppen.').isClosed).toBe(false)
  expect(told('Velen van ons zijn gestopt, een enkeling nog niet.').isClosed).toBe(false)
  expect(told('Per 1 maart houden we op te bestaan.').isClosed).toBe(true)
  expect(told('In december liggen we stil, vanaf 11 januari weer.').isClosed).toBe(false)
  expect(told('Op maandag zijn we dicht bij het park.').isClosed).toBe(false)
})

test('a drink is seen, and that there is none as well', () => {
  expect(told('Na afloop een borrel.').servesAlcohol).toBe(true)
  expect(told('Eerste vrijdag van de maand. Bar open.').servesAlcohol).toBe(true)
  expect(told('De vloer is vrij. Met bar.').servesAlcohol).toBe(true)
  expect(told('Na afloop de kroeg in.').servesAlcohol).toBe(true)
  expect(told('Jenevertje mag.').servesAlcohol).toBe(true)
  expect(told('Zonder alcohol, met thee.').servesAlcohol).toBe(false)
  expect(told('Quiz, borrelplank, alles zonder alcohol.').servesAlcohol).toBe(false)
  expect(told('Koffie uit de koffiebar.').servesAlcohol).toBe(false)
  expect(told('Geen bier of wijn.').servesAlcohol).toBe(false)
  expect(told('Een borrelhapje zonder borrel.').servesAlcohol).toBe(false)
  expect(told('Livemuziek en mocktails.').servesAlcohol).toBe(false)
  expect(told('Proeven van natuurwijnen.').servesAlcohol).toBe(true)
  expect(told('De muziek gaat aan, met fris aan de bar.').servesAlcohol).toBe(false)
})

test('for whom it is comes from the line for whom, then the title, then "only for"', () => {
  expect(told('', { forWhom: 'vrouwen' }).audience).toEqual(['vrouw'])
  expect(told('', { forWhom: 'iedereen' }).audience).toEqual([])
  expect(told('', { forWhom: 'ouders met jonge kinderen' }).audience).toEqual(['ouder-met-kind'])
  expect(told('Kinderen zijn welkom.', { title: 'Mannen koken' }).audience).toEqual(['man'])
  expect(told('Alleen voor vrouwen uit de buurt.').audience).toEqual(['vrouw'])
  expect(told('Kinderen zijn welkom.').audience).toEqual([])
  expect(told('Vrouwen onder elkaar, met thee.').audience).toEqual(['vrouw'])
  expect(told('Voor oudere heren die graag kaarten.').audience).toEqual(['man'])
  expect(told('Voor vrouwen en mannen uit de straat.').audience).toEqual([])
  expect(told('Voor jongeren die graag buiten zijn.').audience).toEqual(['jongere'])
  expect(told('Voor jongens en meiden uit de buurt.').audience).toEqual([])
  expect(told('', { forWhom: 'jongens en meiden' }).audience).toEqual(['jongere'])
  expect(told('Moeders leren Nederlands, de kleintjes spelen.').audience).toEqual(['vrouw', 'ouder-met-kind'])
  expect(told('Voor wie uit Somalië of Soedan komt.').audience).toEqual(['herkomst'])
  expect(told('', { title: 'Vaderochtend' }).audience).toEqual(['man', 'ouder-met-kind'])
  expect(told('', { title: 'Meidenavond' }).audience).toEqual(['vrouw', 'jongere'])
  expect(told('', { title: 'Meidenavond', forWhom: 'Jongeren tot 20 jaar' }).audience).toEqual([
    'jongere',
    'vrouw',
  ])
  expect(told('', { forWhom: "opa's en oma's" }).audience).toEqual(['oudere'])
  expect(told('', { forWhom: 'wie pas bevallen is' }).audience).toEqual(['ouder-met-kind'])
  expect(told('', { title: 'Jonge zorgers' }).audience).toEqual(['jongere'])
  expect(told('', { title: 'Mannenkeuken', forWhom: 'iedereen' }).audience).toEqual([])
  expect(told('', { title: 'Koken voor mannen', forWhom: 'iedereen' }).audience).toEqual(['man'])
  expect(told('', { forWhom: 'mannen en vrouwen vanaf vijftig' }).audience).toEqual([])
  expect(told('', { forWhom: 'Vrouwen, alle achtergronden' }).audience).toEqual(['vrouw'])
  expect(told('', { title: 'Poolse moedergroep' }).audience).toEqual(['vrouw', 'ouder-met-kind', 'herkomst'])
  expect(told('Turkse gerechten.', { title: 'Turkse keuken' }).audience).toEqual([])
})

test('a theme says for whom when nothing else does, but for what is for meeting', () => {
  const themed = (...themes: string[]) =>
    signsIn({ title: 'Middag', forWhom: '', description: '', themes }).audience
  expect(themed('jongeren', 'digitaal')).toEqual(['jongere', 'kind'])
  expect(themed('jongeren', 'ontmoeten')).toEqual([])
})

test('ages stand in words', () => {
  expect(told('Voor kinderen van 6 tot 12 jaar.')).toMatchObject({ minAge: 6, maxAge: 12 })
  expect(told('', { forWhom: '55-plussers' })).toMatchObject({ minAge: 55, maxAge: null })
  expect(told('Vanaf 10 uur staat de koffie klaar.')).toMatchObject({ minAge: null, maxAge: null })
  expect(told('Voor iedereen vanaf 18 jaar.')).toMatchObject({ minAge: 18 })
  expect(told('Voor jongeren tussen 12 en 18.')).toMatchObject({ minAge: 12, maxAge: 18 })
  expect(told('Tussen 10 en 12 uur is er koffie.')).toMatchObject({ minAge: null })
  expect(told('Tussen tien en twaalf is er koffie, we zijn met tussen de 8 en 12 mensen.')).toMatchObject({
    minAge: null,
  })
  expect(told('', { title: 'Roze salon 55+' })).toMatchObject({ minAge: 55 })
  expect(told('', { title: 'Beweegochtend vijfenvijftigplus' })).toMatchObject({ minAge: 55 })
  expect(told('', { forWhom: 'mannen en vrouwen vanaf vijftig' })).toMatchObject({ minAge: 50 })
  expect(told('', { forWhom: 'jongvolwassenen' })).toMatchObject({ minAge: null, maxAge: 35 })
  expect(told('Vanaf 11 januari weer open.')).toMatchObject({ minAge: null })
  // The children who come along say nothing of who comes.
  expect(told('Kinderen tot vier jaar spelen ernaast.', { title: 'Taal voor vrouwen' })).toMatchObject({
    maxAge: null,
  })
})
