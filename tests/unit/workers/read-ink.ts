import { inflateSync } from 'node:zlib'

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

interface FileObject {
  readonly head: string
  readonly stream: Buffer
}

const nothing: FileObject = { head: '', stream: Buffer.alloc(0) }

/** Every character in the order it is drawn, read from the page's commands and the outlines in the embedded fonts. */
export function readInk(bytes: Uint8Array): InkedCharacter[] {
  const objects = objectsOf(bytes)
  const linked = ({ head }: FileObject, name: string): FileObject =>
    objects.get(Number(new RegExp(`/${name} \\[?(\\d+) 0 R`).exec(head)?.[1])) ?? nothing
  const resources = [...objects.values()].find(({ head }) => head.includes('/Font <<'))
  const fonts = new Map(
    [...(resources?.head ?? '').matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number]) => {
      const font = objects.get(Number(number)) ?? nothing
      const descendant = linked(font, 'DescendantFonts')
      const file = linked(linked(descendant, 'FontDescriptor'), 'FontFile2').stream
      const glyphs = linked(descendant, 'CIDToGIDMap').stream
      const widths = /\/W \[1 \[([\d ]+)\]\]/.exec(descendant.head)?.[1]?.split(' ').map(Number)
      const characters = charactersOf(linked(font, 'ToUnicode').stream.toString())
      const read = {
        bold: descendant.head.includes('Bold'),
        characterOf: (code: number) => characters.get(code) ?? '',
        widthOf: (code: number) => (widths?.[code - 1] ?? 0) / 1000,
        inkOf: (code: number) => leftEdge(file, glyphs.readUInt16BE(code * 2)),
      }
      return [name, read]
    }),
  )
  const inked: InkedCharacter[] = []
  const texts = /BT \/(F\d+) ([\d.]+) Tf (?:([\d.]+) Tc )?([\d.]+) [\d.]+ Td <(\w+)> Tj/g
  for (const { head, stream } of objects.values()) {
    if (head.includes('/FontFile2') || !stream.includes('BT /F')) continue
    for (const [, name = '', size, spacing, x, hex = ''] of stream.toString().matchAll(texts)) {
      const font = fonts.get(name)
      if (!font) throw new Error(`no font ${name}`)
      const sizePt = Number(size)
      let pen = Number(x)
      for (const [digits] of hex.matchAll(/\w{4}/g)) {
        const code = Number.parseInt(digits, 16)
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
        pen += advance * sizePt + Number(spacing ?? 0)
      }
    }
  }
  return inked
}

/** The file's objects by number, their streams unpacked. */
function objectsOf(bytes: Uint8Array): Map<number, FileObject> {
  const text = Buffer.from(bytes).toString('latin1')
  return new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, number, body = '']) => {
      const [head = '', ...rest] = body.split('stream\n')
      const packed = rest
        .join('stream\n')
        .replace(/\nend$/, '')
        .replace(/\nendstream$/, '')
      const data = Buffer.from(packed, 'latin1')
      return [
        Number(number),
        { head, stream: head.includes('FlateDecode') ? inflateSync(data) : data },
      ]
    }),
  )
}

function charactersOf(map: string): Map<number, string> {
  return new Map(
    [...map.matchAll(/<(\w{4})><((?:\w{4})+)>\n/g)].map(([, code = '', hex = '']) => [
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
