import { expect, test } from 'vitest'
import type { Block } from '#workers/blocks.ts'
import { drawDocument } from '#workers/draw-document.ts'
import { documentSetup } from './document-setup.ts'
import { readPdf } from './read-pdf.ts'

test('two hundred pages with 2,600 different characters of several planes are printed whole', async () => {
  const setup = await documentSetup()
  const { faces } = setup
  const characters = faces.regular
    .codePoints()
    .filter(
      (one) =>
        one >= 0x4e00 &&
        faces.bold.has(one) &&
        String.fromCodePoint(one).normalize() === String.fromCodePoint(one),
    )
  const chosen = Array.from(
    { length: 2600 },
    (_, i) => characters[Math.floor((i * characters.length) / 2600)] ?? 0,
  )
  expect(Math.max(...chosen)).toBeGreaterThan(0xffff)
  const texts = Array.from({ length: 1800 }, (_, i) =>
    String.fromCodePoint(
      ...Array.from({ length: 220 }, (__, j) => chosen[(i * 97 + j) % 2600] ?? 0),
    ),
  )
  const { bytes, pages, missing } = drawDocument(
    texts.map((text): Block => ({ kind: 'paragraph', text })),
    { ...setup, runningHead: '', pageLabel: () => '' },
  )
  expect(missing).toEqual([])
  expect(pages).toBeGreaterThanOrEqual(200)
  const pdf = await readPdf(bytes)
  expect(pdf.pages).toHaveLength(pages)
  // What another program reads may stand in the forms that Unicode holds to be the same.
  expect(pdf.text.replaceAll(/\s/gu, '').normalize('NFKC')).toBe(texts.join('').normalize('NFKC'))
}, 240_000)
