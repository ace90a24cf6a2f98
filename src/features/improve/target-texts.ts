import type { TargetChoice } from '#core/assessment/schema.ts'
import {
  type FigureLanguage,
  formatDecimal,
  formatShown,
  formatWeight,
  noFigure,
} from '#words/figures.ts'
import type { Words } from '#words/load-words.ts'
import type { TargetNode } from './target-nodes.ts'

/** A target in words: the stage with its name, or the share. */
export function aimText(
  choice: TargetChoice,
  levels: readonly string[],
  language: FigureLanguage,
  { common }: Words,
): string {
  return 'share' in choice
    ? formatWeight(language, choice.share)
    : common.stage(Math.min(choice.stage, levels.length), levels)
}

/** Where it stands now, as far as it may be shown. */
export function standingTexts(
  { score, stage, levels }: TargetNode,
  language: FigureLanguage,
  { common, results }: Words,
): { readonly share: string; readonly range: string | null; readonly stage: string } {
  const { figure, range } = formatShown(language, score)
  return {
    share: figure ?? range ?? results.tooFew,
    range: figure === null ? null : range,
    stage: stage ? common.stageRange(stage.guaranteed, stage.possible, levels) : common.noStage,
  }
}

/** How far it is from here to the target, in what the target is set in: stages or points of the share. */
export function gapText(
  { score, stage, levels }: TargetNode,
  choice: TargetChoice,
  language: FigureLanguage,
  { improve }: Words,
): string {
  const said = improve.targets
  if ('stage' in choice) {
    if (!stage) return noFigure
    const goal = Math.min(choice.stage, levels.length)
    const least = Math.max(0, goal - stage.possible)
    const most = Math.max(0, goal - stage.guaranteed)
    return most === 0 ? said.reached : said.stagesToGo(least, most)
  }
  const { display, share, low, high } = score
  if (display === 'too-few' || display === 'none' || low === null || high === null) {
    return said.tooFew
  }
  // Where the range alone is shown, its ends are taken as they are shown: in whole percent, rounded outward.
  const [nearest, furthest] =
    display === 'figure' && share !== null
      ? [share, share]
      : [Math.ceil(high * 100 - 1e-9) / 100, Math.floor(low * 100 + 1e-9) / 100]
  const least = Math.max(0, choice.share - nearest)
  const most = Math.max(0, choice.share - furthest)
  if (most < 1e-9) return said.reached
  const points = (gap: number): string => formatDecimal(language, gap * 100, 1, 0)
  return said.pointsToGo(points(least), points(most))
}
