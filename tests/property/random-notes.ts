import fc from 'fast-check'

const between = (from: number, to: number): fc.Arbitrary<string> =>
  fc.integer({ min: from, max: to }).map((codePoint) => String.fromCodePoint(codePoint))

const of = (unit: fc.Arbitrary<string>, maxLength = 40): fc.Arbitrary<string> =>
  fc.array(unit, { minLength: 1, maxLength }).map((parts) => parts.join(''))

const controls = fc.oneof(between(0x00, 0x1f), between(0x7f, 0x9f))
const invisible = fc.constantFrom(
  ...Array.from(
    '\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff',
  ),
  '\u{e0001}',
  '\u{e0067}',
  '\u{e0100}',
)
const lineEnds = fc.constantFrom('\n', '\r', '\r\n', '\t', '\v', '\f', '\u0085', '\u2028', '\u2029')
const spaces = fc.constantFrom(' ', '\u00a0', '\u2002', '\u2009', '\u202f', '\u205f', '\u3000')
const halves = between(0xd800, 0xdfff)
const chinese = fc.oneof(
  { weight: 8, arbitrary: between(0x4e00, 0x9fff) },
  between(0x3400, 0x4dbf),
  between(0xf900, 0xfaff),
  between(0x20000, 0x2ffff),
  between(0x30000, 0x323af),
)
const punctuation = fc.constantFrom(
  ...Array.from('，。、；：？！（）《》〈〉「」『』【】“”‘’—…·～￥%‰℃/\\()<>[]{}'),
)
const latin = fc.oneof(between(0x20, 0x7e), between(0xa0, 0x24f), between(0x1e00, 0x1eff))
const combined = fc
  .tuple(between(0x41, 0x7a), of(between(0x300, 0x36f), 6))
  .map(([base, marks]) => base + marks)
const decomposed = of(
  fc.oneof(between(0xc0, 0x17f), between(0xac00, 0xd7a3), between(0x3041, 0x30ff)),
  12,
).map((text) => text.normalize('NFD'))
const rightToLeft = fc.oneof(between(0x590, 0x5ff), between(0x600, 0x6ff), between(0xfb1d, 0xfdff))
const otherScripts = fc.oneof(
  between(0x370, 0x52f),
  between(0x900, 0x97f),
  between(0xe00, 0xe7f),
  between(0x1100, 0x11ff),
)
const emoji = fc.constantFrom('😀', '👨‍👩‍👧‍👦', '👍🏽', '🇨🇳', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '❤️', '1️⃣', '☺', '⚠️', '✔')
const anyPlane = fc
  .tuple(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 0, max: 0xffff }))
  .map(([plane, at]) => String.fromCodePoint(plane * 0x10000 + at))
const longWords = fc.oneof(
  fc.integer({ min: 60, max: 400 }).map((length) => 'x'.repeat(length)),
  of(fc.constantFrom(...Array.from('abcdefghij0123456789-_/.?=&%')), 200).map(
    (rest) => `https://example.org/${rest}`,
  ),
  of(fc.constantFrom(...Array.from('，。！）》”')), 150),
  of(fc.constantFrom(...Array.from('（《“')), 150),
  of(between(0x300, 0x36f), 150),
)

const mixed = of(
  fc.oneof(
    { weight: 6, arbitrary: chinese },
    { weight: 3, arbitrary: punctuation },
    { weight: 4, arbitrary: latin },
    spaces,
    controls,
    invisible,
    lineEnds,
    halves,
    combined,
    rightToLeft,
    otherScripts,
    emoji,
    anyPlane,
  ),
)

/** What a person, a program or an accident may leave in a field of text. */
export const randomNote: fc.Arbitrary<string> = fc.oneof(
  { weight: 10, arbitrary: mixed },
  { weight: 2, arbitrary: of(chinese) },
  of(anyPlane),
  of(latin),
  of(combined),
  of(rightToLeft),
  of(otherScripts),
  of(emoji),
  of(fc.oneof(controls, invisible, lineEnds, spaces)),
  of(fc.oneof(halves, latin)),
  decomposed,
  longWords,
)
