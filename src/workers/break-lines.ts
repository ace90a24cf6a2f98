/** One line of a broken text: the slice [start, end) without the spaces around the break. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly width: number
  /** True where the text itself ends the line: at a line feed or at the end. */
  readonly final: boolean
}

/** Punctuation that must not begin a line (CLREQ 3.1.3, JIS X 4051). */
export const FORBIDDEN_AT_START = new Set(
  '、。，．：；？！）］｝〉》」』】〕〗〙〛〟’”…‥—～·・ー々〻％‰℃°ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ!),.:;?]}>»›%',
)

/** Punctuation that must not end a line. */
export const FORBIDDEN_AT_END = new Set('（［｛〈《「『【〔〖〘〚〝‘“￥¥＄$£€＃#([{«‹')

/** Marks set in pairs that a line break must not part: —— and ……. */
const PAIRED = new Set('—…‥')

type Kind = 'feed' | 'space' | 'glue' | 'open' | 'close' | 'word' | 'ideograph'

/** How willingly a line may end before a character. */
type Cut = 'free' | 'forced' | 'last-resort' | 'never'

const WORD = /[\p{L}\p{N}\p{S}\p{P}]/u
const MARK = /\p{M}/u
/** Scripts that break between any two characters. */
const IDEOGRAPH =
  /[\u2e80-\u2fff\u3000-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\u{1f000}-\u{3ffff}]/u

function kindOf(character: string): Kind {
  if (character === '\n') return 'feed'
  if (character === '\u00a0' || character === '\u2060') return 'glue'
  if (/\s/u.test(character)) return 'space'
  if (FORBIDDEN_AT_START.has(character)) return 'close'
  if (FORBIDDEN_AT_END.has(character)) return 'open'
  if (IDEOGRAPH.test(character)) return 'ideograph'
  return WORD.test(character) ? 'word' : 'ideograph'
}

const kinds = new Map<string, Kind>()
function cachedKindOf(character: string): Kind {
  const known = kinds.get(character)
  if (known) return known
  const kind = kindOf(character)
  kinds.set(character, kind)
  return kind
}

const isMark = (character: string): boolean => character > '\u02ff' && MARK.test(character)
const isNarrow = (character: string): boolean => character < '\u2e80'

/** Whether a line may end between two neighbours; `earlier` is the kind of the character before both. */
function cutBetween(
  before: string,
  after: string,
  kindBefore: Kind,
  kindAfter: Kind,
  earlier: Kind | undefined,
): Cut {
  if (kindAfter === 'space' || isMark(after)) return 'never'
  if (kindAfter === 'close' || kindBefore === 'open') return 'last-resort'
  if (kindBefore === 'space') return earlier === 'open' ? 'last-resort' : 'free'
  if (kindBefore === 'glue' || kindAfter === 'glue') return 'forced'
  // A stop inside a word or number (3.5, 18:30, don’t, (s)he) holds its neighbours together.
  if (kindBefore === 'close' && isNarrow(before) && kindAfter !== 'ideograph') {
    return PAIRED.has(before) || before === '”' ? 'free' : 'forced'
  }
  if (kindBefore === 'word' && kindAfter === 'word') {
    return before === '-' && earlier === 'word' && /\p{L}/u.test(after) ? 'free' : 'forced'
  }
  // «f(x)» and «item(s)» stay whole; a Chinese bracket or quote may be parted from the word before it.
  if (kindBefore === 'word' && kindAfter === 'open') {
    return isNarrow(after) && after !== '“' && after !== '‘' ? 'forced' : 'free'
  }
  return 'free'
}

/**
 * Breaks text into lines no wider than `maxWidth`, as Chinese typesetting wants it (kinsoku): no line begins with a
 * closing mark or ends with an opening one, words and numbers stay whole unless one alone is wider than the line.
 * Widths come from `widthOf` and add up; spaces at a break take no room. Nothing of the text but white space is lost.
 */
export function breakLines(
  text: string,
  maxWidth: number,
  widthOf: (codePoint: number, index: number) => number,
): Line[] {
  const characters = Array.from(text)
  const kindsHere: Kind[] = []
  const indexes: number[] = []
  let length = 0
  for (const character of characters) {
    // A combining mark behaves like the character it stands on.
    const base = isMark(character) ? kindsHere.at(-1) : undefined
    const kind = base && base !== 'feed' && base !== 'space' ? base : cachedKindOf(character)
    kindsHere.push(kind)
    indexes.push(length)
    length += character.length
  }
  const lines: Line[] = []
  const limit = maxWidth * (1 + 1e-6)
  let start = 0
  let width = 0
  /** The line up to its last visible character. */
  let inkEnd = 0
  let inkWidth = 0
  /** The latest place of each willingness where this line may end. */
  const cuts: Record<Exclude<Cut, 'never'>, [at: number, end: number, width: number]> = {
    free: [-1, 0, 0],
    forced: [-1, 0, 0],
    'last-resort': [-1, 0, 0],
  }
  const begin = (at: number): void => {
    start = inkEnd = at
    width = inkWidth = 0
    cuts.free[0] = cuts.forced[0] = cuts['last-resort'][0] = -1
  }
  const push = (end: number, lineWidth: number, final: boolean): void => {
    const from = indexes[start] ?? length
    lines.push({ start: from, end: indexes[end] ?? length, width: lineWidth, final })
  }

  for (let i = 0; i < characters.length; i += 1) {
    const character = characters[i] ?? ''
    const kind = kindsHere[i] ?? 'ideograph'
    if (kind === 'feed') {
      push(inkEnd, inkWidth, true)
      begin(i + 1)
      continue
    }
    if (inkEnd > start) {
      const before = characters[i - 1] ?? ''
      const kindBefore = kindsHere[i - 1] ?? 'ideograph'
      const cut = cutBetween(before, character, kindBefore, kind, kindsHere[i - 2])
      if (cut !== 'never') {
        const place = cuts[cut]
        place[0] = i
        place[1] = inkEnd
        place[2] = inkWidth
      }
    }
    const own = widthOf(character.codePointAt(0) ?? 0, indexes[i] ?? 0)
    // An indent that leaves no room for the first character gives way, like the spaces at any other break.
    if (kind !== 'space' && width + own > limit && inkEnd === start && i > start) begin(i)
    if (kind !== 'space' && width + own > limit && inkEnd > start) {
      const chosen = [cuts.free, cuts.forced, cuts['last-resort']].find(([at]) => at > start)
      if (chosen) {
        const [at, end, lineWidth] = chosen
        push(end, lineWidth, false)
        begin(at)
        i = at - 1
        continue
      }
    }
    width += own
    if (kind !== 'space') {
      inkEnd = i + 1
      inkWidth = width
    }
  }
  push(inkEnd, inkWidth, true)
  return lines
}
