/** An id no other assessment has: 128 random bits in 32 hexadecimal digits. */
export function newId(): string {
  // `crypto.randomUUID` is missing where a site is served without encryption, as on an office's own network.
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
