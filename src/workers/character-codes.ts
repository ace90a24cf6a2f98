/** What stands for a character in a page's text, and the number under which its font knows it (CID). */
export interface CharacterCode {
  readonly bytes: string
  readonly cid: number
}

/** Bytes that a PDF's string could not hold as they are: line end, brackets and backslash. No code has them. */
const AVOIDED = new Set([0x0d, 0x28, 0x29, 0x5c])
const allowed = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((byte) => !AVOIDED.has(byte))

const ALONE = allowed(0x01, 0xbf)
const FIRST_OF_TWO = 0xc0
const FIRST_OF_THREE = 0xfe
const LAST = allowed(0x00, 0xff)
const IN_TWO = (FIRST_OF_THREE - FIRST_OF_TWO) * LAST.length
const CIDS_IN_TWO = (FIRST_OF_THREE - FIRST_OF_TWO) * 0x100

const CODE_SPACE = [
  '3 begincodespacerange',
  '<00> <bf>',
  '<c000> <fdff>',
  '<fe0000> <ffffff>',
  'endcodespacerange',
]

/**
 * The code of the character that is met as the so-manieth, counted from 0. Those met first, among them most that are
 * met often, have one byte, some fifteen thousand two, all others three.
 */
export function codeAt(index: number): CharacterCode {
  const alone = ALONE[index]
  if (alone !== undefined) return { bytes: String.fromCharCode(alone), cid: alone }
  const beyond = index - ALONE.length
  const row = Math.floor((beyond % IN_TWO) / LAST.length)
  const last = LAST[beyond % LAST.length] ?? 0
  if (beyond < IN_TWO) {
    return {
      bytes: String.fromCharCode(FIRST_OF_TWO + row, last),
      cid: 0x100 + row * 0x100 + last,
    }
  }
  const middle = LAST[Math.floor((beyond - IN_TWO) / LAST.length)] ?? 0
  return {
    bytes: String.fromCharCode(FIRST_OF_THREE, middle, LAST[(beyond - IN_TWO) % LAST.length] ?? 0),
    cid: 0x100 + CIDS_IN_TWO + middle * 0x100 + (LAST[(beyond - IN_TWO) % LAST.length] ?? 0),
  }
}

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

/** The map from codes to characters of a font that uses the first so many codes. */
export function codeMap(name: string, count: number): string {
  const prefixes = new Map<string, number>()
  for (let i = 0; i < count; i += 1) {
    const { bytes, cid } = codeAt(i)
    prefixes.set(hex(bytes.slice(0, -1)), cid & ~0xff)
  }
  const rows = [...prefixes].map(([prefix, first]) =>
    prefix === '' ? '<00> <bf> 0' : `<${prefix}00> <${prefix}ff> ${first}`,
  )
  return mapOf(name, 1, 'Identity', ['/WMode 0 def', ...CODE_SPACE, ...asBlocks('cidrange', rows)])
}

/** The way back from codes to text; `texts` are in the order of the codes, as UTF-16 in hexadecimal. */
export function textMap(texts: readonly string[]): string {
  const rows = texts.map((text, i) => `<${hex(codeAt(i).bytes)}><${text}>`)
  return mapOf('Adobe-Identity-UCS', 2, 'UCS', [...CODE_SPACE, ...asBlocks('bfchar', rows)])
}
