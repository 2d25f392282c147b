export { fitsOf, keepableQuestion } from './saved.ts'
export { synonymsOf } from './own-words.ts'
