import type { Report } from '#core/report/report.ts'
import { formatShare } from '#words/figures.ts'
import type { Words } from '#words/load-words.ts'
import type { Block, Inline } from './blocks.ts'
import { stageFigure } from './stage-figure.ts'
import { aimText } from './target-blocks.ts'

/** The enterprise's name, or what stands for one. */
export function enterpriseName(report: Report, words: Words): string {
  const { print, common } = words
  const standIn = report.outward ? print.outwardTitle : common.unnamedEnterprise
  return report.profile.name.trim() || standIn
}

/** The cover: whose report it is, of which day, over which questionnaires. */
export function coverBlocks(report: Report, words: Words): Block[] {
  const { print, common } = words
  const { profile, target, targets } = report
  const [whole] = targets
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
  add(print.roles, print.rolesOf(profile.roles.map((role) => common.roles[role])))
  add(
    print.ambition,
    whole?.own
      ? print.aimedOwn(aimText(whole.choice, whole.levels, report, words))
      : print.aimed(
          common.ambitions[profile.ambition],
          common.stage(target.stage),
          formatShare(report.language, target.share, 0),
        ),
  )
  add(
    print.questionnaires,
    report.questionnaires.map((one) => print.version(one.title, one.version)).join(' · '),
  )
  return [
    { kind: 'title', text: print.title, subtitle: enterpriseName(report, words) },
    stageFigure(report, words),
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
    ...(report.outward
      ? [
          {
            kind: 'callout',
            tone: 'soft',
            title: print.outwardTitle,
            text: [print.outward],
          } as const,
        ]
      : []),
    { kind: 'space', mm: 3 },
    { kind: 'rows', rows, dense: true, labelShare: 0.16 },
    { kind: 'space', mm: 2 },
    { kind: 'paragraph', style: 'caption', text: print.selfReading },
    ...(report.carries === true
      ? [{ kind: 'paragraph', style: 'caption', text: words.opening.carries } as const]
      : []),
  ]
}

/** The contents, where there is more than one chapter to find. */
export function contentsBlocks(printed: readonly Block[], { print }: Words): Block[] {
  const chapters = printed.filter((block) => block.kind === 'heading' && block.level === 1)
  return chapters.length < 3 ? [] : [{ kind: 'contents', title: print.contents, levels: 2 }]
}
