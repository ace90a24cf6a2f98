import { type FileObject, readObjects } from './read-objects.ts'

/** A character as a page shows it. */
export interface InkedCharacter {
  readonly character: string
  readonly bold: boolean
  /** Where its ink begins and where the next character stands, as shares of the type size from where the pen was. */
  readonly ink: number
  readonly advance: number
  /** Where it begins on the page, in points from the left edge. */
  readonly pen: number
  readonly sizePt: number
}

const nothing: FileObject = { head: '', stream: Buffer.alloc(0) }

/** Every character in the order it is drawn, read from the page's commands and the outlines in the embedded fonts. */
export function readInk(bytes: Uint8Array): InkedCharacter[] {
  const objects = readObjects(bytes)
  const linked = ({ head }: FileObject, name: string): FileObject =>
    objects.get(Number(new RegExp(`/${name} \\[?(\\d+) 0 R`).exec(head)?.[1])) ?? nothing
  const resources = [...objects.values()].find(({ head }) => head.includes('/Font <<'))
  const fonts = new Map(
    [...(resources?.head ?? '').matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number]) => {
      const font = objects.get(Number(number)) ?? nothing
      const descendant = linked(font, 'DescendantFonts')
      const file = linked(linked(descendant, 'FontDescriptor'), 'FontFile2').stream
      const glyphs = linked(descendant, 'CIDToGIDMap').stream
      const widths = widthsOf(descendant.head)
      const characters = charactersOf(linked(font, 'ToUnicode').stream.toString())
      const read = {
        bold: descendant.head.includes('Bold'),
        characterOf: (code: number) => characters.get(code) ?? '',
        widthOf: (cid: number) => (widths.get(cid) ?? 1000) / 1000,
        inkOf: (cid: number) => leftEdge(file, glyphs.readUInt16BE(cid * 2)),
      }
      return [name, read]
    }),
  )
  const inked: InkedCharacter[] = []
  const texts =
    /(BT )?(?:\/(F\d+) ([\d.]+) Tf )?(?:([\d.]+) Tc )?(-?[\d.]+) -?[\d.]+ Td \(([^)]*)\) Tj/g
  for (const { head, stream } of objects.values()) {
    if (head.includes('/FontFile2') || !stream.includes('BT /F')) continue
    let font = fonts.get('F1')
    let sizePt = 0
    let spacing = 0
    let left = 0
    for (const [, begins, name, size, spread, x, codes = ''] of stream
      .toString('latin1')
      .matchAll(texts)) {
      if (name) font = fonts.get(name)
      if (!font) throw new Error(`no font ${name}`)
      if (size) sizePt = Number(size)
      if (spread) spacing = Number(spread)
      left = Number(x) + (begins ? 0 : left)
      let pen = left
      for (const code of codesIn(Buffer.from(codes, 'latin1'))) {
        const advance = font.widthOf(code)
        const { bold } = font
        inked.push({
          character: font.characterOf(code),
          bold,
          ink: font.inkOf(code),
          advance,
          pen,
          sizePt,
        })
        pen += advance * sizePt + spacing
      }
    }
  }
  return inked
}

/** The codes in a string, of one byte or two; each is also the number that it stands for in its font. */
function codesIn(bytes: Buffer): number[] {
  const codes: number[] = []
  for (let at = 0; at < bytes.length; at += 1) {
    const first = bytes.readUInt8(at)
    if (first >= 0x40) codes.push(first)
    else {
      codes.push(bytes.readUInt16BE(at))
      at += 1
    }
  }
  return codes
}

/** Widths by the numbers of characters in their font; those that are a full square wide are left out of it. */
function widthsOf(head: string): Map<number, number> {
  const list = /\/W \[((?:\d+ \[[\d ]+\] ?)*)\]/.exec(head)?.[1] ?? ''
  return new Map(
    [...list.matchAll(/(\d+) \[([\d ]+)\]/g)].flatMap(([, first, widths = '']) =>
      widths.split(' ').map((width, i): [number, number] => [Number(first) + i, Number(width)]),
    ),
  )
}

function charactersOf(map: string): Map<number, string> {
  return new Map(
    [...map.matchAll(/<(\w{2,6})><((?:\w{4})+)>\n/g)].map(([, code = '', hex = '']) => [
      Number.parseInt(code, 16),
      Buffer.from(hex, 'hex').swap16().toString('utf16le'),
    ]),
  )
}

/** The left end of what is drawn of a glyph; one that is made of another is followed to that one's outline. */
function leftEdge(font: Buffer, glyph: number): number {
  const tables = new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
      const entry = font.subarray(12 + i * 16)
      const at = entry.readUInt32BE(8)
      return [entry.toString('latin1', 0, 4), font.subarray(at, at + entry.readUInt32BE(12))]
    }),
  )
  const [head, loca, glyf] = ['head', 'loca', 'glyf'].map((tag) => tables.get(tag))
  if (!head || !loca || !glyf) throw new Error('the font has no outlines')
  const edge = (of: number): number => {
    const at =
      head.readInt16BE(50) === 0 ? loca.readUInt16BE(of * 2) * 2 : loca.readUInt32BE(of * 4)
    if (glyf.readInt16BE(at) >= 0) return glyf.readInt16BE(at + 2)
    if ((glyf.readUInt16BE(at + 10) & 3) !== 3) throw new Error('a part is placed in another way')
    return edge(glyf.readUInt16BE(at + 12)) + glyf.readInt16BE(at + 14)
  }
  return edge(glyph) / head.readUInt16BE(18)
}
