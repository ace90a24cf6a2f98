import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache, root } from './install.mjs'

const inputs = [
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'src',
  'public',
  'questionnaires',
  'seeds',
]
const page = join(root, 'dist/index.html')
const stamp = join(cache, 'built')

/** Whether dist/ holds what the sources of this moment make. */
export function isBuilt() {
  return existsSync(page) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()
}

/** To be called right after a build: notes what dist/ was made of. */
export function rememberBuild() {
  mkdirSync(cache, { recursive: true })
  writeFileSync(stamp, fingerprint())
}

/** The sources' contents, and the moment the page was written: a build made by hand is not mistaken for ours. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const file of inputs.flatMap(filesOf))
    hash.update(file).update(readFileSync(join(root, file)))
  return hash.update(String(statSync(page).mtimeMs)).digest('hex')
}

function filesOf(name) {
  const path = join(root, name)
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [name]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .toSorted()
}
