import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { expect, test } from 'vitest'
import { differencesOf } from './run-case.ts'

const folder = fileURLToPath(new URL('./cases/', import.meta.url))

for (const name of readdirSync(folder).toSorted()) {
  const yaml = readFileSync(`${folder}${name}`, 'utf8')
  const { title }: { title: string } = parse(yaml)
  test(`${name}: ${title}`, () => {
    expect(differencesOf(yaml)).toEqual([])
  })
}
