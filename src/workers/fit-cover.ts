import type { Block } from './blocks.ts'
import { countPages } from './count-pages.ts'
import type { Flow } from './flow.ts'
import type { Faces } from './paper.ts'

/** How close the cover is set: the first of these that keeps it on one page. */
const settings = [
  { stageMm: 30, isClose: false },
  { stageMm: 26, isClose: true },
  { stageMm: 20, isClose: true },
] as const

/** The same blocks with a cover that keeps to its page; two languages, a tall logo or long lists need more than it has. */
export function fitCover(
  blocks: readonly Block[],
  faces: Faces,
  language: string,
  logo: Flow['logo'] | undefined,
): readonly Block[] {
  const end = blocks.findIndex(({ kind }) => kind === 'heading' || kind === 'contents')
  const [cover, rest] = end < 0 ? [blocks, []] : [blocks.slice(0, end), blocks.slice(end)]
  const holds = (some: readonly Block[]): boolean => countPages(some, faces, language, logo) === 1
  if (holds(cover)) return blocks
  const closer = settings.map((setting) => cover.map((block) => setCloser(block, setting)))
  return [...(closer.find(holds) ?? closer.at(-1) ?? cover), ...rest]
}

function setCloser(block: Block, { stageMm, isClose }: (typeof settings)[number]): Block {
  if (block.kind === 'figure') return { ...block, heightMm: stageMm }
  if (block.kind === 'title') return { ...block, isClose }
  return isClose && block.kind === 'space' ? { ...block, mm: 0.5 } : block
}
