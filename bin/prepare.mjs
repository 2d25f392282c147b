#!/usr/bin/env node
// Runs at the end of `npm ci`: builds the program and makes the empty database that the first start copies.
// Never fails the installing: what could not be made here, the start makes or explains.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findNode, markPackages, root, run, say, tryBuild, withOwnNode } from './ground.mjs'

if (existsSync(join(root, 'src')) && existsSync(join(root, 'node_modules/esbuild'))) {
  markPackages()
  const node = findNode()
  const ready =
    node !== undefined &&
    (await tryBuild(node)) &&
    (await run(node, [join(root, 'dist/cli/prepare.js')], { env: withOwnNode(node) })) === 0
  if (!ready) say('Not everything could be prepared; `npm start` tries again and says what is wrong.')
}
