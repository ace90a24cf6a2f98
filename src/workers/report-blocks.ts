import type {
  ActionLine,
  ChartAxis,
  ItemReport,
  QuestionnaireReport,
  Report,
} from '#core/report/compose-report.ts'
import {
  formatCost,
  formatDays,
  formatShare,
  formatShown,
  type ShownShare,
} from '#words/figures.ts'
import type { Words } from '#words/load-words.ts'
import type { Block, FigureBlock, Inline, Span, TableBlock } from './blocks.ts'
import type { ChartValue, ChartWords } from './chart.ts'
import type { CountedCharacter } from './clean-text.ts'

/** A report as the blocks of a document, in the order they are printed. */
export function reportBlocks(
  report: Report,
  words: Words,
  missing: readonly CountedCharacter[],
): Block[] {
  return [
    ...coverBlocks(report, words),
    ...summaryBlocks(report, words),
    ...report.questionnaires.flatMap((one) => questionnaireBlocks(one, report, words)),
    ...gateBlocks(report, words),
    ...listBlocks(report, words),
    ...methodBlocks(report, words),
    ...sourceBlocks(report, words),
    ...missingBlocks(missing, words),
  ]
}

/** The enterprise's name, or what stands for one. */
export function enterpriseName(report: Report, words: Words): string {
  return report.profile.name.trim() || words.common.unnamedEnterprise
}

function coverBlocks(report: Report, words: Words): Block[] {
  const { print, common } = words
  const { profile, target } = report
  const { format } = common
  const rows: { label: string; value: Inline }[] = [
    { label: print.date, value: format.date(report.date) },
  ]
  const add = (label: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') rows.push({ label, value })
  }
  add(print.sector, profile.sector && common.sectors[profile.sector])
  add(print.size, profile.size && common.sizes[profile.size])
  add(print.staff, profile.staff === undefined ? undefined : format.people(profile.staff))
  add(
    print.revenue,
    profile.revenueWan === undefined ? undefined : format.tenThousandYuan(profile.revenueWan),
  )
  add(print.roles, common.join.and(profile.roles.map((role) => common.roles[role])))
  add(
    print.ambition,
    print.aimed(
      common.ambitions[profile.ambition],
      common.stage(target.stage),
      formatShare(report.language, target.share, 0),
    ),
  )
  add(
    print.questionnaires,
    report.questionnaires.map((one) => print.version(one.title, one.version)).join('\n'),
  )
  return [
    { kind: 'title', text: print.title, subtitle: enterpriseName(report, words) },
    ...(report.example
      ? [
          {
            kind: 'callout',
            tone: 'warning',
            title: print.exampleTitle,
            text: [print.example],
          } as const,
        ]
      : []),
    { kind: 'rows', rows },
    { kind: 'paragraph', style: 'small', tone: 'soft', text: print.selfReading },
    { kind: 'contents', title: print.contents, levels: 1 },
  ]
}

function summaryBlocks(report: Report, words: Words): Block[] {
  const { print, results, common } = words
  const { language, score, parameters } = report
  const shown = shownText(score, report, words)
  const stage = score.stage
    ? common.stageRange(score.stage.guaranteed, score.stage.possible)
    : common.noStage
  const rows: { label: string; value: Inline }[] = [
    { label: results.index, value: [{ text: shown, bold: true }] },
  ]
  if (score.evidenced !== null && score.display === 'figure') {
    rows.push({ label: results.evidenced, value: formatShare(language, score.evidenced) })
  }
  if (score.confidence !== null) {
    rows.push({ label: results.confidence, value: formatShare(language, score.confidence, 0) })
  }
  rows.push(
    { label: results.openGates, value: print.openGateCount(report.openGates.length) },
    { label: results.unknown, value: print.unknownCount(report.unknown.length) },
  )
  if (score.partial) {
    rows.push({
      label: results.partial,
      value: results.partialHint(common.format.percent(parameters.partialShare)),
    })
  }
  const lead = [
    ...(report.heldBackBy.length === 0 || report.questionnaires.length < 2
      ? []
      : [
          results.heldBackBy(
            report.heldBackBy,
            report.heldBackBy.length === report.questionnaires.length,
          ),
        ]),
    ...(score.counts.answered + score.counts['dont-know'] === 0 ? [print.nothingAnswered] : []),
  ]
  return [
    { kind: 'heading', level: 1, text: print.summary, place: 'summary', newPage: true },
    {
      kind: 'callout',
      tone: 'accent',
      title: common.join.labelled(print.stageNow, stage),
      text: lead.length > 0 ? [lead.join(' ')] : [],
    },
    ...besideRadar(factTable(rows), report, words),
    ...gapTable(report, words),
    ...firstActionTable(report, words),
  ]
}

