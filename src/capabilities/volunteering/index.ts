export { endless } from './domain.ts'
export { keepDemoHelp } from './demo.ts'
export type { DemoHelp } from './demo.ts'
