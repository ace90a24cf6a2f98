import { beforeAll, expect, test } from 'vitest'
import type { Block } from '#workers/blocks.ts'
import { type DocumentSetup, drawDocument } from '#workers/draw-document.ts'
import { documentSetup } from './document-setup.ts'
import { type InkedCharacter, readInk } from './read-ink.ts'
import { readPdf } from './read-pdf.ts'

let setup: DocumentSetup

beforeAll(async () => {
  setup = await documentSetup()
}, 120_000)

function draw(blocks: readonly Block[], language: string): Uint8Array {
  return drawDocument(blocks, { ...setup, language, runningHead: 'Head' }).bytes
}

const faceOf = ({ bold }: InkedCharacter) => (bold ? setup.faces.bold : setup.faces.regular)
const codeOf = ({ character }: InkedCharacter) => character.codePointAt(0) ?? 0

/** Drawn as the font has it. */
function isWide(one: InkedCharacter): boolean {
  const face = faceOf(one)
  const off = Math.abs(one.ink - face.inkOf(codeOf(one))[0])
  return off < 0.005 && Math.abs(one.advance - face.widthOf(codeOf(one))) < 0.002
}

/** Drawn at most 0.06 of the type size from the pen, with as much room after it. */
function isNarrow(one: InkedCharacter): boolean {
  const [left, right] = faceOf(one).inkOf(codeOf(one))
  const before = Math.min(left, 0.06)
  const off = Math.abs(one.ink - before)
  return off < 0.005 && Math.abs(one.advance - (before + right - left + 0.06)) < 0.003
}

const of = (characters: string, inked: readonly InkedCharacter[]): InkedCharacter[] =>
  inked.filter(({ character }) => characters.includes(character))
const inkedAs = (inked: readonly InkedCharacter[]): string[] =>
  inked.map(
    (one) =>
      `${one.character} ${isNarrow(one) ? 'narrow' : isWide(one) ? 'wide' : `at ${one.ink}`}`,
  )

test('in a Latin document the shared marks stand narrow and every wide dot beside them where the font has it', async () => {
  const text = 'the “firm’s” · own • list ‧ of ‘all’ ・ marks'
  const blocks: Block[] = [
    { kind: 'paragraph', text },
    { kind: 'paragraph', text: [{ text, bold: true }] },
    { kind: 'list', items: [text] },
  ]
  const bytes = draw(blocks, 'en')
  const inked = readInk(bytes)
  const narrow = of('‘’“”·', inked)
  const wide = of('•‧・', inked)
  expect(narrow).toHaveLength(3 * 6)
  expect(wide).toHaveLength(3 * 3 + 1)
  expect(inkedAs(narrow).filter((said) => !said.endsWith('narrow'))).toEqual([])
  expect(inkedAs(wide).filter((said) => !said.endsWith('wide'))).toEqual([])
  const pdf = await readPdf(bytes)
  expect(pdf.text.split(text)).toHaveLength(4)
  await pdf.close()
})

test('in a Chinese document an apostrophe within a word stands narrow and the same mark elsewhere wide', async () => {
  const text = '他说“不要用‘don’t’”，中点·西文•项目‧连字・片假名'
  const bytes = draw([{ kind: 'paragraph', text }], 'zh-Hans')
  expect(inkedAs(of('‘’“”·•‧・', readInk(bytes)))).toEqual([
    '“ wide',
    '‘ wide',
    '’ narrow',
    '’ wide',
    '” wide',
    '· wide',
    '• wide',
    '‧ wide',
    '・ wide',
  ])
  const pdf = await readPdf(bytes)
  expect(pdf.text).toContain(text)
  await pdf.close()
})

test('a mark stands as wide as it was measured where the text is parted beside it', () => {
  const parts = [{ text: 'don' }, { text: '’t', bold: true }, { text: ' 和 ' }, { text: 'it’' }]
  const text: Block = {
    kind: 'paragraph',
    text: [...parts, { text: 's', bold: true }, { text: '。' }],
  }
  const inked = readInk(draw([text], 'zh-Hans'))
  expect(inkedAs(of('’', inked))).toEqual(['’ narrow', '’ narrow'])
  const line = inked.slice(0, inked.findIndex(({ character }) => character === '。') + 1)
  const gaps = line.slice(1).map((one, i) => {
    const { pen, advance, sizePt } = line[i] ?? one
    return one.pen - (pen + advance * sizePt)
  })
  expect(gaps).toHaveLength(12)
  expect(gaps.filter((gap) => Math.abs(gap) > 0.02)).toEqual([])
})
