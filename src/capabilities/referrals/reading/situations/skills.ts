import type { Situation } from './situation.ts'

/** Handy, kind and clever, told by what somebody does. */
export const skillSituations: readonly Situation[] = [
  {
    means: 'repareren werkplaats',
    when: 'uit elkaar, open, los & weer in elkaar, in elkaar, krijgt alles, alles aan de praat, aan de praat, weer aan de gang',
    example: 'haalt alles uit elkaar en weer in elkaar',
    not: 'ze zijn uit elkaar',
  },
  {
    means: 'werkplaats klus-leren',
    when: 'handen, linkerhanden, vingers, technisch, handig & sleutelen, knutselen, klooien met, prutsen, schroeven, motoren, machines, techniek, bouwen & graag, altijd, mist, nooit geleerd, thuis, wil, goed, gek op & !kind, kinderen, dochtertje, plakt',
    example: 'is technisch en zit altijd graag met schroeven te knutselen',
    not: 'heeft koude handen',
  },
  {
    means: 'fiets-repareren werkplaats',
    when: 'sleutelt aan, sleutelde, sleutelen aan & fietsen, brommer, brommers, wielen, motor, motoren, alles met wielen, auto',
    example: 'sleutelt aan alles met wielen',
    not: 'is zijn sleutel kwijt in de auto',
  },
  {
    means: 'creatief',
    when: 'met haar/zijn handen, handen, iets maken, iets moois, ideeen, fantasie, vingers & creatief, maken, hoofd leeg, uit haar/zijn hoofd, moois, bezig, frutselen, priegelen, maakt van alles, prutst & wil, graag, altijd, maakt, mist, weer, doen & !grond, aarde, modder, schroeven',
    example: 'wil met haar handen iets moois maken',
    not: 'wast zijn handen met zeep',
  },
  {
    means: 'bakken koken',
    when: 'hele straat, hele flat, iedereen, buren, kantine, trap & proeven, taart, soep, pannetje, bakt voor, kookt voor, hapjes, deelt uit & !geen, alleen',
    example: 'bakt voor de hele straat taart',
    not: 'kent de hele straat',
  },
]
