import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { rememberBuild } from './build.mjs'
import { installBrowser } from './install-browser.mjs'
import { cache, installPackages, requireNode, root } from './install.mjs'

requireNode()
process.chdir(root)
if (!installPackages()) end({ passed: 0, failed: 1, code: 1 })

const browser = await installBrowser()
if (!browser) end({ passed: 0, failed: 1, code: 2 })
// Found once, used by Vitest and Playwright alike.
process.env.ZHIJIE_BROWSER = browser

const minute = 60_000
const failures = []
const sum = { passed: 0, failed: 0 }

// The browser waits a good deal, for the page and for its workers: what needs none is done beside it.
await Promise.all([
  suite('browser 浏览器测试', 'vitest', vitest('browser'), countVitest),
  (async () => {
    await check('format 格式', 'oxfmt', ['--check'])
    await check('types 类型', 'typescript/tsc', ['-b'])
    await check('lint 规则', 'oxlint', [])
    await check('dead code 无用代码', 'knip', ['--no-progress'])
    await suite('unit 单元测试', 'vitest', vitest('unit'), countVitest)
    await suite('property 性质测试', 'vitest', vitest('property'), countVitest)
  })(),
])
if (await check('build 构建', 'vite', ['build'])) {
  rememberBuild()
  await suite('end-to-end 端到端测试', '@playwright/test/playwright', playwright, countPlaywright)
} else {
  add('end-to-end 端到端测试', { passed: 0, failed: 1 }, 'not run: the build failed')
}

if (failures.length > 0)
  console.log(`\n未通过 Failed:\n${failures.map((line) => `  ${line}`).join('\n')}`)
console.log('')
end({ ...sum, code: sum.failed > 0 ? 1 : 0 })

/** One check that passes or fails as a whole. */
async function check(name, tool, words) {
  const { ok, time, output } = await run(name, tool, words)
  if (!ok) console.log(output)
  add(name, ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, time)
  return ok
}

/** A suite counts its tests by its own machine-readable report. */
async function suite(name, tool, wordsFor, count) {
  mkdirSync(cache, { recursive: true })
  const report = join(cache, `${name.split(' ')[0]}.json`)
  rmSync(report, { force: true })
  const { ok, time, output } = await run(name, tool, wordsFor(report), {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  })
  const result = existsSync(report)
    ? count(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 }
  const empty = result.passed + result.failed === 0
  // A runner that ends badly without naming a test (a broken import, an unhandled error) has failed all the same.
  if (empty || (!ok && result.failed === 0)) result.failed += 1
  if (result.failed > 0) console.log(output)
  add(name, result, empty ? `${time}, no test ran` : time)
}

function vitest(project) {
  return (report) => [
    'run',
    `--project=${project}`,
    '--allowOnly=false',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
}

function playwright() {
  return [
    'test',
    '--config=tests/e2e/playwright.config.ts',
    '--forbid-only',
    '--reporter=line,json',
  ]
}

function countVitest({
  numPassedTests,
  numFailedTests,
  numPendingTests,
  numTodoTests,
  testResults,
}) {
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  }
}

function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}

function add(name, { passed, failed, skipped = 0 }, note) {
  sum.passed += passed
  sum.failed += failed
  const counts = [
    `${passed} passed`,
    `${failed} failed`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ]
  const line = `${failed > 0 ? '✗' : '✓'} ${name}: ${counts.join(', ')} (${note})`
  if (failed > 0) failures.push(line)
  console.log(line)
}

/** Runs a tool of node_modules with this very Node; what it says is kept, to be shown only where it matters. */
function run(name, tool, words, env = {}) {
  console.log(`── ${name}`)
  const started = Date.now()
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [programOf(tool), ...words], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
      timeout: 20 * minute,
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text))
    }
    child.on('close', (code, signal) => {
      if (signal) output += `\nended by ${signal}`
      const time = `${((Date.now() - started) / 1000).toFixed(1)} s`
      resolve({ ok: code === 0, time, output: output.trim() })
    })
  })
}

/** `oxlint` or `typescript/tsc`: the file behind a package's command, without a shell in between. */
function programOf(tool) {
  const parts = tool.split('/')
  const command = parts.at(-1)
  const name = parts.length > 1 ? parts.slice(0, -1).join('/') : tool
  const folder = join(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}

function end({ passed, failed, code }) {
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(code)
}
