import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const imports = 'no-restricted-imports'
const globals = 'no-restricted-globals'

/** Each line of code must be refused by the named rule when it stands in the named file. */
const refused: readonly (readonly [file: string, code: string, rule: string])[] = [
  ['src/core/a-state.ts', `import '#state/x.ts'`, imports],
  ['src/core/a-words.ts', `import '#words/x.ts'`, imports],
  ['src/core/a-clock.ts', `export const at = (): number => Date.now()`, globals],
  [
    'src/core/a-chance.ts',
    `export const id = (): number => Math.random()`,
    'no-restricted-properties',
  ],
  ['src/core/a-dropped.ts', `import { x } from '#core/x.ts'\nx()`, 'use-pure-result'],
  ['src/core/a-zod.ts', `import * as z from 'zod/mini'\nexport const s = z.string()`, imports],
  ['src/core/scoring/schema.ts', `import * as z from 'zod'\nexport const s = z.string()`, imports],
  ['src/core/planning/schema.ts', `import 'react'`, imports],
  ['src/core/a-cycle.ts', `import type { B } from './b-cycle.ts'\nexport type A = B`, 'no-cycle'],
  ['src/words/a-ui.ts', `import '#ui/b.ts'`, imports],
  ['src/words/a-core.ts', `import { x } from '#core/x.ts'\nexport const y = x()`, imports],
  ['src/words/a-library.ts', `import 'yaml'`, imports],
  ['src/workers/a-react.ts', `import 'react'`, imports],
  ['src/workers/a-platform.ts', `import '#platform/x.ts'`, imports],
  ['src/workers/a-calendar.ts', `import 'ical-generator'`, imports],
  ['src/workers/a-fetch.ts', `export const a = (): unknown => fetch('x')`, globals],
  ['src/platform/a-state.ts', `import '#state/x.ts'`, imports],
  ['src/platform/a-idb.ts', `import 'idb'`, imports],
  ['src/platform/files/a-storage.ts', `export const a = localStorage`, globals],
  ['src/platform/files/a-idb.ts', `import 'idb'`, imports],
  ['src/platform/files/a-words.ts', `import '#words/x.ts'`, imports],
  ['src/platform/a-calendar.ts', `import 'ical-generator'`, imports],
  ['src/platform/files/a-workbook.ts', `import 'write-excel-file/universal'`, imports],
  ['src/platform/jobs/a-fetch.ts', `export const a = (): unknown => fetch('x')`, globals],
  ['src/platform/storage/a-worker.ts', `export const a = new Worker('x')`, globals],
  ['src/platform/jobs/a-storage.ts', `export const a = indexedDB`, globals],
  ['src/platform/catalogue/a-worker.ts', `export const a = new Worker('x')`, globals],
  ['src/state/a-platform.ts', `import { save } from '#platform/x.ts'\nsave()`, imports],
  ['src/state/a-react.ts', `import 'react'`, imports],
  ['src/state/a-zod.ts', `import 'zod/mini'`, imports],
  ['src/ui/a-core.ts', `import '#core/x.ts'`, imports],
  ['src/ui/a-router.ts', `import 'wouter'`, imports],
  ['src/ui/a-form.ts', `import 'react-hook-form'`, imports],
  ['src/ui/a-chart.ts', `import 'recharts'`, imports],
  ['src/ui/link/a-core.ts', `import '#core/x.ts'`, imports],
  ['src/ui/form/a-chart.ts', `import 'recharts'`, imports],
  ['src/ui/form/a-zod.ts', `import 'zod'`, imports],
  ['src/ui/charts/a-form.ts', `import 'react-hook-form'`, imports],
  ['src/ui/index.ts', `export * from './b.ts'`, 'no-barrel-file'],
  ['src/ui/a-default.ts', `export default 1`, 'no-default-export'],
  ['src/ui/A_Name.ts', `export const a = 1`, 'filename-case'],
  ['src/features/answer/a-feature.ts', `import '#features/results/x.ts'`, imports],
  ['src/features/answer/a-lazy.ts', `export const e = import('#features/results/x.ts')`, imports],
  ['src/features/answer/a-parent.ts', `import '../results/x.ts'`, 'no-relative-parent-imports'],
  ['src/features/answer/a-store.ts', `import 'zustand'`, imports],
  ['src/features/answer/a-router.ts', `import 'wouter'`, imports],
  ['src/features/answer/a-zod.ts', `import 'zod/mini'`, imports],
  ['src/features/answer/a-platform.ts', `import '#platform/x.ts'`, imports],
  ['src/features/answer/a-worker.ts', `import '#workers/x.ts'`, imports],
  [
    'src/features/answer/a-storage.ts',
    `export const a = window.localStorage`,
    'no-restricted-properties',
  ],
  ['src/features/answer/a-beacon.ts', `navigator.sendBeacon('x')`, 'no-restricted-properties'],
  ['src/app/a-platform.ts', `import '#platform/x.ts'`, imports],
  ['src/app/a-zod.ts', `import 'zod/mini'`, imports],
  ['src/app/a-worker.ts', `export const k = new Worker('x')`, globals],
  ['src/app/a-console.ts', `console.log(1)`, 'no-console'],
  ['src/cli/a-react.ts', `import 'react'`, imports],
  ['src/cli/a-state.ts', `import '#state/x.ts'`, imports],
  ['src/cli/a-job.ts', `import '#workers/x.worker.ts'`, imports],
  ['src/cli/a-vite.ts', `import { build } from 'vite'\nvoid build()`, imports],
  ['src/cli/a-fetch.ts', `export const a = (): unknown => fetch('x')`, globals],
]

