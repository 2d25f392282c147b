export { keepDemoPeople } from './service.ts'
