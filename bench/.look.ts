import { readFileSync } from 'node:fs'
import { municipalityId } from '#platform/db/doors.ts'
import { matchQuestion } from '#capabilities/referrals/index.ts'
import { foundCity } from './match/city.ts'
const [csv, qs] = process.argv.slice(-2)
const city = await foundCity(csv!, '2026-11-25')
const id = municipalityId('GM0392')!
for (const line of readFileSync(qs!, 'utf8').trim().split('\n')) {
  const q = JSON.parse(line)
  const a = await matchQuestion(city.database, id, { text: q.text, near: q.near ? { lat: q.near[0], lon: q.near[1] } : null, today: q.today ?? '2026-11-25', locale: 'nl' })
  const g = q.grades as Record<string, number>
  const key = (r: any) => `${r.candidate.initiativeName}|${r.candidate.title}`
  const gain = (x: number) => 2 ** x - 1
  const top = a.fits.slice(0, 5)
  const dcg = top.reduce((s, r, i) => s + gain(g[key(r)] ?? 0) / Math.log2(i + 2), 0)
  const ideal = Object.values(g).sort((x, y) => y - x).slice(0, 5).reduce((s, x, i) => s + gain(x) / Math.log2(i + 2), 0)
  const nd = ideal ? dcg / ideal : null
  const hard = top.filter((r) => (q.hard ?? []).includes(key(r))).map(key)
  if (nd !== null && nd > 0.9 && !hard.length && a.read.route === q.route) continue
  if (nd === null && a.read.route === q.route && !hard.length && (q.none === undefined || q.none === a.none)) continue
  console.log(`\n${q.id} ${nd?.toFixed(2)} [${q.route}${a.read.route !== q.route ? ' GOT ' + a.read.route + ' ' + a.read.reason : ''}] none:${q.none}/${a.none} ${q.text}`)
  console.log('   ', a.read.chips.map((c) => `${c.group}:${c.value}`).join(', '), '| words', a.read.words.join(' '))
  for (const r of top) console.log(`     ${hard.includes(key(r)) ? 'HARD' : (g[key(r)] ?? 0)} ${r.sum.score.toFixed(2)} t${r.sum.topic.toFixed(2)} ${r.minutes}m ${key(r)} ${Object.keys(r.sum.lowered)}`)
  const all = a.weighed
  for (const [k, v] of Object.entries(g)) if (!top.some((r) => key(r) === k)) { const w = all.find((r) => key(r) === k); console.log(`     miss ${v} ${k} ${w ? w.sum.score.toFixed(2) + ' t' + w.sum.topic.toFixed(2) + ' ' + w.minutes + 'm ' + Object.keys(w.sum.lowered) : 'not a candidate'}`) }
}
await city.close()
