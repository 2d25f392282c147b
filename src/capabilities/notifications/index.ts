export { keepDemoFollowers } from './service/demo.ts'
export type { DemoFollower } from './service/demo.ts'