function factTable(rows: readonly { label: string; value: Inline }[]): TableBlock {
  return {
    kind: 'table',
    style: 'small',
    headless: true,
    rowHeads: true,
    columns: [
      { head: '', width: 1 },
      { head: '', width: 1 },
    ],
    rows: rows.map(({ label, value }) => [{ text: label, tone: 'soft' }, value]),
  }
}

/** The summary's facts with the radar to their right. */
function besideRadar(facts: TableBlock, report: Report, words: Words): Block[] {
  const [figure] = figureBlock('radar', report.radar, report, words)
  return [figure ? { kind: 'pair', facts, figure, factsShare: 0.36 } : facts]
}

function gapTable(report: Report, words: Words): Block[] {
  const { print, results } = words
  if (report.topGaps.length === 0) return []
  return [
    { kind: 'heading', level: 3, text: results.gaps.title },
    {
      kind: 'table',
      style: 'small',
      columns: [
        { head: print.gapNumber, width: 0.6 },
        { head: print.ask, width: 6 },
        { head: print.levelNow, width: 1, align: 'center' },
        { head: print.nextStep, width: 3.8 },
      ],
      rows: report.topGaps.map((line, index) => [
        String(index + 1),
        line.ask,
        `${line.gap.level} → ${line.gap.level + 1}`,
        line.action?.title ?? results.gaps.noAction,
      ]),
    },
  ]
}

function firstActionTable(report: Report, words: Words): Block[] {
  const { print, results } = words
  if (report.firstActions.length === 0) return []
  return [
    { kind: 'heading', level: 3, text: results.actions.firstTitle },
    {
      kind: 'table',
      style: 'small',
      columns: [
        { head: print.gapNumber, width: 0.6 },
        { head: print.action, width: 4.6 },
        { head: print.effort, width: 4 },
        { head: print.role, width: 1.9 },
      ],
      rows: report.firstActions.map((action, index) => [
        String(index + 1),
        { text: action.title, bold: true },
        effortText(action, report, words),
        action.role,
      ]),
    },
  ]
}

function effortText(action: ActionLine, { language }: Report, { common }: Words): string {
  return [
    formatDays(language, action.days),
    formatCost(language, action.cost),
    common.format.weeks(action.weeks),
  ].join(' · ')
}

