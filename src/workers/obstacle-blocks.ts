import type { ObstacleLine, PathReport } from '#core/report/improvement-report.ts'
import type { Report } from '#core/report/report.ts'
import { formatWeight } from '#words/figures.ts'
import type { Words } from '#words/load-words.ts'
import type { Block } from './blocks.ts'

type Impossible = Extract<PathReport, { readonly kind: 'impossible' }>

/** Why no path gets there: what holds it back, and what was ruled out that would help. */
export function impossibleBlocks(
  { obstacles, helping }: Impossible,
  report: Report,
  words: Words,
): Block[] {
  const said = words.improve.obstacles
  return [
    { kind: 'callout', tone: 'warning', title: said.title, text: [said.intro] },
    ...obstacles.flatMap((obstacle) => obstacleBlocks(obstacle, report, words)),
    ...(helping.length === 0
      ? [{ kind: 'paragraph', text: said.noneRefused } as const]
      : [
          { kind: 'paragraph', text: said.refused, keepWithNext: true } as const,
          {
            kind: 'list',
            items: helping.map(({ title, asks }) => [
              { text: `${title}\n`, bold: true },
              { text: said.helps(asks), tone: 'soft' as const },
            ]),
          } as const,
        ]),
  ]
}

function obstacleBlocks(obstacle: ObstacleLine, { language }: Report, words: Words): Block[] {
  const said = words.improve.obstacles
  const { common } = words
  const needed = (share: number): string => formatWeight(language, share)
  // Rounded down, so that what is not enough never looks like enough.
  const reach = (share: number): string => needed(Math.floor(share * 1000 + 1e-9) / 1000)
  switch (obstacle.kind) {
    case 'key': {
      const { ask, levels } = obstacle
      const [from, to] = [obstacle.reach, obstacle.goal].map((one) => common.stage(one, levels))
      return named(ask, said.key(from ?? '', to ?? ''))
    }
    case 'gate':
      return named(obstacle.ask, said.gate)
    case 'weight': {
      const { title, goal, levels, asks } = obstacle
      const stage = common.stage(goal, levels)
      const text = said.weight(title, reach(obstacle.reach), stage, needed(obstacle.needed))
      return listed(text, asks)
    }
    case 'share': {
      const title = obstacle.title ?? words.print.plan.whole
      const text = said.share(title, reach(obstacle.reach), needed(obstacle.needed))
      return listed(text, obstacle.asks)
    }
  }
}

function named(ask: string, text: string): Block[] {
  return [
    { kind: 'paragraph', text: [{ text: ask, bold: true }], keepWithNext: true },
    { kind: 'paragraph', text },
  ]
}

function listed(text: string, items: readonly string[]): Block[] {
  return [
    { kind: 'paragraph', text, keepWithNext: true },
    { kind: 'list', items },
  ]
}
