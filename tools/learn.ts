/** Learns the weights anew from the sentences, and says from how many. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '#platform/project.ts'
import type { Name } from '#capabilities/referrals/learned/classifiers.ts'
import { learn } from '#capabilities/referrals/learned/learn.ts'
import type { Example, Settings } from '#capabilities/referrals/learned/learn.ts'
import type { Model } from '#capabilities/referrals/learned/model.ts'
import { classifierOf } from '#capabilities/referrals/learned/model.ts'
import { pack } from '#capabilities/referrals/learned/packing.ts'
import { roles } from '#capabilities/referrals/learned/roles.ts'
import {
  conditionClasses,
  conditionExamples,
  digestOf,
  roleExamples,
  signClasses,
  signExamples,
  topicClasses,
  topicExamples,
  wayClasses,
  wayExamples,
} from '#capabilities/referrals/learned/sentences.ts'
import {
  forConditions,
  forRoles,
  forSigns,
  forTopics,
  forWays,
} from '#capabilities/referrals/learned/settings.ts'

const folder = join(projectFolder, 'src/capabilities/referrals/learned/weights')

const topics = keep('topics', topicExamples(), topicClasses, forTopics)
keep('roles', roleExamples(classifierOf(topics)), roles, forRoles)
keep('signs', signExamples(), signClasses, forSigns)
keep('conditions', conditionExamples(), conditionClasses, forConditions)
for (const side of ['offered', 'asked', 'unfit'] as const)
  keep(`ways-${side}`, wayExamples(side), wayClasses, forWays)
writeFileSync(join(folder, 'learned-from.txt'), `${digestOf()}\n`)

/** Learns one of them, and puts it where the program reads it. Its examples are forgotten then: all of them are too many. */
function keep(
  name: Name,
  examples: readonly Example[],
  classes: readonly string[],
  settings: Settings,
): Model {
  const model = learn(examples, classes, settings)
  mkdirSync(folder, { recursive: true })
  const bytes = pack(model)
  writeFileSync(join(folder, `${name}.bin`), bytes)
  const size = (bytes.length / 1e6).toFixed(1)
  console.log(`${name}: ${examples.length} examples, ${model.numbers.length} features, ${size} MB`)
  return model
}
