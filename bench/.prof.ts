import { createReadStream } from 'node:fs'
import { readCatalogue } from './match/catalogue.ts'
import { profileOf } from '#capabilities/referrals/offers/profile.ts'
import { particular } from '#capabilities/referrals/ranking/particular.ts'
void createReadStream
const offers = await readCatalogue({ csv: process.argv[2]!, told: null })
for (const [key, { facts }] of offers) {
  const p = profileOf({ title: facts.title, initiativeName: key.split('|')[0]!, description: facts.description, forWhom: facts.forWhom, themes: facts.themes, volunteers: facts.volunteersWanted })
  const t = [...p.topics].sort((a, b) => b[1] - a[1])
  console.log(key, '\n   ', t.map(([k, v]) => `${k}${particular.has(k) ? '!' : ''} ${v.toFixed(2)}`).join(', '), '| help', [...p.help.keys()].slice(0, 4).join(','), '|', p.audience.join(','), p.isFull ? 'FULL' : '', p.hasSteps ? 'STEPS' : '', p.isClosed ? 'CLOSED' : '', p.servesAlcohol ? 'ALC' : '', p.minAge ?? '', p.maxAge ?? '')
  if (process.argv[3]) console.log('      ', facts.description.slice(0, 200), '|', facts.forWhom, facts.themes.join(','))
}
