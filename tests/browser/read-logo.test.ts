import { describe, expect, it } from 'vitest'
import { Logo } from '#core/assessment/schema.ts'
import { readLogo } from '#platform/files/read-logo.ts'

type Ink = CanvasRenderingContext2D

/** A picture file of this size. */
async function picture(
  mime: string,
  [width, height]: readonly [number, number],
  paint: (ink: Ink) => void = (ink) => {
    ink.fillStyle = '#1f5fa8'
    ink.fillRect(0, 0, width / 2, height)
  },
): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  paint(canvas.getContext('2d')!)
  return await new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob!), mime)
  })
}

async function logoOf(file: Blob): Promise<Logo> {
  const read = await readLogo(file)
  if (!read.ok) throw new Error(read.problem.kind)
  return Logo.parse(read.value)
}

/** The colour of a logo a share of the way to the right, as #rrggbb, or its transparency. */
async function colorAt(logo: Logo, share: number): Promise<string> {
  const image = new Image()
  image.src = `data:${logo.mime};base64,${logo.base64}`
  await image.decode()
  expect([image.naturalWidth, image.naturalHeight]).toEqual([logo.width, logo.height])
  const canvas = document.createElement('canvas')
  canvas.width = logo.width
  canvas.height = logo.height
  const ink = canvas.getContext('2d')!
  ink.drawImage(image, 0, 0)
  const [r = 0, g = 0, b = 0, a = 0] = ink.getImageData(
    Math.floor(logo.width * share),
    Math.floor(logo.height / 2),
    1,
    1,
  ).data
  return a === 0
    ? 'transparent'
    : `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

function noise(ink: Ink): void {
  const { width, height } = ink.canvas
  const data = ink.createImageData(width, height)
  for (let at = 0; at < data.data.length; at++) data.data[at] = (at * 2654435761) >>> 13
  ink.putImageData(data, 0, 0)
}

const svg = (text: string): Blob => new Blob([text])

/** A JPEG with a note behind its first mark. */
async function withNote(file: Blob, mark: number, note: string): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const head = new Uint8Array([0xff, mark, 0, note.length + 2])
  return new Blob([bytes.subarray(0, 2), head, note, bytes.subarray(2)])
}

describe('a logo', () => {
  it('keeps a PNG’s transparency and is at most 1200 pixels long', async () => {
    const logo = await logoOf(await picture('image/png', [3000, 1500]))
    expect(logo).toMatchObject({ mime: 'image/png', width: 1200, height: 600 })
    expect(await colorAt(logo, 0.25)).toBe('#1f5fa8')
    expect(await colorAt(logo, 0.75)).toBe('transparent')
  })

  it('stays a JPEG where it was one, byte for byte where it is small', async () => {
    const file = await picture('image/jpeg', [300, 200])
    const logo = await logoOf(file)
    expect(logo).toMatchObject({ mime: 'image/jpeg', width: 300, height: 200 })
    const kept = Uint8Array.from(atob(logo.base64), (one) => one.charCodeAt(0))
    expect(kept).toEqual(new Uint8Array(await file.arrayBuffer()))
    expect(await logoOf(await picture('image/jpeg', [2400, 300]))).toMatchObject({
      mime: 'image/jpeg',
      width: 1200,
      height: 150,
    })
  })

  it.each([
    ['a camera', 0xe1, 'Exif\0\0'],
    ['a picture program', 0xed, 'Photoshop 3.0 by Zhang San'],
    ['a person', 0xfe, 'drawn by Zhang San'],
  ])('leaves behind what %s noted in a photograph', async (_, mark, note) => {
    const logo = await logoOf(await withNote(await picture('image/jpeg', [300, 200]), mark, note))
    expect(logo.mime).toBe('image/jpeg')
    expect(atob(logo.base64)).not.toContain(note)
  })

  it('is drawn from an SVG in full size, with or without a size of its own, and loads nothing', async () => {
    const half = '<rect width="20" height="20" fill="#b3262e"/>'
    const ns = 'xmlns="http://www.w3.org/2000/svg"'
    const boxed = await logoOf(svg(`<svg ${ns} viewBox="0 0 40 20">${half}</svg>`))
    expect(boxed).toMatchObject({ mime: 'image/png', width: 1200, height: 600 })
    expect(await colorAt(boxed, 0.25)).toBe('#b3262e')
    expect(await colorAt(boxed, 0.75)).toBe('transparent')
    const sized = await logoOf(
      svg(`<?xml version="1.0"?><!-- drawn --><svg ${ns} width="40" height="20">${half}</svg>`),
    )
    expect(sized).toMatchObject({ width: 1200, height: 600 })
    expect(await colorAt(sized, 0.25)).toBe('#b3262e')
  })

  it('is made smaller until the assessment can hold it', async () => {
    const logo = await logoOf(await picture('image/png', [1200, 1200], noise))
    expect(logo.base64.length).toBeLessThanOrEqual(600_000)
    expect(logo.width).toBeGreaterThan(200)
  })

  it('is refused by name where the file is another kind, broken, or too large', async () => {
    const kindOf = async (file: Blob): Promise<string> => {
      const read = await readLogo(file)
      return read.ok ? 'a logo' : read.problem.kind
    }
    const png = await picture('image/png', [300, 200], noise)
    expect(await kindOf(new Blob(['GIF89a']))).toBe('logo-wrong-kind')
    expect(await kindOf(new Blob(['<!doctype html><p>a page</p>']))).toBe('logo-wrong-kind')
    expect(await kindOf(new Blob([]))).toBe('logo-wrong-kind')
    expect(await kindOf(png.slice(0, 60))).toBe('logo-broken')
    expect(await kindOf(svg('<svg xmlns="http://www.w3.org/2000/svg"><rect'))).toBe('logo-broken')
    expect(await kindOf(new Blob([png, new Uint8Array(31_000_000)]))).toBe('logo-too-large')
  })
})
