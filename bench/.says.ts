import { readFileSync } from 'node:fs'
import { tokensOf } from '../src/capabilities/referrals/reading/tokens.ts'
import { phraseFinder } from '../src/capabilities/referrals/reading/phrases.ts'
import { topics } from '../src/capabilities/referrals/thesaurus/index.ts'
const find = phraseFinder(topics.map((t) => ({ key: t.id, phrases: t.says ?? '' })))
const full = phraseFinder(topics.map((t) => ({ key: t.id, phrases: t.asks+','+t.offers })))
const seen = new Map<string, string[]>()
for (const file of process.argv.slice(2)) {
  const texts = file.endsWith('csv') ? readFileSync(file,'utf8').split('\n').map((l)=>l.split(';').length>5? l.split(';').slice(1,4).join('. ') : (l.match(/("[^"]*"|[^,]*)(,|$)/g)??[]).slice(1,4).join(' ')) : readFileSync(file,'utf8').trim().split('\n').map((l)=>JSON.parse(l).text)
  for (const text of texts) { const ts = tokensOf(text)
    const f = full(ts)
    for (const m of find(ts)) { if (f.some((o)=>o.first<=m.first&&o.last>=m.last)) continue
      const w = ts[m.first]!.word; const k = `${w}>${m.key}`
      seen.set(k,[...(seen.get(k)??[]), ts.slice(Math.max(0,m.first-3),m.last+3).map(t=>t.word).join(' ')]) } }
}
console.log([...seen].sort().map(([k,v])=>`${k} ${v.length}: ${v.slice(0,2).join(' / ')}`).join('\n'))
