import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { findBrowser } from './find-browser.mjs'

/** A browser for the tests: one that is there or, as root on Debian, one installed now. Else nothing, and why. */
export async function installBrowser() {
  const found = await findBrowser()
  if (found) return found
  const chosen = process.env.ZHIJIE_BROWSER || process.env.CHROME_BIN
  if (!chosen && canInstall()) {
    console.log('正在安装测试用浏览器（apt）… Installing a browser for the tests (apt)…')
    apt(['update', '-qq'])
    // Debian ships the shell alone; where a release does not, the whole browser serves as well.
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if (!apt(['install', '-y', '-qq', '--no-install-recommends', name])) continue
      const installed = await findBrowser()
      if (installed) return installed
    }
  }
  console.error(explain(chosen))
  return undefined
}

function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

function apt(words) {
  const run = spawnSync('apt-get', words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return run.status === 0
}

function explain(chosen) {
  const cause = chosen
    ? [
        `CHROME_BIN 指向的文件不存在：${chosen}`,
        `CHROME_BIN names a file that is not there: ${chosen}`,
      ]
    : ['没有找到可用于测试的浏览器。', 'No browser was found to run the tests in.']
  const debian =
    'sudo apt-get update && sudo apt-get install -y --no-install-recommends chromium-headless-shell'
  const ways = [
    ...(process.platform === 'linux' ? [['Debian', debian]] : []),
    ['任何系统 any system', 'npx playwright install chromium'],
    ['已有浏览器 a browser you have', 'CHROME_BIN=/path/to/chrome npm test'],
  ]
  return [
    '',
    ...cause,
    '请执行下面任意一条，然后再运行 npm test。Run any one of these, then npm test again:',
    ...ways.map(([where, command]) => `  ${where}:\n    ${command}`),
    '',
  ].join('\n')
}
