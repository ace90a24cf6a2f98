import { formatShare, formatWeight } from '#words/figures.ts'
import type { Derivation, Sources } from './derivation.ts'

export function deriveOverallStage({ report, words }: Sources): Derivation | null {
  const { stage } = report.score
  if (!stage) return null
  const said = words.results.trace
  const { common } = words
  return {
    title: said.titles.stage(said.assessment),
    facts: [
      { label: said.guaranteed, text: common.stage(stage.guaranteed) },
      { label: said.possible, text: common.stage(stage.possible) },
    ],
    columns: [words.results.next.questionnaire, said.guaranteed, said.possible],
    rows: report.questionnaires.flatMap((one) =>
      one.score.stage
        ? [
            {
              id: one.id,
              name: one.title,
              topic: { kind: 'stage' as const, questionnaire: one.id },
              cells: [
                common.stage(one.score.stage.guaranteed, one.levels),
                common.stage(one.score.stage.possible, one.levels),
              ],
            },
          ]
        : [],
    ),
    formula: said.lowestOf,
    remarks: [words.results.selfReading],
    rules: ['stage', 'gates'],
    item: null,
  }
}

export function deriveStage(id: string, { report, words, places }: Sources): Derivation | null {
  const questionnaire = report.questionnaires.find((one) => one.id === id)
  const stage = questionnaire?.score.stage
  if (!questionnaire || !stage) return null
  const said = words.results.trace
  const { common } = words
  const { language } = report
  const needed = questionnaire.score.stageShare
  const asks = (ids: readonly string[]): string =>
    ids.length === 0 ? said.none : ids.map((one) => places.get(one)?.item.ask ?? one).join(' / ')
  return {
    title: said.titles.stage(questionnaire.title),
    facts: [
      { label: said.guaranteed, text: common.stage(stage.guaranteed, questionnaire.levels) },
      { label: said.possible, text: common.stage(stage.possible, questionnaire.levels) },
    ],
    columns: [
      said.stage,
      said.heldNow,
      said.heldPossible,
      said.needed,
      said.keysBelow,
      said.verdict,
    ],
    rows: stage.steps.map((step) => {
      const holds = step.held >= needed - 1e-9 && step.keysBelow.length === 0
      const may = step.holdable >= needed - 1e-9 && step.keysLost.length === 0
      return {
        id: String(step.stage),
        name: common.stage(step.stage, questionnaire.levels),
        topic: null,
        cells: [
          formatShare(language, step.held),
          formatShare(language, step.holdable),
          formatWeight(language, needed),
          asks(step.keysBelow),
          holds ? said.holds : may ? said.mayHold : said.fails,
        ],
      }
    }),
    formula: null,
    remarks: [
      ...(stage.guaranteedCapped || stage.possibleCapped ? [said.cappedByGate] : []),
      words.results.selfReading,
    ],
    rules: ['stage', 'gates'],
    item: null,
  }
}
