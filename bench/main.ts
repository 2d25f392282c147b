import { cityFolder } from './seed.ts'
const city = await cityFolder(20000, (line) => console.error(line))
console.log(JSON.stringify(city))
