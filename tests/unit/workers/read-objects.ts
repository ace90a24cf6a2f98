import { inflateSync } from 'node:zlib'

/** An object of a file: what stands before its stream, and the stream unpacked. */
export interface FileObject {
  readonly head: string
  readonly stream: Buffer
}

/** The file's objects by number, their streams unpacked, those packed into a stream among them. */
export function readObjects(bytes: Uint8Array): Map<number, FileObject> {
  const text = Buffer.from(bytes).toString('latin1')
  const objects = new Map<number, FileObject>()
  for (const found of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, number, body = ''] = found
    const [head = '', ...rest] = body.split('stream\n')
    const packed = rest
      .join('stream\n')
      .replace(/\nend$/, '')
      .replace(/\nendstream$/, '')
    const data = Buffer.from(packed, 'latin1')
    const stream = head.includes('FlateDecode') ? inflateSync(data) : data
    objects.set(Number(number), { head, stream })
    const first = Number(/\/ObjStm.*\/First (\d+)/.exec(head)?.[1] ?? 0)
    const places = stream.toString('latin1', 0, first).match(/\d+/g)?.map(Number) ?? []
    for (let i = 0; i < places.length; i += 2) {
      const [id = 0, from = 0, , to = stream.length - first] = places.slice(i, i + 4)
      objects.set(id, {
        head: stream.toString('latin1', first + from, first + to),
        stream: Buffer.alloc(0),
      })
    }
  }
  return objects
}
