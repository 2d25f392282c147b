#!/usr/bin/env node
// The command line. A package that is installed elsewhere has its `dist` already.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build, havePackages, ownNode, root, run, withOwnNode } from './ground.mjs'

await havePackages()
const node = ownNode()
if (existsSync(join(root, 'tools/build.ts'))) await build(node)
process.exitCode = await run(
  node,
  ['--enable-source-maps', join(root, 'dist/cli/main.js'), ...process.argv.slice(2)],
  { env: withOwnNode(node) },
)
