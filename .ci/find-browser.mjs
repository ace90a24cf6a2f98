import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

/**
 * The Chromium the tests drive, or nothing where this machine has none. In this order: the one an outer run
 * has already found (ZHIJIE_BROWSER), the one a person chose (CHROME_BIN), Playwright's own, an installed one.
 */
export async function findBrowser() {
  const chosen = process.env.ZHIJIE_BROWSER || process.env.CHROME_BIN
  // A person's choice that is not there is a mistake to report, not one to cover with another browser.
  if (chosen) return existsSync(chosen) ? chosen : undefined
  return [...(await playwrightOwn()), ...installed()].find((path) => existsSync(path))
}

/** How every test browser is started: quiet, and able to run as root. */
export const launchArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
  // Chromium's sandbox refuses to start as root, which is what most containers run as.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

async function playwrightOwn() {
  try {
    const { chromium } = await import('playwright')
    return [chromium.executablePath()]
  } catch {
    return []
  }
}

function installed() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA } = process.env
    return [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ])
  }
  return [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
  ].map((name) => `/usr/bin/${name}`)
}
