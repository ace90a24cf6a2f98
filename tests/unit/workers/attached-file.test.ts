import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { writeAttachedFile } from '#workers/attached-file.ts'
import { md5 } from '#workers/md5.ts'

const file = {
  name: '质阶.json',
  mime: 'application/json',
  description: '接着填写',
  text: `${JSON.stringify({ note: '质量'.repeat(400) })}\n`,
}

function written() {
  const objects: { objId: number; content: string }[] = []
  const add = () => {
    const object = { objId: objects.length + 7, content: '' }
    objects.push(object)
    return object
  }
  const catalog = writeAttachedFile(
    { add, pageObject: () => 1 },
    file,
    new Date('2026-11-26T01:02:03Z'),
  )
  return { objects: objects.map(({ content }) => content), catalog }
}

describe('a file that a PDF carries along', () => {
  test('is stored compressed, with its size, its checksum and the time it was made', () => {
    const [stream = ''] = written().objects
    const [, head = '', data = ''] = /^(<<.*>>)\nstream\n([\s\S]*)\nendstream$/.exec(stream) ?? []
    const bytes = inflateSync(Buffer.from(data, 'latin1'))
    expect(bytes.toString('utf8')).toBe(file.text)
    expect(data.length).toBeLessThan(bytes.length / 4)
    expect(head).toContain('/Type /EmbeddedFile /Subtype /application#2Fjson')
    expect(head).toContain(`/Length ${data.length} `)
    expect(head).toContain(`/Size ${bytes.length} /ModDate (D:20261126010203+00'00')`)
    expect(head).toContain(`/CheckSum <${createHash('md5').update(bytes).digest('hex')}>`)
  })

  test('is listed by name with what it is for, as the source of the document', () => {
    const { objects, catalog } = written()
    expect(objects[1]).toContain('/AFRelationship /Source /EF <</F 7 0 R /UF 7 0 R>>')
    expect(objects[1]).toContain('/Desc <feff63a57740586b5199>')
    expect(catalog).toEqual([
      '/Names <</EmbeddedFiles <</Names [<feff8d289636002e006a0073006f006e> 8 0 R]>>>>',
      '/AF [8 0 R]',
    ])
  })
})

test('the checksum is the one that every other program reckons', () => {
  for (let length = 0; length < 200; length++) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 37 + length) % 256)
    expect(md5(bytes)).toBe(createHash('md5').update(bytes).digest('hex'))
  }
})
