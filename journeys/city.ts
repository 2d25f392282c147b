import { dirname, join } from 'node:path'

export const root = dirname(import.meta.dirname)

/** What the program is told to be a demo city for journeys, on a folder that goes again. */
export function demoEnvironment({ port, folder }: { port: number; folder: string }): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    DATABASE_URL: '',
    BASE_URL: '',
    LOG_LEVEL: 'warn',
    SAMENSPEL_DATA: join(folder, 'data'),
    SAMENSPEL_DEMO: '1',
    // One address asks for hundreds of pages a minute here, and no journey may need the internet.
    SAMENSPEL_RATE: '0',
    SAMENSPEL_LOCATIESERVER: '',
  }
}
