import { appVersion } from '#core/app-version.ts'
import type { PathInput } from '#core/planning/path/plan-path.ts'
import { useAssessment } from '#state/assessment.ts'
import { platform } from '#state/platform.ts'
import { usePlannedPath } from '#state/planned-path.ts'
import { savePicture } from '#state/save-picture.ts'
import { useSettings } from '#state/settings.ts'
import type { SaveChart } from '#ui/charts/save-picture.tsx'
import type { Words } from '#words/load-words.ts'

/** Saves a chart of the page as the report draws it: of what was just said, and of the path that is there. */
export function saveChart(
  subject: 'curve' | 'gantt',
  shown: { readonly title: string; readonly finding: string },
  input: PathInput,
  words: Words,
): SaveChart {
  return async (format) => {
    const report = await composeNow(input, words).catch(() => null)
    if (!report) return words.pictures.told({ kind: 'not-arrived' }, '')
    return savePicture({ report, subject, format, ...shown }, words)
  }
}

/** The report as it would be printed now; it and the plan's text are loaded when they are wanted. */
async function composeNow(input: PathInput, { common }: Words) {
  const { language } = useSettings.getState()
  const [{ composeReport }, plan] = await Promise.all([
    import('#core/report/compose-report.ts'),
    platform().loadPlan(language),
  ])
  const { assessment } = useAssessment.getState()
  if (!assessment) return null
  const { result, points } = usePlannedPath.getState()
  return composeReport(
    {
      assessment,
      questionnaires: input.questionnaires,
      plan,
      language,
      today: input.today,
      appVersion,
      improvement: { path: result, curve: points.length > 0 ? points : null },
    },
    { defaultLevels: common.stageNames },
  )
}
