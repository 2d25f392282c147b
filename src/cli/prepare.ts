import { templateIn } from '#platform/db/template.ts'
import { cacheFolder } from '#platform/project.ts'
import { preparation } from '../schema.ts'

// Run after packages are installed, so that the first start need not make a database.
await templateIn(cacheFolder, preparation, () =>
  console.error('Making an empty database to copy from, once: this takes some seconds.'),
)
