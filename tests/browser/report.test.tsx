import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import type { Assessment } from '#core/assessment/schema.ts'
import { exampleIn } from '#platform/catalogue/load-catalogue.ts'
import { usePlannedPath } from '#state/planned-path.ts'
import { english } from '#words/en/words.ts'
import { keep } from './desk.ts'
import { showApp } from './home-stage.tsx'

const { report: said } = english
const button = (name: string) => page.getByRole('button', { name, exact: true })
const tick = () => page.getByRole('checkbox', { name: said.plan.include })
const text = () => document.querySelector('main')?.textContent ?? ''
const pages = () => Number(/Done: (\d+) pages/.exec(text())?.[1])

/** The report page of an example enterprise, with the first of its questionnaires and what is changed in it. */
async function showReport(change: (assessment: Assessment) => Partial<Assessment> = () => ({})) {
  const [assessment] = await exampleIn('starting-point-software', 'en')
  if (!assessment) throw new Error('no example')
  const kept = {
    ...assessment,
    questionnaires: assessment.questionnaires.slice(0, 1),
    ...change(assessment),
    id: 'report-sample',
    example: false,
  }
  await showApp({ at: `/a/${kept.id}/report`, before: () => keep(kept) })
  await expect.element(button(said.make)).toBeVisible()
}

describe('the report page', () => {
  it('holds the improvement plan unless it is unticked, and says what is in it', async () => {
    await showReport()
    await expect.element(tick()).toBeChecked()
    expect(text()).toContain(english.report.contents.path)
    expect(text()).toContain(english.report.contents.calendar)
    await tick().click()
    expect(text()).not.toContain(english.report.contents.path)
    expect(text()).toContain('Targets and gaps')
  })

  it('plans as soon as it is opened, and makes the report with the plan that is there', async () => {
    await showReport()
    await expect.element(page.getByText(said.plan.ready)).toBeVisible()
    const { result } = usePlannedPath.getState()
    await button(said.make).click()
    await expect.element(button(said.save)).toBeVisible()
    expect(usePlannedPath.getState().result).toBe(result)
    const withPlan = pages()
    await tick().click()
    await expect.element(page.getByText(said.stale)).toBeVisible()
    await button(said.makeAgain).click()
    await expect.element(page.getByText(said.stale)).not.toBeInTheDocument()
    await expect.element(button(said.save)).toBeVisible()
    expect(pages()).toBeLessThan(withPlan - 2)
  })

  it('asked while it is still planned shows how far that is; stopped, it leaves no file and plans anew when asked again', async () => {
    await showReport((assessment) => ({ questionnaires: assessment.questionnaires }))
    await button(said.make).click()
    await expect.element(page.getByText(said.plan.planning)).toBeVisible()
    await expect.element(page.getByRole('progressbar', { name: said.progress })).toBeVisible()
    await button(said.cancel).click()
    await expect.element(page.getByText(said.stopped)).toBeVisible()
    const { path, curve } = usePlannedPath.getState()
    expect([path, curve]).toContain('stopped')
    await button(said.make).click()
    await expect.element(button(said.save)).toBeVisible()
    expect(usePlannedPath.getState().curve).toBe('done')
    expect(text()).not.toContain(said.plan.leftOut)
  })

  it('says that there is nothing to plan where nothing was answered, and makes the report all the same', async () => {
    await showReport(() => ({ answers: new Map() }))
    await expect.element(page.getByText(said.plan.nothingToPlan)).toBeVisible()
    await button(said.make).click()
    await expect.element(button(said.save)).toBeVisible()
    expect(usePlannedPath.getState().path).not.toBe('working')
  })
})
