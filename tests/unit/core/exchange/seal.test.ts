import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSealed, sealText } from '#core/exchange/seal.ts'
import { sha256 } from '#core/exchange/sha-256.ts'
import { utf8Of } from '#core/exchange/utf-8.ts'

const byNode = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

describe('the digest of a text', () => {
  test('is the one that every other program reckons, for texts of every length around a block', () => {
    for (let length = 0; length < 200; length++) {
      const text = '质a'.repeat(100).slice(0, length)
      expect(sha256(text)).toBe(byNode(text))
    }
  })

  test('is the same for any text, halves of characters and those beyond the first plane included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(Buffer.from(utf8Of(text))).toEqual(Buffer.from(text, 'utf8'))
        expect(sha256(text)).toBe(byNode(text))
      }),
      { seed: 5, numRuns: 200 },
    )
    expect(sha256('\ud800x\udc00')).toBe(byNode('\ud800x\udc00'))
  })
})

describe('a sealed text', () => {
  const sealed = sealText(`${JSON.stringify({ note: '第一行', list: [1, 2] }, null, 2)}\n`)

  test('is still the JSON it was, with its seal', () => {
    const { seal, ...rest }: { seal: string } = JSON.parse(sealed)
    expect(rest).toEqual({ note: '第一行', list: [1, 2] })
    expect(seal).toMatch(/^[0-9a-f]{64}$/)
    expect(isSealed(sealed)).toBe(true)
  })

  test('is broken by any byte that is another one, in the text, in the seal or around it', () => {
    const bytes = Buffer.from(sealed)
    for (let at = 0; at < bytes.length; at++) {
      for (const flip of [1, 0x20]) {
        const changed = Buffer.from(bytes)
        changed[at] = (changed[at] ?? 0) ^ flip
        expect(isSealed(changed.toString('utf8'))).toBe(false)
      }
    }
  })

  test('is broken where something is added to it or left out of it', () => {
    for (let at = 0; at < sealed.length; at++) {
      expect(isSealed(`${sealed.slice(0, at)} ${sealed.slice(at)}`)).toBe(false)
      expect(isSealed(sealed.slice(0, at) + sealed.slice(at + 1))).toBe(false)
    }
    expect(isSealed(`${sealed} `)).toBe(false)
  })
})
