/** A PDF whose buttons can be looked at; pdf.js offers it in a browser and in Node. */
export type LookedAtPdf = {
  readonly annotationStorage: { setValue(id: string, value: { readonly value: boolean }): void }
  getPage(number: number): Promise<{
    getOperatorList(how: { readonly annotationMode: number }): Promise<{
      readonly fnArray: readonly number[]
      readonly argsArray: readonly unknown[]
    }>
  }>
}

/** What pdf.js calls drawing fields as the file has them, and as its storage says. */
const asFiled = 1
const asStored = 3
/** What pdf.js calls the commands before and after what one field draws. */
const begin = 80
const end = 81

/**
 * Which buttons are drawn switched on, by their ids; those whose look tells nothing are left out. Every button says for
 * itself how it is drawn, and programs leave it at odds with the value of its group; pdf.js tells the value alone. So each
 * is drawn as the file has it, and for comparison switched on and off. `ids` are those of the buttons, page by page.
 */
export async function buttonLooks(
  pdf: LookedAtPdf,
  ids: ReadonlyMap<number, readonly string[]>,
): Promise<ReadonlyMap<string, boolean>> {
  const set = (value: boolean): void => {
    for (const id of [...ids.values()].flat()) pdf.annotationStorage.setValue(id, { value })
  }
  const filed = await looksOf(pdf, ids, asFiled)
  set(true)
  const on = await looksOf(pdf, ids, asStored)
  set(false)
  const off = await looksOf(pdf, ids, asStored)
  return new Map(
    [...on].flatMap(([id, look]) =>
      look === (off.get(id) ?? '') ? [] : [[id, filed.get(id) === look] as const],
    ),
  )
}

/** What each of the buttons draws, as a text that can be compared; nothing of one that draws nothing. */
async function looksOf(
  pdf: LookedAtPdf,
  ids: ReadonlyMap<number, readonly string[]>,
  annotationMode: number,
): Promise<Map<string, string>> {
  const looks = new Map<string, string>()
  for (const [number, own] of ids) {
    const page = await pdf.getPage(number)
    const wanted = new Set(own)
    const { fnArray, argsArray } = await page.getOperatorList({ annotationMode })
    let at = fnArray.indexOf(begin)
    while (at >= 0) {
      const after = fnArray.indexOf(end, at)
      const first: unknown = argsArray[at]
      const id: unknown = Array.isArray(first) ? first[0] : undefined
      if (typeof id === 'string' && wanted.has(id)) {
        looks.set(
          id,
          JSON.stringify([fnArray.slice(at + 1, after), argsArray.slice(at + 1, after)]),
        )
      }
      at = after < 0 ? -1 : fnArray.indexOf(begin, after)
    }
  }
  return looks
}
