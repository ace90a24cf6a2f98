import { formatRange } from './figures.ts'
import type { Words } from './load-words.ts'

type Stage = { readonly guaranteed: number; readonly possible: number }

/** What the page and the report say of a quick check: how much of it is answered, and what it says alone. Shares run 0 to 1. */
export function quickSentences(
  reading: {
    readonly items: readonly unknown[]
    readonly done: number
    readonly score: {
      readonly stage: Stage | null
      readonly low: number | null
      readonly high: number | null
    }
  },
  { common, quick }: Words,
  language: 'zh-Hans' | 'zh-Hant' | 'en',
): string[] {
  const { items, done, score } = reading
  const { stage, low, high } = score
  const how = quick.inResults(done, items.length)
  if (done === 0 || low === null || high === null) return [how]
  const shown = stage ? common.stageRange(stage.guaranteed, stage.possible) : common.noStage
  return [how, quick.alone(shown, formatRange(language, low, high))]
}
