import { serve } from './cli/commands/start.ts'

process.exitCode = await serve(process.env)
