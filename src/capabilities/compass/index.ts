export { keepDemoQuestion } from './admin/demo.ts'
export type { Question } from './domain.ts'
export { keepDemoIdeas } from './demo.ts'
export type { DemoIdea } from './demo.ts'
