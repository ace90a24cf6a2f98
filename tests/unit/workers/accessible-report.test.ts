import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, test } from 'vitest'
import { drawReport } from '#workers/draw-report.ts'
import type { Faces } from '#workers/paper.ts'
import type { SubsetFont } from '#workers/subset-font.ts'
import { openFaces, openTestSubsetter } from './fonts-for-tests.ts'
import { matterhornFaults } from './matterhorn-faults.ts'
import { plannedReport } from './planned-report.ts'

let faces: Faces
let subset: SubsetFont
beforeAll(async () => {
  faces = openFaces()
  subset = await openTestSubsetter()
}, 120_000)

const examples = [
  ['starting-point-software', 'zh-Hans'],
  ['starting-point-software', 'en'],
  ['haystack-pastry', 'en'],
] as const

const drawn = new Map<string, Uint8Array>()
async function bytesOf(seed: string, language: 'zh-Hans' | 'en'): Promise<Uint8Array> {
  const key = `${seed} ${language}`
  const known = drawn.get(key)
  if (known) return known
  const { report, words } = await plannedReport(language, seed)
  const { bytes } = drawReport(report, words, { faces, subset, now: '2026-11-23T08:00:00.000Z' })
  drawn.set(key, bytes)
  return bytes
}

interface Node {
  readonly role?: string
  readonly alt?: string
  readonly id?: string
  readonly children?: readonly Node[]
}

/** What another program makes of each page: its structure, and where the text of each piece of content stands. */
async function readTrees(bytes: Uint8Array) {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const pdf = await task.promise
  const pages: {
    tree: Node
    places: Map<string, { x: number; y: number; text: string }>
    loose: string[]
  }[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const tree: Node = await page.getStructTree()
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const places = new Map<string, { x: number; y: number; text: string }>()
    const loose: string[] = []
    const open: (string | null)[] = []
    for (const item of items) {
      if (!('str' in item)) {
        if (item.type === 'endMarkedContent') open.pop()
        else open.push(item.id ?? null)
        continue
      }
      const id = open.at(-1)
      if (id === undefined && item.str.trim() !== '') loose.push(item.str)
      if (!id) continue
      const known = places.get(id)
      if (known) places.set(id, { ...known, text: known.text + item.str })
      else
        places.set(id, {
          x: Number(item.transform[4]),
          y: Number(item.transform[5]),
          text: item.str,
        })
    }
    pages.push({ tree, places, loose })
  }
  await task.destroy()
  return pages
}

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)]
const idsIn = (node: Node): string[] =>
  all(node).flatMap(({ id }) => (id === undefined ? [] : [id]))

describe.each(examples)('the report of %s in %s', (seed, language) => {
  beforeAll(() => bytesOf(seed, language), 240_000)

  test('has none of the faults against PDF/UA that a machine can find', async () => {
    expect(matterhornFaults(await bytesOf(seed, language))).toEqual([])
  })

  test('is read as headings, paragraphs, lists, tables and figures by another program', async () => {
    const pages = await readTrees(await bytesOf(seed, language))
    const nodes = pages.flatMap(({ tree }) => all(tree))
    const roles = new Set(nodes.map(({ role }) => role))
    for (const role of 'Document H1 H2 H3 P Table TR TH TD Figure Link TOC TOCI'.split(' ')) {
      expect(roles).toContain(role)
    }
    expect(pages.flatMap(({ loose }) => loose)).toEqual([])
    for (const { tree, places } of pages) {
      const owned = new Set(idsIn(tree))
      for (const id of places.keys()) expect(owned).toContain(id)
    }
  })

  test('every figure says in words what it finds, with a number in it', async () => {
    const pages = await readTrees(await bytesOf(seed, language))
    const figures = pages.flatMap(({ tree }) => all(tree)).filter(({ role }) => role === 'Figure')
    expect(figures.length).toBeGreaterThan(3)
    for (const { alt = '' } of figures) {
      expect(alt.length).toBeGreaterThan(12)
      expect(alt).toMatch(/\d/)
    }
  })

  test('what is read later stands further down the page', async () => {
    const pages = await readTrees(await bytesOf(seed, language))
    const upward: string[] = []
    for (const { tree, places } of pages) {
      const [document] = tree.children ?? []
      let before = { x: 0, y: Number.POSITIVE_INFINITY, text: '' }
      for (const block of document?.children ?? []) {
        if (!/^(H\d|P|L|Table)$/.test(block.role ?? '')) continue
        const first = idsIn(block)
          .map((id) => places.get(id))
          .find((place) => place)
        if (!first) continue
        // What stands beside it, in a column of its own, may begin higher.
        const beside = Math.abs(first.x - before.x) > 60
        if (first.y > before.y + 1 && !beside) upward.push(`${before.text} → ${first.text}`)
        before = first
      }
    }
    expect(upward).toEqual([])
  })
})

test('poppler, where it is installed, reads the same structure', async ({ skip }) => {
  const folder = mkdtempSync(join(tmpdir(), 'zhijie-structure-'))
  try {
    writeFileSync(join(folder, 'report.pdf'), await bytesOf('starting-point-software', 'en'))
    let said: string
    try {
      said = execFileSync('pdfinfo', ['-struct-text', join(folder, 'report.pdf')], {
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      })
    } catch (trouble) {
      if (trouble instanceof Error && 'code' in trouble && trouble.code === 'ENOENT') {
        return skip('pdfinfo of poppler-utils is not installed')
      }
      throw trouble
    }
    for (const role of [
      'Document',
      'H1',
      'H2',
      'H3',
      'P',
      'Table',
      'TR',
      'TH',
      'TD',
      'Figure',
      'Link',
    ]) {
      expect(said).toMatch(new RegExp(`^ *${role}\\b`, 'm'))
    }
    expect(said).toMatch(/Starting Point/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
