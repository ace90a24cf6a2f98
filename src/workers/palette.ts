/** The colours of a document: one accent with its steps, a scale of greys, one warning tone. All keep their order in grey print. */
export type Palette = {
  readonly ink: string
  readonly soft: string
  readonly faint: string
  readonly hairline: string
  readonly wash: string
  readonly accent: string
  readonly accentWash: string
  readonly warning: string
  readonly warningWash: string
  readonly paper: string
  /** Five steps of the accent, light to dark, for levels 1–5. Ink is read on the first three, paper on the last two. */
  readonly levels: readonly [string, string, string, string, string]
}

/** The accent of whoever has chosen none. */
const OURS = '#0f6b6b'

/** Contrast that text needs against its ground (WCAG 2.2, 1.4.3 AA). */
const AA = 4.5

const NEUTRAL = {
  ink: '#1c2529',
  soft: '#55636a',
  faint: '#87949a',
  hairline: '#cfd6d9',
  wash: '#f3f6f6',
  warning: '#9a3b12',
  warningWash: '#faeee6',
  paper: '#ffffff',
} as const

/** Contrast of the washes and steps against white paper, from which each is found. */
const WASH = 1.17
const STEPS = [1.22, 1.55, 2.3, 4.9, 8.6] as const
/** The accent is no lighter than AA on its own wash allows, and no darker than leaves it apart from ink. */
const ACCENT = { least: AA * WASH * 1.02, most: 10.5 } as const
/** How much of the accent's chroma a light step keeps, at most. */
const LIGHT_CHROMA = 0.026

/**
 * The palette of a brand colour (`#rrggbb`), or ours. Hue is kept, lightness is moved until every text is read on its
 * ground with a contrast of AA, whatever the colour: a pale yellow darkens, pure black stands apart from the text.
 */
export function paletteFrom(color: string | null): Palette {
  const known = made.get(color ?? OURS)
  if (known) return known
  const palette = makePalette(color ?? OURS)
  made.set(color ?? OURS, palette)
  return palette
}

const made = new Map<string, Palette>()

function makePalette(color: string): Palette {
  const lch = toOklch(color)
  const own = contrast(color, NEUTRAL.paper)
  const wanted = Math.min(ACCENT.most, Math.max(ACCENT.least, own))
  const light = (at: number): string =>
    atContrast({ ...lch, chroma: Math.min(lch.chroma, LIGHT_CHROMA) }, at)
  const [first, second, third, fourth, fifth] = STEPS
  return {
    ...NEUTRAL,
    accent: wanted === own ? color : atContrast(lch, wanted),
    accentWash: atContrast({ ...lch, chroma: Math.min(lch.chroma, LIGHT_CHROMA / 2) }, WASH),
    levels: [
      light(first),
      light(second),
      atContrast({ ...lch, chroma: Math.min(lch.chroma, 2 * LIGHT_CHROMA) }, third),
      atContrast(lch, fourth),
      atContrast(lch, fifth),
    ],
  }
}

/** Lightness 0–1, chroma, hue in radians (Björn Ottosson, 2020). */
type Oklch = { readonly lightness: number; readonly chroma: number; readonly hue: number }

type Rgb = readonly [number, number, number]

/** The colour of a hue that has a contrast against white; its chroma gives way where the screen has no such colour. */
function atContrast({ chroma, hue }: Oklch, wanted: number): string {
  let [dark, pale] = [0, 1]
  for (let step = 0; step < 24; step += 1) {
    const middle = (dark + pale) / 2
    if (contrast(hexOf(inGamut({ lightness: middle, chroma, hue })), NEUTRAL.paper) < wanted) {
      pale = middle
    } else dark = middle
  }
  return hexOf(inGamut({ lightness: dark, chroma, hue }))
}

function inGamut({ lightness, chroma, hue }: Oklch): Rgb {
  const fits = (rgb: Rgb): boolean => rgb.every((one) => one > -1e-4 && one < 1 + 1e-4)
  const whole = toLinear({ lightness, chroma, hue })
  if (fits(whole)) return whole
  let [least, most] = [0, chroma]
  for (let step = 0; step < 12; step += 1) {
    const middle = (least + most) / 2
    if (fits(toLinear({ lightness, chroma: middle, hue }))) least = middle
    else most = middle
  }
  return toLinear({ lightness, chroma: least, hue })
}

function toLinear({ lightness, chroma, hue }: Oklch): Rgb {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

function toOklch(color: string): Oklch {
  const [red, green, blue] = linearOf(color)
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  }
}

function linearOf(color: string): Rgb {
  const channel = (at: number): number => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function hexOf(linear: Rgb): string {
  const channels = linear.map((value) => {
    const held = Math.min(1, Math.max(0, value))
    const encoded = held <= 0.0031308 ? held * 12.92 : 1.055 * held ** (1 / 2.4) - 0.055
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`
}

/** The contrast of two colours (`#rrggbb`), from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance(color: string): number {
  const [red, green, blue] = linearOf(color)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
