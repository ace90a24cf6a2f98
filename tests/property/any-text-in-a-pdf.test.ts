import fc from 'fast-check'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Block } from '#workers/blocks.ts'
import { cleanText, GETA } from '#workers/clean-text.ts'
import { drawDocument, type DrawnDocument } from '#workers/draw-document.ts'
import type { Faces } from '#workers/paper.ts'
// oxlint-disable-next-line import/no-relative-parent-imports -- tests lie outside src, where `#` does not reach
import { openFaces, openTestSubsetter } from '../unit/workers/fonts-for-tests.ts'
import { randomNote } from './random-notes.ts'

const notes = fc.sample(randomNote, { numRuns: 2000, seed: 20_261_123 })
const batches = 4

let faces: Faces
let drawn: (DrawnDocument & { readonly notes: readonly string[]; readonly read: ReadPdf })[]

type ReadPdf = Awaited<ReturnType<typeof readBack>>

beforeAll(async () => {
  faces = openFaces()
  const subset = await openTestSubsetter()
  const size = Math.ceil(notes.length / batches)
  drawn = []
  for (let from = 0; from < notes.length; from += size) {
    const some = notes.slice(from, from + size)
    const document = drawDocument(some.map(blockOf), {
      faces,
      subset,
      title: `报告 ${some[0] ?? ''}`,
      author: some[1] ?? '',
      subject: some[2] ?? '',
      keywords: some.slice(3, 6),
      language: 'zh-Hans',
      createdAt: new Date('2026-11-23T08:09:10Z'),
      runningHead: '',
      pageLabel: () => '',
    })
    drawn.push({ ...document, notes: some, read: await readBack(document.bytes) })
  }
}, 240_000)

/** Each note in another place: a paragraph, a heading, a cell, a callout, an entry of a list. */
function blockOf(text: string, index: number): Block {
  switch (index % 10) {
    case 0:
      return { kind: 'heading', level: 2, text }
    case 1:
      return { kind: 'callout', text: [text] }
    case 2:
      return { kind: 'table', columns: [{ head: '', width: 1 }], rows: [[text]], headless: true }
    case 3:
      return { kind: 'paragraph', text: [{ text, bold: true }] }
    default:
      return { kind: 'paragraph', text }
  }
}

async function readBack(bytes: Uint8Array) {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 })
  const pdf = await task.promise
  let text = ''
  let rightmost = 0
  let lowest = Number.POSITIVE_INFINITY
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ disableNormalization: true })
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      text += item.str
      rightmost = Math.max(rightmost, Number(item.transform[4]) + item.width)
      lowest = Math.min(lowest, Number(item.transform[5]))
    }
    page.cleanup()
  }
  const outline = await pdf.getOutline()
  const { info } = await pdf.getMetadata()
  await task.destroy()
  return { text, rightmost, lowest, outline, info }
}

const has = (codePoint: number): boolean =>
  faces.regular.has(codePoint) && faces.bold.has(codePoint)
const bare = (text: string): string => text.replaceAll(/\s/gu, '')

/** Shape without ink, as Unicode itself has it, and white space. */
const LEAVES_NO_INK = /[\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}]/u

function countsOf(characters: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const character of characters) counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

describe('of two thousand random notes', () => {
  test('every character that the font can draw is read back as often as it was written', () => {
    for (const { notes: written, read } of drawn) {
      const drawable = written
        .flatMap((note) => Array.from(note.normalize('NFC')))
        .filter((one) => has(one.codePointAt(0) ?? 0) && !LEAVES_NO_INK.test(one) && one !== GETA)
      const found = countsOf(read.text)
      const lost = [...countsOf(drawable)].filter(([one, times]) => (found.get(one) ?? 0) < times)
      expect(lost).toEqual([])
    }
  })

  test('what is read back is each note as it was cleaned, in its order, and nothing else', () => {
    for (const { notes: written, read } of drawn) {
      const wanted = bare(written.map((note) => cleanText(note, has).text).join(''))
      const got = bare(read.text)
      const differs = Array.from(got).findIndex((_, i) => got[i] !== wanted[i])
      expect({ differs, around: got.slice(differs - 5, differs + 10) }).toEqual(
        differs < 0 ? { differs: -1, around: expect.anything() } : { differs: -1 },
      )
      expect(got).toHaveLength(wanted.length)
    }
  })

  test('every character that it cannot draw is reported as often as it stands in the notes', () => {
    for (const { notes: written, missing, read } of drawn) {
      const undrawable = written
        .flatMap((note) => Array.from(note.normalize('NFC')))
        .filter((one) => !has(one.codePointAt(0) ?? 0) && !LEAVES_NO_INK.test(one))
      const reported = new Map(
        missing.map(({ codePoint, times }) => [String.fromCodePoint(codePoint), times]),
      )
      const unsaid = [...countsOf(undrawable)].filter(([one, times]) => reported.get(one) !== times)
      expect(unsaid).toEqual([])
      const needless = [...reported].filter(([one]) => has(one.codePointAt(0) ?? 0))
      expect(needless).toEqual([])
      expect(read.text).toContain(GETA)
    }
  })

  test('no line runs beyond the column or below the page', () => {
    for (const { read } of drawn) {
      expect(read.rightmost).toBeLessThanOrEqual(595.28 - 40)
      expect(read.lowest).toBeGreaterThan(30)
    }
  })

  test('every heading stands in the outline, and the file has a title, without controls', () => {
    for (const { notes: written, read } of drawn) {
      expect(read.outline).toHaveLength(written.filter((_, i) => i % 10 === 0).length)
      for (const { title } of read.outline) expect(title).not.toMatch(/[\p{Cc}\p{Cs}]/u)
      expect(read.info).toMatchObject({ Title: expect.stringMatching(/^[^\p{Cc}\p{Cs}]*$/u) })
    }
  })
})
