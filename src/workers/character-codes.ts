/** What stands for a character in a page's text, and the number under which its font knows it (CID). */
export interface CharacterCode {
  readonly bytes: string
  readonly cid: number
}

/** Bytes that a PDF's string could not hold as they are: line end, brackets and backslash. No code has them. */
const AVOIDED = new Set([0x0d, 0x28, 0x29, 0x5c])
const allowed = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((byte) => !AVOIDED.has(byte))

const ALONE = allowed(0x40, 0xff)

/** How many characters can have a code of one byte. */
export const SHORT_CODES = ALONE.length

const FIRST_OF_TWO = allowed(0x01, 0x3f)
/** Of three bytes the first is 0; with the second from here on no code is the same number as a shorter one. */
const SECOND_OF_THREE = allowed(0x40, 0xff)
const LAST = allowed(0x00, 0xff)

const CODE_SPACE = [
  '3 begincodespacerange',
  '<40> <ff>',
  '<0100> <3fff>',
  '<004000> <00ffff>',
  'endcodespacerange',
]

/**
 * The code of the so-manieth character, counted from 0. The first have one byte, some fifteen thousand two, all others
 * three. Read as a number a code is the CID too: some
 * readers take the one for the other.
 */
export function codeAt(index: number): CharacterCode {
  const alone = ALONE[index]
  if (alone !== undefined) return codeOf([alone])
  const beyond = index - ALONE.length
  const row = Math.floor(beyond / LAST.length)
  const last = LAST[beyond % LAST.length] ?? 0
  const first = FIRST_OF_TWO[row]
  if (first !== undefined) return codeOf([first, last])
  const second = SECOND_OF_THREE[row - FIRST_OF_TWO.length]
  if (second === undefined) throw new Error('More characters than a font has')
  return codeOf([0, second, last])
}

const codeOf = (bytes: readonly number[]): CharacterCode => ({
  bytes: String.fromCharCode(...bytes),
  cid: bytes.reduce((number, byte) => number * 0x100 + byte, 0),
})

const hex = (bytes: string): string =>
  Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('')

function asBlocks(kind: string, rows: readonly string[]): string[] {
  const blocks: string[] = []
  for (let i = 0; i < rows.length; i += 100) {
    const block = rows.slice(i, i + 100)
    blocks.push(`${block.length} begin${kind}`, ...block, `end${kind}`)
  }
  return blocks
}

function mapOf(name: string, type: number, ordering: string, lines: readonly string[]): string {
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    `/CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >> def`,
    `/CMapName /${name} def`,
    `/CMapType ${type} def`,
    ...lines,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n')
}

/** The map from codes to characters of a font that uses these. */
export function codeMap(name: string, codes: readonly CharacterCode[]): string {
  const prefixes = new Map<string, number>()
  for (const { bytes, cid } of codes) prefixes.set(hex(bytes.slice(0, -1)), cid & ~0xff)
  const rows = [...prefixes].map(([prefix, first]) =>
    prefix === '' ? '<40> <ff> 64' : `<${prefix}00> <${prefix}ff> ${first}`,
  )
  return mapOf(name, 1, 'Identity', ['/WMode 0 def', ...CODE_SPACE, ...asBlocks('cidrange', rows)])
}

/** The way back from codes to text, which is given as UTF-16 in hexadecimal. */
export function textMap(
  codes: readonly { readonly code: CharacterCode; readonly text: string }[],
): string {
  const rows = codes.map(({ code, text }) => `<${hex(code.bytes)}><${text}>`)
  return mapOf('Adobe-Identity-UCS', 2, 'UCS', [...CODE_SPACE, ...asBlocks('bfchar', rows)])
}
