import type { Block } from './blocks.ts'
import { BELOW_MM, hasNote, ROW_GAP_MM, wholeFormMm } from './draw-form.ts'
import { type Flow, roomOnPage } from './flow.ts'
import { startMm } from './start-mm.ts'

/** The most that the room for one note grows. */
const MOST_MM = 50
/** Left free, because headings are measured by what they want at least. */
const SPARE_MM = 4

/** How much the notes on a page grow; all of it by the same. */
interface Growth {
  readonly page: number
  readonly extraMm: number
}
const growths = new WeakMap<Flow, Growth>()

/**
 * How much taller the room for a note is on this page: questions are not parted, and what they leave free at its foot is
 * room to write. Called for the first question on a page it looks ahead to the others that fit.
 */
export function noteRoomMm(flow: Flow, blocks: readonly Block[], index: number): number {
  const page = flow.paper.page()
  const known = growths.get(flow)
  if (known?.page === page) return known.extraMm
  const room = roomOnPage(flow)
  let used = 0
  let notes = 0
  for (let at: number | null = index; at !== null; at = nextForm(blocks, at)) {
    const block = blocks[at]
    const wanted = block?.kind === 'form' ? wholeFormMm(flow, block) : startMm(flow, blocks, at)
    if (at > index && used + wanted > room) break
    // The first stands where it is to be drawn already; what follows a question leaves the room below that as well.
    used += wanted
    if (at === index) used -= 3 * ROW_GAP_MM
    else if (block?.kind === 'form') used += BELOW_MM - ROW_GAP_MM
    const form = blocks[formFrom(blocks, at)]
    if (form?.kind === 'form' && hasNote(form)) notes += 1
  }
  const spare = Math.max(0, room - used - SPARE_MM)
  const extraMm = notes === 0 ? 0 : Math.min(MOST_MM, spare / notes)
  growths.set(flow, { page, extraMm })
  return extraMm
}

/** The place after the next form, unless something else than a heading and its paragraphs stands before one. */
function nextForm(blocks: readonly Block[], index: number): number | null {
  const next = formFrom(blocks, index) + 1
  const form = formFrom(blocks, next)
  if (blocks[form]?.kind !== 'form') return null
  return next
}

/** The place of the first block from here on that neither is a heading on the same page nor a paragraph. */
function formFrom(blocks: readonly Block[], index: number): number {
  let at = index
  for (;;) {
    const block = blocks[at]
    const leads =
      block?.kind === 'paragraph' ||
      (block?.kind === 'columns' && block.first.kind === 'paragraph') ||
      (block?.kind === 'heading' && !block.newPage)
    if (!leads) return at
    at += 1
  }
}
