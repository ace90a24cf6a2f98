import type { Report } from '#core/report/report.ts'
import type { Words } from '#words/load-words.ts'
import { besideBlocks } from './beside-blocks.ts'
import { measurePages } from './count-pages.ts'
import type { Faces } from './paper.ts'
import type { BesideReport } from './report-document.ts'
import { summaryBlocks, type SummarySetting, summarySettings } from './summary-blocks.ts'

/** The pictures grow so far where the page has room left; the flight of steps first, which is flat in little room. */
const GROWN_MM = { stage: 42, radar: 72 } as const
/** In two languages facts take so much of the width, so that more of them stand on one line. */
const BESIDE_FACTS = 0.42
/** In two languages the flight of steps and the words beside it are crowded below this. */
const BESIDE_STAGE_MM = 25
/** Stays free of what is left. */
const SPARE_MM = 1

/**
 * The roomiest setting that keeps the summary on one page, its pictures as large as the page has room for; the closest
 * where none keeps it there.
 */
export function fitSummary(
  report: Report,
  words: Words,
  beside: BesideReport | null,
  faces: Faces,
): SummarySetting {
  for (const setting of settingsFor(beside)) {
    const blocks = summaryBlocks(report, words, setting)
    const both = beside
      ? besideBlocks(
          blocks,
          summaryBlocks(beside.report, beside.words, setting),
          beside.report.language,
        )
      : blocks
    const { pages, leftMm } = measurePages(both, faces, report.language)
    if (pages === 1) return grown(setting, leftMm - SPARE_MM)
  }
  return summarySettings[summarySettings.length - 1] ?? summarySettings[0]
}

/** The settings to try in turn: in two languages the words are cut before the stage gets low, and the stage before there is no radar. */
function settingsFor(beside: BesideReport | null): readonly SummarySetting[] {
  if (!beside) return summarySettings
  const all = summarySettings.map((one) => ({ ...one, factsShare: BESIDE_FACTS }))
  const roomy = all
    .filter(({ radarMm }) => radarMm !== null)
    .map((one) => ({ ...one, stageMm: Math.max(one.stageMm, BESIDE_STAGE_MM) }))
  const rest = all.filter(({ radarMm, stageMm }) => radarMm === null || stageMm < BESIDE_STAGE_MM)
  return [...roomy, ...rest]
}

/** How much taller a picture may get. */
const growthMm = (mm: number, mostMm: number, leftMm: number): number =>
  Math.max(0, Math.min(leftMm, mostMm - mm))

/** A setting with larger pictures, which take so much of the page as was left. */
function grown(setting: SummarySetting, leftMm: number): SummarySetting {
  const { radarMm } = setting
  const more = growthMm(setting.stageMm, GROWN_MM.stage, leftMm)
  const stageMm = setting.stageMm + more
  if (radarMm === null) return { ...setting, stageMm }
  return {
    ...setting,
    stageMm,
    radarMm: radarMm + growthMm(radarMm, GROWN_MM.radar, leftMm - more),
  }
}
