import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('the built site carries none of the pictures that only the README shows', () => {
  const shown = [
    ...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g),
  ]
  const pictures = shown.map(([, path = '']) => path)
  expect(pictures.length).toBeGreaterThan(0)
  expect(pictures.filter((path) => !existsSync(join(root, path)))).toEqual([])
  const built = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
  expect(built).toContain('index.html')
  const names = new Set(pictures.map((path) => basename(path)))
  expect(built.filter((path) => names.has(basename(path)))).toEqual([])
})
