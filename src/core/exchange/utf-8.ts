/** The UTF-8 bytes of a text; half a surrogate pair becomes U+FFFD, as everywhere. */
export function utf8Of(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3)
  let length = 0
  const put = (byte: number): void => {
    bytes[length++] = byte
  }
  for (const character of text) {
    let point = character.codePointAt(0) ?? 0
    if (point >= 0xd800 && point <= 0xdfff) point = 0xfffd
    if (point < 0x80) {
      put(point)
      continue
    }
    if (point < 0x800) put(0xc0 | (point >> 6))
    else {
      if (point < 0x10000) put(0xe0 | (point >> 12))
      else {
        put(0xf0 | (point >> 18))
        put(0x80 | ((point >> 12) & 0x3f))
      }
      put(0x80 | ((point >> 6) & 0x3f))
    }
    put(0x80 | (point & 0x3f))
  }
  return bytes.slice(0, length)
}
