import type { Assessment, Improvement } from '#core/assessment/schema.ts'
import { defaultImprovement } from '#core/assessment/improvement.ts'
import type { Language } from '#core/language.ts'
import { planCalendar } from '#core/planning/plan-calendar.ts'
import { composeCalendar } from '#core/report/compose-calendar.ts'
import { composeSheets } from '#core/report/compose-sheets.ts'
import { exampleIn, questionnairesIn } from '#platform/catalogue/load-catalogue.ts'
import { english } from '#words/en/words.ts'
import { simplified } from '#words/zh-hans/words.ts'

export const today = '2026-11-23'
export const madeAt = '2026-11-25T02:00:00.000Z'

/**
 * An example enterprise that improves: an action wanted, one being done, one done, and one moved by hand to before the
 * first, which it needs, has ended.
 */
export async function improving(language: Language, more: Partial<Improvement> = {}) {
  const [example] = await exampleIn('spruce-precision', language)
  if (!example) throw new Error('there must be an example')
  const assessment: Assessment = {
    ...example,
    updatedAt: '2026-11-20T09:30:00.000Z',
    improvement: {
      ...defaultImprovement,
      start: '2026-11-23',
      capacity: 12,
      actions: {
        'std-publish': {
          wish: 'wanted',
          owner: '李喆',
          due: '2027-01-29',
          note: '先做样品；再做, 其他',
        },
        'std-appoint-owner': { status: 'doing', start: '2026-11-16' },
        'std-write-specs': { status: 'done', owner: '=HYPERLINK("http://x","李喆")' },
        'std-sync-claims': { wish: 'wanted', start: '2026-11-30' },
      },
      ...more,
    },
  }
  const ids = assessment.questionnaires.map(({ id }) => id)
  const questionnaires = await questionnairesIn(ids, language)
  const plan = planCalendar({ assessment, questionnaires, today }, null)
  const words = language === 'en' ? english : simplified
  const { calendar, common } = words
  return {
    assessment,
    questionnaires,
    plan,
    words,
    calendar: composeCalendar(plan, assessment, madeAt, calendar.calendarFile),
    workbook: composeSheets(
      { assessment, questionnaires, today, plan },
      { ...common, ...calendar.sheets },
    ),
  }
}
