/** What a JPEG says of itself ahead of its picture. */
export type JpegFacts = {
  /** 1 grey, 3 colour, 4 ink. */
  readonly components: number
  /** Notes beside the picture: of a camera how and where it was held, of programs and people who made it. */
  readonly hasNotes: boolean
}

/** Reads the marks ahead of a JPEG's picture; null where there are none to be read. */
export function jpegFacts(bytes: Uint8Array): JpegFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let hasNotes = false
  let at = 2
  while (at + 9 < bytes.length && view.getUint8(at) === 0xff) {
    const mark = view.getUint8(at + 1)
    if (mark === 0xff) {
      at += 1
      continue
    }
    if (isNote(mark)) hasNotes = true
    if (isFrame(mark)) return { components: view.getUint8(at + 9), hasNotes }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** Whether a mark begins a note: a comment, or what programs put there but for size, colours and their order. */
function isNote(mark: number): boolean {
  const isProgram = mark >= 0xe0 && mark <= 0xef
  return mark === 0xfe || (isProgram && mark !== 0xe0 && mark !== 0xe2 && mark !== 0xee)
}

/** Whether a mark begins a frame: all from C0 to CF but the tables of codes, a reserved one, and arithmetic's. */
function isFrame(mark: number): boolean {
  return mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc
}
