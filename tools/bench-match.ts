import { runBundled } from './bundled.ts'

await runBundled('bench/match/main.ts')
