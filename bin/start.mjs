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
stopWithNpm()
process.exitCode = await run(node, ['--enable-source-maps', join(root, 'dist/main.js')], { env })

/** npm that is asked to stop leaves us behind without a word: we notice that our parent is another, and stop too. */
function stopWithNpm() {
  if (process.env.npm_lifecycle_event !== 'start') return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), 500).unref()
}
