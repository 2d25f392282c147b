import { runBundled } from './bundled.ts'

// The measured program has its styles and islands; start-up is measured on the same build.
await import('./build.ts')
await runBundled('bench/main.ts')
