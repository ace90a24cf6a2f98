import type { CalendarReportLine } from '#core/report/improvement-report.ts'
import type { Report } from '#core/report/report.ts'
import type { Words } from '#words/load-words.ts'
import type { Block } from './blocks.ts'

/** How each planned action is done, where that does not stand beside an item already, and what it has to wait for. */
export function stepBlocks(
  lines: readonly CalendarReportLine[],
  report: Report,
  words: Words,
): Block[] {
  const said = words.calendar.actions
  const items = report.questionnaires.flatMap((one) => one.sections.flatMap((part) => part.items))
  const printed = new Set(
    report.parts.includes('items')
      ? items.flatMap(({ actions }) => actions.map(({ id }) => id))
      : [],
  )
  const told = lines.filter(({ id, needs }) => !printed.has(id) || needs.length > 0)
  if (told.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: said.title },
    ...told.flatMap(({ id, title, role, how, needs }): Block[] => [
      {
        kind: 'paragraph',
        style: 'small',
        keepWithNext: true,
        text: [
          { text: title, bold: true },
          // Beside its item it says so already.
          ...(printed.has(id) ? [] : [{ text: ` · ${role}`, tone: 'soft' as const }]),
          ...(needs.length > 0 ? [{ text: ` · ${said.needs(needs)}`, tone: 'soft' as const }] : []),
        ],
      },
      ...(printed.has(id)
        ? []
        : [{ kind: 'list', ordered: true, style: 'small', items: how } as const]),
    ]),
  ]
}
