export { readOffersSince as offersInTheNews } from './store/news.ts'
export { item as mailItem, section as mailSection } from './mails/letter.ts'
export { keepDemoFollowers, keepDemoNews } from './service/demo.ts'
export type { DemoFollower } from './service/demo.ts'