/** What has its home where it stands: a fence that refused these would be a wall. */
const welcome: readonly (readonly [file: string, code: string])[] = [
  [
    'src/core/exchange/schema.ts',
    `import * as z from 'zod/mini'\nimport { x } from '#core/x.ts'\nexport const s = z.literal(x())`,
  ],
  [
    'src/words/w-problem.ts',
    `import type { X } from '#core/x.ts'\nexport const w = (x: X): string => String(x)`,
  ],
  [
    'src/workers/w-draw.ts',
    `import { jsPDF } from 'jspdf'\nimport writeXlsxFile from 'write-excel-file/universal'\nimport { x } from '#core/x.ts'\nimport { word } from '#words/x.ts'\nexport const w = [jsPDF, writeXlsxFile, x(), word]`,
  ],
  [
    'src/platform/storage/w-keep.ts',
    `import { openDB } from 'idb'\nexport const w = [openDB, indexedDB]`,
  ],
  [
    'src/platform/jobs/w-start.ts',
    `import url from 'harfbuzzjs/dist/harfbuzz-subset.wasm?url'\nexport const w = [url, new Worker('x')]`,
  ],
  ['src/platform/files/w-write.ts', `import ical from 'ical-generator'\nexport const w = ical`],
  ['src/platform/read-site-file.ts', `export const w = (): unknown => fetch('x')`],
  [
    'src/state/w-store.ts',
    `import { create } from 'zustand'\nimport type { Save } from '#platform/x.ts'\nexport const w = (save: Save): unknown => [create, save]`,
  ],
  [
    'src/ui/w-look.ts',
    `import { Button } from '@mantine/core'\nimport { useState } from 'react'\nimport { word } from '#words/x.ts'\nexport const w = [Button, useState, word]`,
  ],
  ['src/ui/link.tsx', `import { Link } from 'wouter'\nexport const w = Link`],
  [
    'src/ui/form/w-form.ts',
    `import { useForm } from 'react-hook-form'\nimport * as z from 'zod/mini'\nexport const w = [useForm, z.string]`,
  ],
  ['src/ui/charts/w-chart.ts', `import { BarChart } from 'recharts'\nexport const w = BarChart`],
  [
    'src/features/answer/w-page.ts',
    `import { Button } from '@mantine/core'\nimport { x } from '#core/x.ts'\nimport { store } from '#state/x.ts'\nimport { b } from '#ui/b.ts'\nimport { word } from '#words/x.ts'\nexport const w = [Button, b, store, word, x()]`,
  ],
  [
    'src/app/w-routes.ts',
    `import { Route } from 'wouter'\nimport { useHashLocation } from 'wouter/use-hash-location'\nimport { x } from '#features/results/x.ts'\nexport const w = [Route, useHashLocation, x]`,
  ],
  [
    'src/cli/w-report.ts',
    `import { readFile } from 'node:fs/promises'\nimport { parse } from 'yaml'\nimport type { Plugin } from 'vite'\nimport { x } from '#core/x.ts'\nimport { draw } from '#workers/x.ts'\nexport const w = (plugin: Plugin): unknown => [readFile, parse, draw, plugin, x()]\nconsole.log(1)`,
  ],
]

/** What the lines above lean on. */
const ground: readonly (readonly [file: string, code: string])[] = [
  ['src/core/x.ts', `export type X = 1\nexport const x = (): X => 1`],
  ['src/core/b-cycle.ts', `import type { A } from './a-cycle.ts'\nexport type B = A | 1`],
  ['src/words/x.ts', `export const word = 'x'`],
  ['src/workers/x.ts', `export const draw = 1`],
  ['src/workers/x.worker.ts', `export const work = 1`],
  ['src/platform/x.ts', `export type Save = () => void\nexport const save: Save = () => undefined`],
  ['src/state/x.ts', `export const store = 1`],
  ['src/ui/b.ts', `export const b = 1`],
  ['src/features/results/x.ts', `export const x = 1`],
]

let root = ''
const found = new Map<string, string[]>()

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'fences-'))
  // Without every compiler world in place the linter resolves no import, and would see no cycle.
  const folders = ['.', 'tests', 'src', ...readdirSync('src').map((name) => `src/${name}`)]
  const worlds = folders.map((name) => `${name}/tsconfig.json`).filter((name) => existsSync(name))
  for (const name of ['.oxlintrc.json', '.oxlint', 'package.json', ...worlds]) {
    cpSync(name, join(root, name), { recursive: true })
  }
  for (const [file, code] of [...refused, ...welcome, ...ground]) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), `${code}\n`)
  }
  const oxlint = resolve('node_modules/oxlint/bin/oxlint')
  const lint = spawnSync(process.execPath, [oxlint, '-f', 'unix', 'src'], {
    cwd: root,
    encoding: 'utf8',
    // The linter looks for its type-aware half beside itself or on the path.
    env: {
      ...process.env,
      PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH']}`,
    },
  })
  for (const line of lint.stdout.split('\n')) {
    const [, file, rule] = /^(src\/[^:]+):.*\(([\w-]+)\)\]$/.exec(line) ?? []
    if (file && rule) found.set(file, [...(found.get(file) ?? []), rule])
  }
}, 180_000)

afterAll(() => rmSync(root, { recursive: true, force: true }))

for (const [file, code, rule] of refused) {
  test(`${file} may not say «${onOneLine(code)}»`, () => {
    expect(found.get(file) ?? []).toContain(rule)
  })
}

for (const [file, code] of welcome) {
  test(`${file} may say «${onOneLine(code)}»`, () => {
    expect(found.get(file) ?? []).toEqual([])
  })
}

function onOneLine(code: string): string {
  return code.replaceAll('\n', ' · ')
}
