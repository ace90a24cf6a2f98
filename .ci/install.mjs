import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
export const cache = join(root, 'node_modules/.cache/zhijie')

const stamp = join(cache, 'installed')

/** Ends the run with a plain sentence where Node is too old to go on. */
export function requireNode() {
  if (Number(process.versions.node.split('.')[0]) >= 20) return
  console.error(`需要 Node.js 20 或更高版本，当前为 ${process.version}。`)
  console.error(`Node.js 20 or newer is needed; this is ${process.version}.`)
  process.exit(2)
}

/** Brings node_modules to what the lock says, where it is not there already; false where npm could not. */
export function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true
  if (!matchesLock()) {
    console.log(
      '正在安装依赖（npm ci），第一次需要几分钟… Installing packages, a few minutes the first time…',
    )
    if (!npm(['ci', '--include=dev', '--prefer-offline', '--no-fund', '--no-audit'])) {
      console.error('依赖安装失败。The packages could not be installed.')
      return false
    }
  }
  mkdirSync(cache, { recursive: true })
  writeFileSync(stamp, wanted)
  return true
}

/** Whether somebody has already run npm by hand: its own record names each package at the version of the lock. */
function matchesLock() {
  const record = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const there = packagesIn(record)
  return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(
    ([path, entry]) =>
      path === '' ||
      (there[path] ? there[path].version === entry.version : entry.optional === true),
  )
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

function npm(words) {
  const own = process.env.npm_execpath
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }
  const run = own?.endsWith('.js')
    ? spawnSync(process.execPath, [own, ...words], options)
    : spawnSync('npm', words, { ...options, shell: process.platform === 'win32' })
  return run.status === 0
}
