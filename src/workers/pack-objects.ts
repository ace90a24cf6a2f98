/** An object of a file: its number and its bytes, without the words that begin and end it. */
export interface NumberedObject {
  readonly id: number
  readonly body: Uint8Array
}

/** Objects as the content of one stream: their numbers and places, then they themselves. */
export interface ObjectPack {
  readonly ids: readonly number[]
  readonly headLength: number
  readonly data: Uint8Array
}

/** Readers unpack a stream as a whole for any of its objects, so it is not the whole file. */
const MOST = 2000

/** Parts objects that are no streams into packs (PDF 32000-1, 7.5.7). */
export function packObjects(objects: readonly NumberedObject[]): ObjectPack[] {
  const packs: ObjectPack[] = []
  for (let from = 0; from < objects.length; from += MOST) {
    packs.push(onePack(objects.slice(from, from + MOST)))
  }
  return packs
}

function onePack(objects: readonly NumberedObject[]): ObjectPack {
  let offset = 0
  const places = objects.map(({ id, body }) => {
    const place = `${id} ${offset}`
    offset += body.length + 1
    return place
  })
  const head = new TextEncoder().encode(`${places.join(' ')} `)
  const data = new Uint8Array(head.length + offset).fill(0x20)
  data.set(head)
  let at = head.length
  for (const { body } of objects) {
    data.set(body, at)
    at += body.length + 1
  }
  return { ids: objects.map(({ id }) => id), headLength: head.length, data }
}
