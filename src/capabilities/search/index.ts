export { fitsOf, keepableQuestion } from './saved.ts'
