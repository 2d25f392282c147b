export { answerAsJson } from './matching/answer-json.ts'
export { explain } from './matching/explain.ts'
export { matchQuestion } from './matching/service.ts'
