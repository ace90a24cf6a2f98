/** What a file may be called in all, before its ending, so that every file system takes it. */
const fileName = 60

/** As much of an enterprise's name as a file name has room for beside the `rest`; cut after a word where there are words. */
export function shortName(name: string, rest: string): string {
  const characters = Array.from(name.trim())
  const room = Math.max(fileName - Array.from(rest).length, 8)
  if (characters.length <= room) return characters.join('')
  const cut = characters.slice(0, room).join('')
  const inWord = /[\p{Script=Latin}\d]$/u.test(cut) && !/^[\s,.;]/.test(characters[room] ?? '')
  const whole = inWord ? cut.replace(/\s+\S*$/u, '') : cut
  return whole.replace(/[\s(（,，;；&-]+$/u, '')
}
