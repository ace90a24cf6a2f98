import { beforeAll, expect, test } from 'vitest'
import { makeCommonFonts, type CommonFonts } from '#cli/make-common-fonts.ts'
import { charactersOutside, coverageOf, covers, needsFullFont } from '#workers/font-coverage.ts'
import { type Face, readFont } from '#workers/read-font.ts'
import { addShiftedGlyphs } from '#workers/shifted-glyphs.ts'
import { openTestSubsetter, readBold, readRegular, readSubsetWasm } from './fonts-for-tests.ts'

let fonts: CommonFonts

beforeAll(async () => {
  fonts = await makeCommonFonts({
    regular: readRegular(),
    bold: readBold(),
    subsetWasm: readSubsetWasm(),
    texts: ['镕 appears in a questionnaire'],
  })
}, 120_000)

test('a coverage holds exactly the characters it was made from', () => {
  const coverage = coverageOf([5, 6, 7, 20, 0x2cb4e])
  expect(coverage).toEqual([5, 7, 20, 20, 0x2cb4e, 0x2cb4e])
  expect([4, 5, 7, 8, 20, 21, 0x2cb4e].filter((each) => covers(coverage, each))).toEqual([
    5, 7, 20, 0x2cb4e,
  ])
})

test('the common font covers GB 2312, Latin-1 and what the questionnaires say', () => {
  expect(charactersOutside('企业质量齄《》……①℃Éÿ“”〓镕', fonts.common)).toEqual([])
  expect(fonts.regular.length).toBeLessThan(2_500_000)
})

test('a rare name calls for the full font, an emoji does not', () => {
  expect(needsFullFont('李喆', fonts.common, fonts.full)).toBe(true)
  expect(needsFullFont('𬭎', fonts.common, fonts.full)).toBe(true)
  expect(needsFullFont('李明😀', fonts.common, fonts.full)).toBe(false)
})

test('a subset keeps the widths of the full font', async () => {
  const subset = await openTestSubsetter()
  const full = readFont(readBold())
  const characters = Array.from('aW质，𬭎', (character) => character.codePointAt(0) ?? 0)
  const small = readFont(subset(full.bytes, characters))
  expect(small.codePoints()).toEqual(characters.toSorted((a, b) => a - b))
  expect(characters.map(small.widthOf)).toEqual(characters.map(full.widthOf))
})

test.each([
  'a few characters',
  String.fromCodePoint(...Array.from({ length: 900 }, (_, i) => 0x4e00 + i)),
])('glyphs added to a subset leave every character in it as it was (%#)', async (text) => {
  const subset = await openTestSubsetter()
  const characters = Array.from(`${text}’·•`, (character) => character.codePointAt(0) ?? 0)
  const bytes = subset(readRegular(), characters)
  const shifted = [0x2019, 0xb7].map((codePoint) => ({ codePoint, back: 0.3, advance: 0.4 }))
  const before = readFont(bytes)
  const extended = addShiftedGlyphs(bytes, shifted)
  const after = readFont(extended.bytes)
  const said = ({ glyphOf, widthOf, inkOf }: Face) =>
    characters.map((each) => [glyphOf(each), widthOf(each), inkOf(each)])
  expect(said(after)).toEqual(said(before))
  expect(characters.map(after.glyphOf).every((glyph) => glyph < extended.firstAdded)).toBe(true)
})
