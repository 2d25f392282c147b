import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where the journeys look for the pages. */
export const port = Number(process.env.SAMENSPEL_JOURNEYS_PORT ?? '3210')
export const baseURL = `http://localhost:${port}`
/** The provider with which the demo city's staff signs in during the journeys. */
export const staffProviderPort = port + 1

/**
 * What the browser leaves out. It heeds one such list, the last: so first Playwright's own, as its `chromiumSwitches.ts`
 * has it for Chromium on Linux; then the pages that draw what falls down from the address bar. Nobody sees those, and they
 * took every walk four tenths of a second.
 */
const without = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
]

/** How to start the browser: a Chromium that is already on the machine, so that none has to be fetched. */
export function browserOptions(): { executablePath: string | undefined; args: string[] } {
  const places = [
    process.env.SAMENSPEL_CHROMIUM,
    '/usr/bin/chromium',
    ...(process.env.PATH ?? '')
      .split(delimiter)
      .flatMap((folder) => [join(folder, 'chromium'), join(folder, 'chromium-browser')]),
  ]
  return {
    executablePath: places.find((place) => place !== undefined && place !== '' && canRun(place)),
    args: [
      `--disable-features=${without.join(',')}`,
      // The browser's own sandbox does not start for root, as in most containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  }
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
