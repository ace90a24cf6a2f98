import { unzlibSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { PictureSubject } from '#core/report/picture.ts'
import type { Report } from '#core/report/report.ts'
import type { Words } from '#words/load-words.ts'
import { drawPng, drawSvg } from '#workers/draw-picture.ts'
import { everyText } from '#workers/every-text.ts'
import type { Faces } from '#workers/paper.ts'
import { composePicture, type Picture } from '#workers/picture.ts'
import { readFont } from '#workers/read-font.ts'
import type { SubsetFont } from '#workers/subset-font.ts'
import { openFaces, openTestSubsetter } from './fonts-for-tests.ts'
import { plannedReport } from './planned-report.ts'

const subjects = ['radar', 'bars', 'heat-map', 'importance', 'curve', 'gantt'] as const

let faces: Faces
let subset: SubsetFont
let report: Report
let words: Words

beforeAll(async () => {
  faces = openFaces()
  subset = await openTestSubsetter()
  ;({ report, words } = await plannedReport('zh-Hans', 'starting-point-software'))
}, 120_000)

const pictureOf = (subject: PictureSubject, of: Report = report): Picture =>
  composePicture(
    {
      report: of,
      subject,
      format: 'svg',
      title: '离目标 <还> 有多远',
      finding: '最高的是“计量”。',
    },
    words,
  )
const svgOf = (picture: Picture): string =>
  drawSvg(picture, { faces, language: 'zh-Hans', color: null }, subset)
const bare = (text: string): string => text.replaceAll(/\s/gu, '')
const said = (svg: string): string =>
  bare(
    [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gu)]
      .map(([, inside = '']) => inside.replaceAll(/<[^>]*>/gu, ''))
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  )

/** Label, figure and words of every part of a chart, as they must be read in its picture. */
function labelsOf({ charts }: Picture): string[] {
  return charts.flatMap(({ heading, figure: { chart } }): string[] => [
    heading ?? '',
    ...(chart.kind === 'radar' || chart.kind === 'bars'
      ? chart.values.flatMap(({ label, note }) => [everyText(label), everyText(note)])
      : chart.kind === 'heat-map' || chart.kind === 'gantt'
        ? chart.rows.map(({ label }) => everyText(label))
        : chart.kind === 'importance'
          ? chart.quarters.map(everyText)
          : chart.kind === 'curve'
            ? [everyText(chart.chosen?.text)]
            : []),
  ])
}

describe('an SVG picture of a chart', () => {
  test.each(subjects)(
    'of the kind %s says every label and figure that the report prints',
    (subject) => {
      const picture = pictureOf(subject)
      expect(picture.charts.length).toBeGreaterThan(0)
      const text = said(svgOf(picture))
      for (const label of labelsOf(picture)) expect(text).toContain(bare(label))
      expect(text).toContain(bare(picture.title))
      expect(text).toContain(bare(report.profile.name))
      expect(text).toContain(bare(words.common.format.date(report.date)))
    },
  )

  test('carries every character it uses in fonts of its own', () => {
    const svg = svgOf(pictureOf('heat-map'))
    const fonts = [...svg.matchAll(/font-weight:(\d+);src:url\(data:font\/ttf;base64,([^)]+)\)/gu)]
    expect(fonts.map(([, weight]) => weight)).toEqual(['400', '700'])
    for (const [, weight, bytes = ''] of fonts) {
      const font = readFont(Uint8Array.from(Buffer.from(bytes, 'base64')))
      const runs = [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/gu)].filter(
        ([, attributes = '']) => attributes.includes('font-weight="700"') === (weight === '700'),
      )
      expect(runs.length).toBeGreaterThan(0)
      for (const [, , inside = ''] of runs) {
        for (const character of inside.replaceAll(/<[^>]*>|&\w+;/gu, '')) {
          expect(font.has(character.codePointAt(0) ?? 0), character).toBe(true)
        }
      }
    }
    expect(svg.length).toBeLessThan(600_000)
  })

  test('is named by its title and describes what it shows, whatever marks these hold', () => {
    const svg = svgOf(pictureOf('bars'))
    expect(svg).toContain('<title id="title">离目标 &lt;还&gt; 有多远</title>')
    expect(svg).toMatch(/<desc id="description">最高的是“计量”。\n/u)
    expect(svg).toContain('aria-labelledby="title description"')
    expect(svg).toMatch(/viewBox="0 0 174 \d+/u)
  })

  test('loses nothing and breaks nothing where a name holds controls, halves of characters and marks of XML', () => {
    const [first, ...rest] = report.radar
    if (!first) throw new Error('no axis')
    const label = 'A&B <c> "d" \u0001\u{20164}\uD800 ]]>'
    const svg = svgOf(pictureOf('radar', { ...report, radar: [{ ...first, label }, ...rest] }))
    expect(said(svg)).toContain(bare('A&B<c>"d"\u{20164}〓]]>'))
    expect(svg.isWellFormed()).toBe(true)
    expect(svg.includes('\u0001')).toBe(false)
  })
})

/** The chunks of a PNG file, each held against its checksum. */
function chunksOf(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks = new Map<string, Uint8Array>()
  let at = 8
  while (at < bytes.length) {
    const length = view.getUint32(at)
    const body = bytes.subarray(at + 4, at + 8 + length)
    let sum = 0xffffffff
    for (const byte of body) {
      sum ^= byte
      for (let i = 0; i < 8; i += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
    }
    expect(view.getUint32(at + 8 + length)).toBe((sum ^ 0xffffffff) >>> 0)
    const name = new TextDecoder().decode(body.subarray(0, 4))
    chunks.set(chunks.has(name) ? `${name} again` : name, body.slice(4))
    at += 12 + length
  }
  return chunks
}

describe('a PNG picture of a chart', () => {
  test.each(subjects)(
    'of the kind %s has two hundred dots to the inch at least, and ink on them',
    (subject) => {
      const { bytes, widthMm } = drawPng(pictureOf(subject), {
        faces,
        language: 'zh-Hans',
        color: null,
      })
      const chunks = chunksOf(bytes)
      const head = new DataView(chunks.get('IHDR')?.buffer ?? new ArrayBuffer(8))
      const [width, height] = [head.getUint32(0), head.getUint32(4)]
      expect(width / (widthMm / 25.4)).toBeGreaterThan(199)
      const perMetre = new DataView(chunks.get('pHYs')?.buffer ?? new ArrayBuffer(9)).getUint32(0)
      expect(perMetre / 39.37).toBeGreaterThan(199)
      const rows = unzlibSync(chunks.get('IDAT') ?? new Uint8Array())
      expect(rows.length).toBe(height * (width + 1))
      const ink = rows.filter((byte) => byte !== 0).length / rows.length
      expect(ink).toBeGreaterThan(0.02)
      expect(new TextDecoder().decode(chunks.get('iTXt again'))).toContain('最高的是“计量”。')
    },
  )
})
