import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { chooseDepth } from '#core/assessment/choose-depth.ts'
import { change, openAssessment, redo, undo, useAssessment } from '#state/assessment.ts'
import { platform } from '#state/platform.ts'
import { quick } from '#words/en/quick.ts'
import { assessmentOf, keep, moment } from './desk.ts'
import { showApp } from './home-stage.tsx'

afterEach(async () => {
  location.hash = ''
  await page.viewport(1280, 900)
})

describe.each(['zh-Hans', 'zh-Hant', 'en'] as const)('on a phone in %s', (language) => {
  it.each(['/', '/a/here/profile'])(
    'the lists in the head of %s show each of their choices whole',
    async (at) => {
      await page.viewport(360, 740)
      await showApp({ language, before: () => keep(assessmentOf('here', {})), at })
      await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
      const lists = [...document.querySelectorAll<HTMLSelectElement>('header select')]
      expect(lists).toHaveLength(2)
      const pen = document.createElement('canvas').getContext('2d')
      for (const list of lists) {
        const look = getComputedStyle(list)
        const room =
          list.clientWidth -
          Number.parseFloat(look.paddingInlineStart) -
          Number.parseFloat(look.paddingInlineEnd)
        if (pen) pen.font = `${look.fontSize} ${look.fontFamily}`
        for (const { label } of list.options) {
          expect(pen?.measureText(label).width, label).toBeLessThanOrEqual(room)
        }
      }
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
    },
  )
})

describe('a step back over how much is asked', () => {
  /** A quick check that was made a full assessment, which can be taken back. */
  async function showDeepened(): Promise<void> {
    await showApp()
    const [questionnaire] = await platform().loadQuestionnaires(['metrology'], 'en')
    if (!questionnaire) throw new Error('there is no such questionnaire')
    const { id, version } = questionnaire
    const assessment = assessmentOf('depth', { questionnaires: [{ id, version }], depth: 'quick' })
    openAssessment(assessment, [questionnaire])
    change((now) => chooseDepth(now, 'full', moment))
    const section = questionnaire.sections[0]?.section ?? ''
    location.hash = `/a/depth/answer/${id}/${section}`
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
  }

  it('is told of no more once its assessment is left', async () => {
    await showDeepened()
    undo()
    await expect.element(page.getByText(quick.again.quick)).toBeVisible()
    location.hash = '/'
    await expect.element(page.getByRole('button', { name: 'Start an assessment' })).toBeVisible()
    expect(document.body.textContent).not.toContain(quick.again.quick)
  })

  it('is said, with the way to where that is answered, and so is the step forward again', async () => {
    await showDeepened()
    expect(document.body.textContent).not.toContain(quick.again.quick)

    undo()
    await expect.element(page.getByText(quick.again.quick)).toBeVisible()
    redo()
    await expect.element(page.getByText(quick.again.full)).toBeVisible()
    undo()
    await page.getByRole('button', { name: quick.continueHere }).click()
    await expect
      .element(page.getByRole('heading', { level: 1, name: quick.title, exact: true }))
      .toBeVisible()
    expect(document.body.textContent).not.toContain(quick.again.quick)
    expect(useAssessment.getState().assessment?.depth).toBe('quick')
  })
})
