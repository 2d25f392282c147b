import { expect, test } from 'vitest'
import { breachesIn } from './check-architecture.ts'

const good = {
  'src/platform/ids.ts': "import { randomBytes } from 'node:crypto'\n",
  'src/capabilities/base/index.ts': "export { x } from './service.ts'\n",
  'src/capabilities/base/capability.ts': "export const base = { name: 'base', needs: [] }\n",
  'src/capabilities/top/capability.ts': "export const top = { name: 'top', needs: ['base'] }\n",
  'src/capabilities/top/service.ts': "import { x } from '#capabilities/base/index.ts'\n",
}

test('a tree that keeps the rules has no breach', () => {
  expect(breachesIn(good)).toEqual([])
})

test.each([
  ['no files at all', {}, 'wrong place'],
  ['a long file', { ...good, 'src/platform/long.ts': 'x\n'.repeat(301) }, '301 lines'],
  [
    'the platform knowing a capability',
    { ...good, 'src/platform/a.ts': "import { x } from '#capabilities/base/index.ts'\n" },
    'platform knows no',
  ],
  [
    'a component knowing the field',
    { ...good, 'src/ui/a/a.tsx': "import { x } from '#capabilities/base/index.ts'\n" },
    'nothing of the field',
  ],
  [
    'reaching past the face of a capability',
    { ...good, 'src/capabilities/top/a.ts': "import { x } from '../base/store.ts'\n" },
    'index.ts only',
  ],
  [
    'using what is not needed',
    { ...good, 'src/capabilities/base/a.ts': "import type { y } from '#capabilities/top/index.ts'\n" },
    'under needs',
  ],
  [
    'a circle of needs',
    {
      ...good,
      'src/capabilities/base/capability.ts': "export const base = { name: 'base', needs: ['top'] }\n",
    },
    'needs itself',
  ],
  [
    'a domain that asks the database',
    { ...good, 'src/capabilities/top/domain.ts': "import { sql } from 'kysely'\n" },
    'pure',
  ],
  [
    'a view that fetches',
    { ...good, 'src/capabilities/top/views/a.tsx': "import { read } from '../store.ts'\n" },
    'fetches nothing',
  ],
  [
    'a program that uses what is for tests',
    { ...good, 'src/app.ts': "import { t } from '#testing/t.ts'\n" },
    'stays in tests',
  ],
])('%s is a breach', (_name, tree, sentence) => {
  expect(breachesIn(tree).join('\n')).toContain(sentence)
})
