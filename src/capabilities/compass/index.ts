export { keepDemoIdeas } from './demo.ts'
export type { DemoIdea } from './demo.ts'
