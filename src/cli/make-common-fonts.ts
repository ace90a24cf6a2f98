import { coverageOf, type Coverage } from '#workers/font-coverage.ts'
import { readFont } from '#workers/read-font.ts'
import { openSubsetter } from '#workers/subset-font.ts'

/** The two weights as they come from the font's package, and what they will have to spell. */
export interface CommonFontsInput {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
  readonly subsetWasm: Uint8Array<ArrayBuffer>
  /** Everything the program itself can print: questionnaires, words, examples. */
  readonly texts: Iterable<string>
}

/** The small fonts that are loaded first, and what they and the full fonts cover. */
export interface CommonFonts {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
  readonly common: Coverage
  readonly full: Coverage
}

/** The characters of GB 2312: 6,763 Chinese ones and some 680 signs, read from the decoder's own table. */
function gb2312(): string {
  const bytes: number[] = []
  for (let row = 0xa1; row <= 0xf7; row += 1) {
    if (row >= 0xaa && row < 0xb0) continue
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell)
  }
  return new TextDecoder('gbk').decode(new Uint8Array(bytes))
}

const range = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i))

/** ASCII, Latin-1, spaces of every width, general punctuation, CJK punctuation, full-width forms. */
export const always = [
  range(0x20, 0x7e),
  range(0xa0, 0xff),
  range(0x2000, 0x200a),
  range(0x2010, 0x2027),
  range(0x202f, 0x202f),
  range(0x2030, 0x203e),
  range(0x3000, 0x303f),
  range(0xff01, 0xff5e),
  range(0xffe0, 0xffe6),
].join('')

/**
 * Cuts the fonts down to the characters of everyday Chinese and of everything the program itself says: 2.2 MB a weight
 * in place of 10.6 MB. The rest is left to the full fonts, which are loaded when somebody's name needs them.
 */
export async function makeCommonFonts(input: CommonFontsInput): Promise<CommonFonts> {
  const subset = await openSubsetter(input.subsetWasm)
  const wanted = new Set<number>()
  for (const text of [gb2312(), always, ...input.texts]) {
    for (const character of text.normalize('NFC')) wanted.add(character.codePointAt(0) ?? 0)
  }
  const regular = subset(input.regular, wanted)
  return {
    regular,
    bold: subset(input.bold, wanted),
    common: coverageOf(readFont(regular).codePoints()),
    full: coverageOf(readFont(input.regular).codePoints()),
  }
}
