#!/usr/bin/env node
// `npm start`: installs what is missing, builds what has changed, and serves.
import { join } from 'node:path'
import { build, havePackages, ownNode, root, run, withOwnNode } from './ground.mjs'

await havePackages()
const node = ownNode()
await build(node)
const env = {
  ...withOwnNode(node),
  SAMENSPEL_DEMO: process.env.SAMENSPEL_DEMO ?? '1',
  NODE_ENV: process.env.NODE_ENV ?? 'production',
}
process.exitCode = await run(node, ['--enable-source-maps', join(root, 'dist/main.js')], { env })
