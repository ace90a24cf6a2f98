import { createServer } from 'node:net'
import { defineConfig } from '@playwright/test'
// oxlint-disable-next-line import/no-relative-parent-imports -- .ci/ lies outside src, where `#` does not reach
import { findBrowser, launchArguments } from '../../.ci/find-browser.mjs'

// Playwright's workers read this file again and inherit the environment: the port is chosen once.
const port = (process.env['ZHIJIE_PORT'] ??= String(await freePort()))
const address = `http://127.0.0.1:${port}/`
const executablePath = await findBrowser()
if (executablePath) process.env['ZHIJIE_BROWSER'] = executablePath

export default defineConfig({
  testDir: '.',
  outputDir: '../../node_modules/.cache/zhijie/e2e',
  fullyParallel: true,
  workers: 2,
  // Generous, so that a busy machine is not mistaken for a wrong program.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    baseURL: address,
    browserName: 'chromium',
    locale: 'zh-CN',
    launchOptions: { args: launchArguments, ...(executablePath ? { executablePath } : {}) },
  },
  // The built site, as a user meets it: run `npm run build` first.
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '../..',
    url: address,
    reuseExistingServer: false,
    timeout: 120_000,
  },
})

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const found = server.address()
      server.close(() =>
        typeof found === 'object' && found
          ? resolve(found.port)
          : reject(new Error('no free port')),
      )
    })
  })
}
