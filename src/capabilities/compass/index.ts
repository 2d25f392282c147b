export { keepDemoCompasses } from './sharing/demo.ts'
export type { DemoCompass } from './sharing/demo.ts'
