import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { say } from './install.mjs'

const system = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * The browser for the tests: PLAYWRIGHT_CHROMIUM, one that Playwright installed, one of the system; else
 * Playwright's download, else on Debian as root the package. Null when there is none to be had.
 */
export async function findChromium() {
  return (await installedChromium()) ?? (await installChromium())
}

/** The same without an installation; undefined when there is none. */
export async function installedChromium() {
  const { chromium } = await import('@playwright/test')
  const named = process.env.PLAYWRIGHT_CHROMIUM
  return [named, chromium.executablePath(), ...system].find((file) => file && existsSync(file))
}

async function installChromium() {
  say('No Chromium found. Installing one for the browser tests …')
  const quiet = { stdio: 'ignore', timeout: 240_000 }
  spawnSync('npx', ['--no-install', 'playwright', 'install', 'chromium'], quiet)
  const downloaded = await installedChromium()
  if (downloaded || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return downloaded
  spawnSync('apt-get', ['update', '-qq'], quiet)
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], quiet)
  return installedChromium()
}
