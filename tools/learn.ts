/** Learns the weights anew from the sentences, and says from how many. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '#platform/project.ts'
import { learn } from '#capabilities/referrals/learned/learn.ts'
import type { Model } from '#capabilities/referrals/learned/model.ts'
import { classifierOf } from '#capabilities/referrals/learned/model.ts'
import { pack } from '#capabilities/referrals/learned/packing.ts'
import { roles } from '#capabilities/referrals/learned/roles.ts'
import {
  digestOf,
  roleExamples,
  signClasses,
  signExamples,
  topicClasses,
  topicExamples,
} from '#capabilities/referrals/learned/sentences.ts'
import { forRoles, forSigns, forTopics } from '#capabilities/referrals/learned/settings.ts'

const folder = join(projectFolder, 'src/capabilities/referrals/learned/weights')

const examples = topicExamples()
const topics = learn(examples, topicClasses, forTopics)
keep('topics', topics, examples.length)
const inNotes = roleExamples(classifierOf(topics))
keep('roles', learn(inNotes, roles, forRoles), inNotes.length)
const told = signExamples()
keep('signs', learn(told, signClasses, forSigns), told.length)
writeFileSync(join(folder, 'learned-from.txt'), `${digestOf()}\n`)

function keep(name: string, model: Model, learned: number): void {
  mkdirSync(folder, { recursive: true })
  const bytes = pack(model)
  writeFileSync(join(folder, `${name}.bin`), bytes)
  const size = (bytes.length / 1e6).toFixed(1)
  console.log(`${name}: ${learned} examples, ${model.numbers.length} features, ${size} MB`)
}
