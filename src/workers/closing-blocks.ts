import type { ItemReport, Report } from '#core/report/report.ts'
import type { Words } from '#words/load-words.ts'
import type { Block, Inline } from './blocks.ts'
import type { CountedCharacter } from './clean-text.ts'
import { actionSpans, areElsewhere } from './action-spans.ts'
import { chosenText } from './chosen-text.ts'
import { workedBlocks } from './worked-blocks.ts'

/** The open duties, each with what settles it. */
export function gateBlocks(report: Report, words: Words): Block[] {
  const { gates } = words.results
  return [
    { kind: 'heading', level: 1, text: gates.title, place: 'gates', chapter: true },
    { kind: 'paragraph', text: gates.intro, tone: 'soft' },
    ...(report.unansweredGates > 0
      ? [{ kind: 'paragraph', text: gates.unanswered(report.unansweredGates) } as const]
      : []),
    ...(report.openGates.length === 0
      ? report.unansweredGates > 0
        ? []
        : [{ kind: 'paragraph', text: gates.none } as const]
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
  const split = rows.length
  if (gate.actions.length > 0) {
    rows.push({ label: print.toDo, value: actionSpans(gate.actions, null, report, words) })
  }
  return [
    { kind: 'rule' },
    { kind: 'paragraph', text: [{ text: gate.ask, bold: true }], keepWithNext: true },
    {
      kind: 'rows',
      rows,
      dense: true,
      ...(areElsewhere(gate.actions, null, report)
        ? { labelShare: 0.14 }
        : { labelShare: 0.095, split }),
    },
    { kind: 'space', mm: 1.5 },
  ]
}

/** What nobody knows and what does not apply, as lists. */
export function listBlocks(report: Report, words: Words): Block[] {
  const { unknownList, notApplicableList } = words.results
  const intro = report.outward ? words.print.outwardNotApplicable : notApplicableList.intro
  return [
    { kind: 'heading', level: 2, text: unknownList.title },
    { kind: 'paragraph', text: unknownList.intro, tone: 'soft' },
    report.unknown.length === 0
      ? { kind: 'paragraph', text: unknownList.none }
      : { kind: 'list', items: report.unknown.map((item) => item.ask) },
    { kind: 'heading', level: 2, text: notApplicableList.title },
    { kind: 'paragraph', text: intro, tone: 'soft' },
    report.notApplicable.length === 0
      ? { kind: 'paragraph', text: notApplicableList.none }
      : {
          kind: 'list',
          items: report.notApplicable.map((item) =>
            item.reason === null
              ? item.ask
              : [{ text: item.ask }, { text: `\u2003${item.reason}`, tone: 'soft' as const }],
          ),
        },
  ]
}

/** Rules that only the improvement plan uses. */
const ofThePlan: ReadonlySet<string> = new Set(['path', 'curve', 'calendar'])

/** How the figures are made; rules of the plan only where the report holds one. */
export function methodBlocks(report: Report, words: Words): Block[] {
  const { method } = words
  const sections = method
    .sections(report.parameters)
    .filter(({ id }) => report.improvement !== null || !ofThePlan.has(id))
  return [
    { kind: 'heading', level: 1, text: method.title, place: 'method', chapter: true },
    { kind: 'paragraph', text: method.intro, tone: 'soft' },
    ...workedBlocks(report, words),
    ...sensitivityBlocks(report, words),
    { kind: 'heading', level: 2, text: words.worked.rules },
    ...sections.flatMap((section): Block[] => [
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

function sensitivityBlocks({ sensitivity }: Report, { method }: Words): Block[] {
  if (!sensitivity) return []
  return [
    { kind: 'heading', level: 2, text: method.sensitivity.title },
    { kind: 'paragraph', style: 'small', tone: 'accent', keepWithNext: true, text: method.ours },
    ...method.sensitivity
      .lines(sensitivity)
      .map((text): Block => ({ kind: 'paragraph', style: 'small', text })),
  ]
}

/** The cited sources with their state, and the plan the measures are from. */
export function sourceBlocks(report: Report, words: Words): Block[] {
  const { print, results } = words
  const { plan } = report
  const frame = plan.period.ended ? results.measures.ended : results.measures.running
  const { join, format } = words.common
  const checkedOn = (day: string): string => join.labelled(print.checked, format.date(day))
  // Said once of the last day; what was looked up earlier says so itself.
  const last = report.sources.reduce((day, { checked }) => (checked > day ? checked : day), '')
  return [
    { kind: 'heading', level: 1, text: print.sources, place: 'sources', chapter: true },
    { kind: 'paragraph', text: frame(plan.title, plan.period.from, plan.period.to) },
    {
      kind: 'paragraph',
      style: 'small',
      tone: 'soft',
      text: [plan.document, ...(last === '' ? [] : [checkedOn(last)])].join(' · '),
    },
    ...(report.sources.length === 0
      ? []
      : [
          {
            kind: 'table',
            style: 'small',
            dense: true,
            columns: [
              { head: print.source, width: 5.6 },
              { head: print.sourceStatus, width: 4.5 },
            ],
            rowKeys: report.sources.map(({ id }) => id),
            rows: report.sources.map((source) => [
              source.title,
              source.checked === last
                ? source.status
                : [source.status, checkedOn(source.checked)].join(' · '),
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

/** The characters that no glyph could be found for. */
export function missingBlocks(missing: readonly CountedCharacter[], words: Words): Block[] {
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