/** What may be shown of a share, in words: the figure with its range, the range, or that there are too few answers. */
function shownText(score: ShownShare, { language }: Report, { results }: Words): string {
  const { figure, range, band } = formatShown(language, score)
  if (figure === null && range === null) {
    return score.display === 'none' ? results.noneApplies : results.tooFew
  }
  const parts = [
    figure,
    range === null || figure === null ? range : results.possibleRange(range),
    band,
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

function figureBlock(
  kind: 'radar' | 'bars',
  axes: readonly ChartAxis[],
  report: Report,
  words: Words,
): FigureBlock[] {
  if (axes.length === 0) return []
  const { charts } = words.results
  const values = axes.map((axis): ChartValue => {
    const value = { label: axis.label, share: axis.share, target: axis.target }
    const note = shownText(axis, report, words)
    return axis.low === null || axis.high === null
      ? { ...value, note }
      : { ...value, range: [axis.low, axis.high], note }
  })
  const alt = axes
    .map((axis) => words.common.join.labelled(axis.label, shownText(axis, report, words)))
    .join('; ')
  return [
    {
      kind: 'figure',
      chart: { kind, values, words: chartWords(words) },
      ...(kind === 'radar' ? { heightMm: 60 } : { caption: charts.barsHint }),
      alt: kind === 'radar' ? words.common.join.labelled(radarCaption(report, words), alt) : alt,
    },
  ]
}

function radarCaption(report: Report, { results: { charts } }: Words): string {
  return report.questionnaires.length >= 3 ? charts.radarByQuestionnaire : charts.radarBySection
}

function chartWords({ results: { charts } }: Words): ChartWords {
  return {
    share: charts.current,
    range: charts.range,
    target: charts.target,
    none: charts.noFigure,
  }
}

function questionnaireBlocks(one: QuestionnaireReport, report: Report, words: Words): Block[] {
  const { print, common, results } = words
  const { score, stage } = one
  const stageText = score.stage
    ? common.stageRange(score.stage.guaranteed, score.stage.possible, one.levels)
    : common.noStage
  const rows: { label: string; value: Inline }[] = [
    { label: results.trace.stage, value: [{ text: stageText, bold: true }] },
    { label: results.charts.share, value: shownText(score, report, words) },
  ]
  if (stage) rows.push({ label: print.blockedBy, value: blockedText(one, words) })
  if (score.notApplicable > 0) {
    rows.push({
      label: results.notApplicable,
      value: formatShare(report.language, score.notApplicable),
    })
  }
  return [
    { kind: 'heading', level: 1, text: one.title, place: `q-${one.id}`, newPage: true },
    { kind: 'paragraph', text: one.summary, tone: 'soft' },
    { kind: 'rows', rows },
    { kind: 'heading', level: 2, text: results.charts.bars },
    ...figureBlock('bars', one.bars, report, words),
    ...heatMapBlock(one, report, words),
    ...one.sections.flatMap((section): Block[] => [
      {
        kind: 'heading',
        level: section.depth === 0 ? 2 : 3,
        text: section.title,
      },
      ...(section.score.low === null
        ? []
        : [
            {
              kind: 'paragraph',
              style: 'small',
              tone: 'soft',
              keepWithNext: true,
              text: print.sectionScore(shownText(section.score, report, words)),
            } as const,
          ]),
      ...section.items.flatMap((item) => itemBlocks(item, report, words)),
    ]),
  ]
}

function blockedText(one: QuestionnaireReport, words: Words): string {
  const { print, common } = words
  const { stage } = one
  if (!stage || stage.next === null) return print.atTop
  const asks = new Map(
    one.sections.flatMap((section) => section.items.map((item) => [item.id, item.ask] as const)),
  )
  const blockers = [...stage.gates, ...stage.keys, ...stage.items].map((id) => asks.get(id) ?? id)
  if (blockers.length === 0) return print.nothingBlocks
  const shown = blockers.slice(0, 4)
  const more = blockers.length - shown.length
  const lines = more > 0 ? [...shown, words.results.next.more(more)] : shown
  return `${common.stage(stage.next, one.levels)}\n${lines.join('\n')}`
}

function heatMapBlock(one: QuestionnaireReport, report: Report, words: Words): Block[] {
  const { charts } = words.results
  const items = one.sections
    .flatMap((section) => section.items)
    .filter((item) => item.kind !== 'gate' && item.kind !== 'text')
  if (items.length === 0) return []
  const stateOf = (item: ItemReport): string | null =>
    item.state === 'answered' ? null : words.common.states[item.state]
  return [
    { kind: 'heading', level: 2, text: charts.heat },
    {
      kind: 'figure',
      chart: {
        kind: 'heat-map',
        rows: items.map((item) => {
          const row = { label: item.ask, level: item.level === null ? null : stageLevel(item) }
          const note = stateOf(item) ?? (item.key ? words.common.keyItem : null)
          return item.state === 'not-applicable'
            ? { ...row, note: words.common.states['not-applicable'] }
            : { ...row, target: report.target.stage, ...(note === null ? {} : { note }) }
        }),
        levels: one.levels,
        words: chartWords(words),
      },
      alt: items
        .map((item) => words.common.join.labelled(item.ask, stateOf(item) ?? String(item.level)))
        .join('; '),
    },
  ]
}

/** The level an item stands at among five. */
function stageLevel(item: ItemReport): number {
  return item.levels === 5 ? (item.level ?? 1) : 1 + Math.floor(4 * (item.share ?? 0) + 1e-9)
}

function itemBlocks(item: ItemReport, report: Report, words: Words): Block[] {
  const { print, common, results } = words
  const title: Span[] = [{ text: item.ask, bold: true }]
  if (item.key) title.push({ text: `  ${common.keyItem}`, tone: 'accent', bold: true })
  if (item.kind === 'gate') title.push({ text: `  ${common.gate}`, tone: 'accent', bold: true })
  const rows: { label: string; value: Inline }[] = []
  const add = (label: string, value: string | null): void => {
    if (value !== null && value !== '') rows.push({ label, value })
  }
  add(print.chosen, chosenText(item, words))
  add(print.reason, item.reason)
  if (item.next) {
    add(
      print.next,
      item.next.anchor === null
        ? results.details.nextWithout(item.next.level)
        : `${results.details.nextLevel(item.next.level)}\n${item.next.anchor}`,
    )
  }
  if (item.evidence) add(print.evidence, evidenceText(item.evidence, words))
  add(print.note, item.note)
  if (item.actions.length > 0) {
    rows.push({ label: print.toDo, value: actionSpans(item.actions, report, words) })
  }
  return [
    { kind: 'paragraph', text: title, keepWithNext: true },
    { kind: 'rows', rows, labelShare: 0.17 },
    { kind: 'space', mm: 4 },
  ]
}

function chosenText(item: ItemReport, words: Words): string {
  const { common, results } = words
  if (item.kind === 'gate') {
    const value = item.gate
    if (value === null) return results.details.gateUnanswered
    const names: Readonly<Record<string, string>> = common.gateValues
    return names[value] ?? value
  }
  if (item.state !== 'answered') {
    const state = common.states[item.state]
    return item.state === 'dont-know' ? common.join.bracketed(state, results.details.lowest) : state
  }
  const said = item.said.join('\n')
  if (item.level === null) return said
  return `${results.details.reached(item.level, item.levels)}\n${said}`
}

function evidenceText(evidence: NonNullable<ItemReport['evidence']>, words: Words): string {
  const { common, results } = words
  const lines = [common.evidenceGrades[evidence.grade] ?? '']
  if (evidence.note !== null) lines.push(evidence.note)
  if (evidence.link !== null) lines.push(evidence.link)
  if (evidence.validUntil !== null) {
    const date = common.format.date(evidence.validUntil)
    lines.push(evidence.expired ? results.details.expired(date) : results.details.validUntil(date))
  }
  return lines.join('\n')
}

/** Actions with their steps, in one cell. */
function actionSpans(actions: readonly ActionLine[], report: Report, words: Words): Span[] {
  return actions.flatMap((action, index): Span[] => [
    { text: `${index > 0 ? '\n' : ''}${action.title}\n`, bold: true },
    { text: `${effortText(action, report, words)} · ${action.role}\n`, tone: 'soft' },
    { text: action.how.map((step, at) => `${at + 1}. ${step}`).join('\n') },
  ])
}

function gateBlocks(report: Report, words: Words): Block[] {
  const { gates } = words.results
  return [
    { kind: 'heading', level: 1, text: gates.title, place: 'gates', newPage: true },
    { kind: 'paragraph', text: gates.intro, tone: 'soft' },
    ...(report.openGates.length === 0
      ? [{ kind: 'paragraph', text: gates.none } as const]
      : report.openGates.flatMap((gate) => openGateBlocks(gate, report, words))),
  ]
}

function openGateBlocks(gate: ItemReport, report: Report, words: Words): Block[] {
  const { print } = words
  const rows: { label: string; value: Inline }[] = [
    { label: print.status, value: chosenText(gate, words) },
  ]
  if (gate.appliesTo !== null) rows.push({ label: print.appliesTo, value: gate.appliesTo })
  if (gate.why !== null) rows.push({ label: words.results.details.why, value: gate.why })
  if (gate.note !== null) rows.push({ label: print.note, value: gate.note })
  if (gate.actions.length > 0) {
    rows.push({ label: print.toDo, value: actionSpans(gate.actions, report, words) })
  }
  return [
    { kind: 'paragraph', text: [{ text: gate.ask, bold: true }], keepWithNext: true },
    { kind: 'rows', rows, labelShare: 0.17 },
    { kind: 'space', mm: 4 },
  ]
}

function listBlocks(report: Report, words: Words): Block[] {
  const { unknownList, notApplicableList } = words.results
  const blocks: Block[] = []
  if (report.unknown.length > 0) {
    blocks.push(
      { kind: 'heading', level: 2, text: unknownList.title },
      { kind: 'paragraph', text: unknownList.intro, tone: 'soft' },
      { kind: 'list', items: report.unknown.map((item) => item.ask) },
    )
  }
  if (report.notApplicable.length > 0) {
    blocks.push(
      { kind: 'heading', level: 2, text: notApplicableList.title },
      { kind: 'paragraph', text: notApplicableList.intro, tone: 'soft' },
      {
        kind: 'list',
        items: report.notApplicable.map((item) =>
          words.common.join.labelled(item.ask, item.reason ?? ''),
        ),
      },
    )
  }
  return blocks
}

function methodBlocks(report: Report, words: Words): Block[] {
  const { method } = words
  return [
    { kind: 'heading', level: 1, text: method.title, place: 'method', newPage: true },
    { kind: 'paragraph', text: method.intro, tone: 'soft' },
    ...method.sections(report.parameters).flatMap((section): Block[] => [
      { kind: 'heading', level: 3, text: section.title },
      {
        kind: 'paragraph',
        style: 'small',
        tone: 'accent',
        keepWithNext: true,
        text: section.ours ? method.ours : method.sourced,
      },
      ...section.paragraphs.map((text): Block => ({ kind: 'paragraph', style: 'small', text })),
    ]),
  ]
}

function sourceBlocks(report: Report, words: Words): Block[] {
  const { print, results } = words
  const { plan } = report
  const frame = plan.period.ended ? results.measures.ended : results.measures.running
  return [
    { kind: 'heading', level: 1, text: print.sources, place: 'sources', newPage: true },
    { kind: 'paragraph', text: frame(plan.title, plan.period.from, plan.period.to) },
    { kind: 'paragraph', style: 'small', tone: 'soft', text: plan.document },
    ...(report.sources.length === 0
      ? []
      : [
          {
            kind: 'table',
            style: 'small',
            columns: [
              { head: print.source, width: 5 },
              { head: print.sourceStatus, width: 3.4 },
              { head: print.checked, width: 1.7 },
            ],
            rows: report.sources.map((source) => [
              source.title,
              source.status,
              words.common.format.date(source.checked),
            ]),
          } as const,
        ]),
    {
      kind: 'paragraph',
      style: 'small',
      tone: 'soft',
      text: print.app(report.appVersion),
    },
  ]
}

function missingBlocks(missing: readonly CountedCharacter[], words: Words): Block[] {
  if (missing.length === 0) return []
  const { print } = words
  const list = missing.map(({ codePoint, times }) => {
    const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
    return print.times(code, times)
  })
  return [
    { kind: 'heading', level: 2, text: print.missingTitle },
    { kind: 'paragraph', style: 'small', text: print.missing(words.common.join.and(list)) },
  ]
}
