import type { ItemReport, Report } from '#core/report/report.ts'
import { evidencedShare } from '#core/scoring/evidence.ts'
import { levelOf } from '#core/scoring/item-share.ts'
import type { ItemScore } from '#core/scoring/score-card.ts'
import { formatDecimal, formatRange, formatShare, formatWeight, noFigure } from '#words/figures.ts'
import type { Words } from '#words/load-words.ts'
import type { Derivation, Sources } from './derivation.ts'

type Found = {
  readonly line: ItemReport
  readonly score: ItemScore
  readonly questionnaire: { readonly id: string; readonly title: string }
  readonly section: { readonly id: string; readonly title: string }
}

function findItemReport(report: Report, id: string): Found | null {
  for (const questionnaire of report.questionnaires) {
    for (const section of questionnaire.sections) {
      const line = section.items.find((item) => item.id === id)
      const score = section.score.items.find((item) => item.id === id)
      if (line && score) return { line, score, questionnaire, section }
    }
  }
  return null
}

/** How an item's answer was turned into its share, in words. */
function conversionOf({ line, score }: Found, { report, words }: Sources): string {
  const said = words.results.trace
  switch (line.state) {
    case 'dont-know':
      return said.unknownShare
    case 'not-applicable':
      return said.notApplicableShare
    case 'unanswered':
    case 'undecided':
    case 'hidden':
      return said.unansweredShare
    case 'answered':
  }
  if (line.kind === 'choice') return said.optionShare
  if (line.kind === 'checklist') return said.checklistShare
  if (line.kind === 'number') return said.numberShare
  return line.level === null || score.share === null
    ? noFigure
    : said.levelShare(line.level, line.levels, formatShare(report.language, score.share))
}

export function deriveItem(id: string, from: Sources): Derivation | null {
  const found = findItemReport(from.report, id)
  if (!found) return null
  const { line, score, questionnaire, section } = found
  const { words, report } = from
  const { results, common } = words
  const said = results.trace
  const { language } = report
  const scored = line.kind !== 'gate' && line.kind !== 'text'
  const answer =
    line.gate !== null
      ? gateValue(line.gate, words)
      : line.said.length > 0
        ? line.said.join(' / ')
        : common.states[line.state]
  const facts = [
    { label: said.said, text: answer },
    ...(line.reason === null
      ? []
      : [{ label: results.notApplicableList.reason, text: line.reason }]),
  ]
  if (scored) {
    facts.push(
      { label: said.howMade, text: conversionOf(found, from) },
      {
        label: said.share,
        text:
          score.share === null
            ? score.effective > 0
              ? formatRange(language, score.low, score.high)
              : noFigure
            : formatShare(language, score.share),
      },
      { label: said.declaredWeight, text: formatDecimal(language, score.weight, 2, 0) },
      { label: said.partOfWhole, text: formatWeight(language, score.effective) },
    )
  }
  if (scored && line.evidence) {
    const level = levelOf(evidencedShare(1, score.grade), 5)
    facts.push({
      label: said.evidenceGrade,
      text: said.evidencedCap(common.evidenceGrades[score.grade] ?? '', level),
    })
    if (score.evidenced !== null) {
      facts.push({ label: results.evidenced, text: formatShare(language, score.evidenced) })
    }
  }
  facts.push(
    {
      label: said.belongsTo,
      text: common.join.bracketed(section.title, questionnaire.title),
    },
    {
      label: said.serves,
      text: line.measures
        .map((measure) => {
          const title = report.measures.find((one) => one.id === measure)?.title
          return title === undefined
            ? common.measure(measure)
            : common.join.labelled(common.measure(measure), title)
        })
        .join(' / '),
    },
  )
  if (line.why !== null) facts.push({ label: said.why, text: line.why })
  return {
    title: line.ask,
    facts,
    columns: [],
    rows: [],
    formula: null,
    remarks: [],
    rules: line.kind === 'gate' ? ['gates'] : ['share', 'states', 'evidence'],
    item: id,
  }
}

/** A gate's answer in words. */
export function gateValue(value: string, { common }: Words): string {
  switch (value) {
    case 'yes':
    case 'no':
    case 'not-sure':
    case 'does-not-apply':
      return common.gateValues[value]
    default:
      return value
  }
}
