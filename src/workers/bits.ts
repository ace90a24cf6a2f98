/** Bits gathered into bytes, the lowest first, as deflate wants them. */
export interface Bits {
  write(value: number, count: number): void
  /** The bytes so far; the last is filled up with zeros. */
  finish(): Uint8Array
}

/** Starts a row of bits with room for about so many bytes. */
export function openBits(roomBytes: number): Bits {
  let bytes = new Uint8Array(roomBytes + 64)
  let at = 0
  let held = 0
  let holding = 0
  const grow = (): void => {
    const more = new Uint8Array(bytes.length * 2)
    more.set(bytes)
    bytes = more
  }
  return {
    write(value, count) {
      held |= value << holding
      holding += count
      while (holding >= 8) {
        if (at === bytes.length) grow()
        bytes[at] = held & 0xff
        at += 1
        held >>>= 8
        holding -= 8
      }
    },
    finish() {
      if (holding > 0) {
        if (at === bytes.length) grow()
        bytes[at] = held & 0xff
        at += 1
        held = holding = 0
      }
      return bytes.subarray(0, at)
    },
  }
}
