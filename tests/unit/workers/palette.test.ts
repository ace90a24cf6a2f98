import { expect, test } from 'vitest'
import { contrast, type Palette, paletteFrom } from '#workers/palette.ts'

const AA = 4.5

/** Every colour on a grid of eight steps a channel, and the corners people do choose. */
const channels = [0, 36, 73, 109, 146, 182, 219, 255].map((one) =>
  one.toString(16).padStart(2, '0'),
)
const grid = channels.flatMap((red) =>
  channels.flatMap((green) => channels.map((blue) => `#${red}${green}${blue}`)),
)
const named = ['#000000', '#ffffff', '#fff9c4', '#ffff00', '#c8102e', '#0f6b6b', '#010101']

/** Text on its ground, as the drawing pairs them. */
function pairs({ levels, ...color }: Palette): [string, string, string][] {
  const text = [color.ink, color.soft, color.accent] as const
  const on = (name: string, ground: string): [string, string, string][] =>
    text.map((one) => [name, one, ground])
  return [
    ...on('paper', color.paper),
    ...on('wash', color.wash),
    ...on('accent wash', color.accentWash),
    ['warning', color.warning, color.paper],
    ['warning wash', color.warning, color.warningWash],
    ['ink on warning', color.ink, color.warningWash],
    ['paper on accent', color.paper, color.accent],
    ...levels.map((ground, i): [string, string, string] => [
      `level ${i + 1}`,
      i < 3 ? color.ink : color.paper,
      ground,
    ]),
  ]
}

test('every text is read on its ground with a contrast of AA, whatever colour is chosen', () => {
  for (const chosen of [...grid, ...named, null]) {
    for (const [name, text, ground] of pairs(paletteFrom(chosen))) {
      expect(contrast(text, ground), `${chosen} ${name}`).toBeGreaterThanOrEqual(AA)
    }
  }
})

test('the five steps grow darker one by one, and the light ones differ from paper', () => {
  for (const chosen of [...grid, ...named]) {
    const { levels, paper } = paletteFrom(chosen)
    const steps = levels.map((one) => contrast(one, paper))
    expect(steps[0], chosen).toBeGreaterThan(1.15)
    steps.slice(1).forEach((step, i) => {
      expect(step / (steps[i] ?? 1), `${chosen} ${i}`).toBeGreaterThan(1.2)
    })
  }
})

test('a colour that can be read is taken as it is; one that cannot keeps its hue', () => {
  expect(paletteFrom('#8a1538').accent).toBe('#8a1538')
  const { accent } = paletteFrom('#ffe600')
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(accent.slice(at, at + 2), 16))
  expect(Math.min(red ?? 0, green ?? 0)).toBeGreaterThan(2 * (blue ?? 0))
})

test('pure black gives an accent that stands apart from the text', () => {
  const { accent, ink } = paletteFrom('#000000')
  expect(contrast(accent, ink)).toBeGreaterThan(1.4)
})
