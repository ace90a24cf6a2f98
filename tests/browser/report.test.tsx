import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { undo, useAssessment } from '#state/assessment.ts'
import { usePlannedPath } from '#state/planned-path.ts'
import { english } from '#words/en/words.ts'
import { keptAssessment } from './desk.ts'
import {
  button,
  pagesMade,
  places,
  radio,
  sampleId,
  settled,
  showReport,
  text,
  tick,
  until,
} from './report-stage.ts'

const { report: said } = english
const { each } = said.parts
const choices = () => useAssessment.getState().assessment?.report

describe('the report page', () => {
  it('shows the pages of the PDF by itself, with the plan once that is worked out', async () => {
    await showReport()
    await settled()
    const whole = pagesMade()
    expect(whole).toBeGreaterThan(5)
    expect(usePlannedPath.getState().curve).toBe('done')
    await until(() => places()[0]?.querySelector('canvas') !== null)
    await tick(each.path.label).click()
    await tick(each.calendar.label).click()
    await until(() => pagesMade() < whole)
  })

  it('draws the pages in view alone, and lets go of those that were left behind', async () => {
    await showReport()
    await settled()
    await until(() => places()[0]?.querySelector('canvas') !== null)
    const last = places().length
    expect(places()[last - 1]?.querySelector('canvas')).toBeNull()
    await page.getByRole('spinbutton', { name: said.preview.pageNumber }).fill(String(last))
    await until(() => places()[last - 1]?.querySelector('canvas') !== null)
    await until(() => places()[0]?.querySelector('canvas') === null)
  })

  it('for the board takes three pages at most, keeps the choice, and can undo it', async () => {
    await showReport()
    await radio(said.presets.board.label).click()
    expect(choices()?.parts).toEqual(['summary'])
    await settled()
    await until(() => pagesMade() <= 3)
    const kept = async () => (await keptAssessment(sampleId)).report?.parts
    await expect.poll(kept).toEqual(['summary'])
    undo()
    await expect.element(radio(said.presets.team.label)).toBeChecked()
  })

  it('for the board has its plan as soon as the path is there, without waiting for the curve it does not print', async () => {
    await showReport(({ questionnaires }) => ({ questionnaires }))
    await radio(said.presets.board.label).click()
    await until(() => text().includes(said.plan.ready))
    expect(usePlannedPath.getState()).toMatchObject({ path: 'done', curve: 'working' })
    await settled()

    // Where the curve is printed it is waited for, and is not called missing.
    await tick(each.path.label).click()
    await until(() => text().includes(said.plan.ready))
    expect(usePlannedPath.getState().curve).toBe('done')
    expect(text()).not.toContain(said.plan.withoutCurve)
  })

  it('calls parts that are no ready set one’s own', async () => {
    await showReport()
    await expect.element(radio(said.presets.team.label)).toBeChecked()
    await expect.element(radio(said.presets.own.label)).not.toBeInTheDocument()
    await tick(each.glossary.label).click()
    await expect.element(radio(said.presets.own.label)).toBeChecked()
    await radio(said.presets.file.label).click()
    await expect.element(tick(each.glossary.label)).toBeChecked()
    await expect.element(tick(each.evidence.label)).toBeChecked()
  })

  it('keeps the last pages in sight while the next are made, and makes none that was stopped', async () => {
    await showReport()
    await settled()
    const before = pagesMade()
    await tick(each.items.label).click()
    await expect.element(page.getByText(said.preview.renewing)).toBeVisible()
    expect(places().length).toBe(before)
    await button(said.preview.cancel).click()
    await expect.element(page.getByText(said.preview.stopped)).toBeVisible()
    expect(places().length).toBe(before)
    await button(said.preview.again).click()
    await settled()
    expect(pagesMade()).toBeLessThan(before)
  })

  it('keeps what is typed as a foreword, with the marks its buttons set', async () => {
    await showReport()
    await radio(said.presets.board.label).click()
    await settled()
    const foreword = page.getByLabelText(said.letter.foreword, { exact: true })
    await foreword.fill('We began in spring.')
    await foreword.click()
    await userEvent.keyboard('{Control>}a{/Control}')
    const tools = page.getByRole('group', { name: said.letter.tools(said.letter.foreword) })
    await tools.getByRole('button', { name: said.letter.bold }).click()
    await expect.element(foreword).toHaveValue('**We began in spring.**')
    await expect.poll(() => choices()?.foreword).toBe('**We began in spring.**')
    await tools.getByRole('button', { name: said.letter.bold }).click()
    await expect.element(foreword).toHaveValue('We began in spring.')
    await tools.getByRole('button', { name: said.letter.list }).click()
    await expect.poll(() => choices()?.foreword).toBe('- We began in spring.')
  })

  it('takes a colour of one’s own in any way of writing it, and says what is none', async () => {
    await showReport()
    await radio(said.look.names.blue).click()
    expect(choices()?.color).toBe('#1f5fa8')
    await radio(said.look.own).click()
    const field = page.getByRole('textbox', { name: said.look.own })
    await field.fill('A0C')
    await expect.poll(() => choices()?.color).toBe('#aa00cc')
    await field.fill('teal')
    await expect.element(page.getByText(said.look.notAColor)).toBeVisible()
    expect(choices()?.color).toBe('#aa00cc')
    await radio(said.look.names.ours).click()
    await expect.poll(() => choices()?.color).toBeUndefined()
  })

  it('prints two languages, never one beside itself', async () => {
    await showReport()
    await page.getByLabelText(said.languages.second).selectOptions('zh-Hant')
    expect(choices()).toMatchObject({ language: 'en', second: 'zh-Hant' })
    await page.getByLabelText(said.languages.first).selectOptions('zh-Hant')
    expect(choices()).toMatchObject({ language: 'zh-Hant' })
    expect(choices()?.second).toBeUndefined()
  })

  it('says that there is nothing to plan where nothing was answered, and makes the report all the same', async () => {
    await showReport(() => ({ answers: new Map() }))
    await expect.element(page.getByText(said.plan.nothingToPlan)).toBeVisible()
    await expect.element(page.getByText(said.nothingYet)).toBeVisible()
    await settled()
    expect(usePlannedPath.getState().path).not.toBe('working')
  })

  it('waits no longer for a plan than it is asked to, says so in the report, and plans anew when asked', async () => {
    await showReport((assessment) => ({ questionnaires: assessment.questionnaires }))
    await expect
      .element(page.getByRole('progressbar', { name: said.plan.progress }))
      .toBeInTheDocument()
    await button(said.plan.stop).click()
    await expect.element(button(said.plan.again)).toBeVisible()
    await button(said.plan.again).click()
    await expect.element(page.getByText(said.plan.ready)).toBeVisible()
    expect(text()).not.toContain(said.plan.leftOut)
  })
})
