import { expect, test } from 'vitest'
import type { Logo } from '#core/assessment/schema.ts'
import { readableLogo } from '#workers/readable-logo.ts'

const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='
const logo = (base64: string, mime: Logo['mime'] = 'image/png'): Logo => ({
  mime,
  base64,
  width: 1,
  height: 1,
})

test('a logo that is a picture stays what it is', () => {
  expect(readableLogo(logo(png))).toEqual(logo(png))
  expect(readableLogo(null)).toBeNull()
})

test.each([
  ['nothing', '', 'image/png'],
  ['no base64', '%%%', 'image/png'],
  ['another file', btoa('%PDF-1.7 and so on'), 'image/png'],
  ['a PNG called a JPEG', png, 'image/jpeg'],
  ['a PNG that is cut off', png.slice(0, 60), 'image/png'],
  ['a PNG whose dots cannot be unpacked', png.replace('QVR42mP8', 'QVR4////'), 'image/png'],
  ['a JPEG that is cut off', btoa('\u00ff\u00d8\u00ff\u00e0 and no end'), 'image/jpeg'],
] as const)('a logo that is %s is left out', (_, base64, mime) => {
  expect(readableLogo(logo(base64, mime))).toBeNull()
})
