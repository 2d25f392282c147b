import { cityFolder } from './seed.ts'
console.log(await cityFolder(Number(process.argv[2] ?? 2000), console.log))
console.log(process.memoryUsage())
