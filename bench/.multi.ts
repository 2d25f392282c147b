import { readFileSync } from 'node:fs'
import { tokensOf } from '../src/capabilities/referrals/reading/tokens.ts'
import { phraseFinder } from '../src/capabilities/referrals/reading/phrases.ts'
import { topics } from '../src/capabilities/referrals/thesaurus/index.ts'
import { expressions } from '../src/capabilities/referrals/thesaurus/expressions/expressions.ts'
import { offered } from '../src/capabilities/referrals/thesaurus/expressions/offered.ts'
const rows=(t:string)=>t.split(';').map(r=>r.trim()).filter(Boolean).map(r=>[r.slice(0,r.indexOf(':')),r.slice(r.indexOf(':')+1)] as [string,string])
import { noTopic } from '../src/capabilities/referrals/thesaurus/no-topic.ts'
const mine = new Set(rows(offered).flatMap(([t, p]) => p.split(',').map((x) => t + '|' + x.trim())))
const all = topics.flatMap((t) => (t.asks + ',' + t.offers).split(',').map((p) => ({ key: t.id + '|' + p.trim(), phrases: p })))
const find = phraseFinder([...all,{key:'',phrases:noTopic}])
const seen = new Map<string, string[]>()
for (const file of process.argv.slice(2)) {
  const texts = readFileSync(file,'utf8').split('\n').map((l) => l.split(';').length>12? l.split(';').slice(1,4).join('. ') : (l.match(/("[^"]*"|[^,]*)(,|$)/g)??[]).slice(1,4).join('. '))
  for (const text of texts) { const ts = tokensOf(text)
    for (const m of find(ts)) if (mine.has(m.key)) { const k = m.key; seen.set(k,[...(seen.get(k)??[]), ts.slice(Math.max(0,m.first-3),m.last+3).map(t=>t.word).join(' ')]) } }
}
console.log([...seen].sort().map(([k,v])=>`${k} ${v.length}: ${v.slice(0,2).join(' / ')}`).join('\n'))
