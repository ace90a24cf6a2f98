import { appVersion } from '#core/app-version.ts'
import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'

const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })

test('no folder or file hides behind a vague name', () => {
  const vague =
    /(^|[\\/])(utils?|helpers?|shared|misc|lib|hooks|types|constants|index|services?|managers?)(\.|[\\/]|$)/
  expect(paths.filter((path) => vague.test(path))).toEqual([])
})

test('every export of core, workers, platform, state and ui says what it is for', () => {
  const silent = paths
    .filter(
      (path) =>
        /^(core|workers|platform|state|ui)[\\/].*\.tsx?$/.test(path) && !path.endsWith('.d.ts'),
    )
    .flatMap((path) => exportsWithoutSentence(path))
  expect(silent).toEqual([])
})

/** Exports with no comment right above them. A type named like the value before it is spoken for by that one. */
function exportsWithoutSentence(path: string): string[] {
  const lines = readFileSync(`src/${path}`, 'utf8').split('\n')
  const seen = new Set<string>()
  return lines.flatMap((line, place) => {
    const name = /^export (?:async )?(?:function|const|type|interface|class) (\w+)/.exec(line)?.[1]
    if (name === undefined || seen.has(name)) return []
    seen.add(name)
    return lines[place - 1]?.trimEnd().endsWith('*/') === true ? [] : [`${path} ${name}`]
  })
}

test('the README names every folder of src', () => {
  const readme = readFileSync('README.md', 'utf8')
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  for (const { name } of folders) expect(readme).toContain(`${name}/`)
})

test('the top level holds what a newcomer expects, and nothing else', () => {
  const expected = [
    'README.md',
    'index.html',
    'package-lock.json',
    'package.json',
    'public',
    'questionnaires',
    'seeds',
    'src',
    'tests',
    'tsconfig.json',
    'vite.config.ts',
  ]
  const made = ['node_modules', 'dist', 'test-results', 'playwright-report', 'LICENSE', 'NOTICE']
  const found = readdirSync('.').filter((name) => !name.startsWith('.') && !made.includes(name))
  expect(found.filter((name) => !expected.includes(name))).toEqual([])
})

test('no package comes from anywhere but the registry a machine is set up with', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"/)
})

test('the version in files and reports is the version of the package', () => {
  const manifest: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(appVersion).toBe(manifest.version)
})
