#!/usr/bin/env node
// `npm test`: installs what is missing, builds, and runs every check that this machine allows.
import { join } from 'node:path'
import { build, havePackages, ownNode, root, run, withOwnNode } from './ground.mjs'

await havePackages()
const node = ownNode()
await build(node)
const args = [join(root, 'tools/check.ts'), ...process.argv.slice(2)]
process.exitCode = await run(node, args, { cwd: root, env: withOwnNode(node) })
