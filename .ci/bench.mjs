import { fork } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { root } from './install.mjs'

const folder = join(root, 'tests/bench')

// Called for one file: measure it and hand the rows to whoever started this.
const [only] = process.argv.slice(2)
if (only !== undefined && process.send) {
  const { bench } = await import(pathToFileURL(join(folder, only)).href)
  process.send(await bench(), () => process.exit())
} else {
  await measureAll()
}

async function measureAll() {
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.bench.ts'))
        .toSorted()
    : []
  const machine = cpus()
  console.log(
    `${machine.length} × ${machine[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${process.platform} ${process.arch}\n`,
  )

  const rows = []
  for (const name of files) {
    rows.push(...(await measure(name)))
  }
  // A measurement is within its limit when it is not above it.
  const over = rows.filter(({ value, limit }) => limit !== undefined && value > limit)
  printTable([
    ['', 'measured', 'limit', 'unit', ''],
    ...rows.map((row) => [
      `${over.includes(row) ? '✗' : '✓'} ${row.name}`,
      format(row.value),
      row.limit === undefined ? '–' : format(row.limit),
      row.unit,
      row.note ?? '',
    ]),
  ])
  console.log(`\n${rows.length - over.length} within their limit, ${over.length} over`)
  process.exitCode = over.length > 0 || rows.length === 0 ? 1 : 0
}

/** The rows of one file, measured in a process of its own: what one warms up or wears out must not weigh on the next. */
function measure(name) {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [name], {
      execArgv: process.execArgv,
      // A figure that is none stays what it is.
      serialization: 'advanced',
    })
    child.once('message', resolve)
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} and no figures`)))
  })
}

function format(value) {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 })
}

function printTable(table) {
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => width(row[column]))))
  for (const row of table) {
    console.log(
      row
        .map((cell, column) => {
          const space = ' '.repeat(widths[column] - width(cell))
          return column === 1 || column === 2 ? space + cell : cell + space
        })
        .join('  ')
        .trimEnd(),
    )
  }
}

/** Chinese characters take two columns of a terminal. */
function width(text) {
  return [...text].reduce((sum, character) => sum + (/[⺀-鿿＀-｠]/u.test(character) ? 2 : 1), 0)
}
