import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Answer } from '#core/assessment/schema.ts'
import { openAssessment, useAssessment } from '#state/assessment.ts'
import { platform } from '#state/platform.ts'
import { assessmentOf } from './desk.ts'
import { showApp } from './home-stage.tsx'
import { showSectionOf } from './answer-stage.tsx'

const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const onwards = (name: string) => page.getByRole('button', { name, exact: true }).last()
const link = (name: string) => page.getByRole('link', { name, exact: true }).last()
const skipped: Answer = { state: 'dont-know' }

afterEach(async () => {
  location.hash = ''
  await page.viewport(1280, 900)
})

/** Opens measurement with every item of these sections said to be unknown, and goes to its second section. */
async function withDone(done: (section: string, place: number) => boolean): Promise<string[]> {
  const id = `ways-${crypto.randomUUID()}`
  await showApp()
  const [questionnaire] = await platform().loadQuestionnaires(['metrology'], 'en')
  if (!questionnaire) throw new Error('there is no such questionnaire')
  const answers = questionnaire.sections
    .filter(({ section }, place) => done(section, place))
    .flatMap(({ items, sections }) => [...items, ...sections.flatMap((one) => one.items)])
    .map((item): [string, Answer] => [
      item.id,
      item.kind === 'gate'
        ? { state: 'answered', value: 'yes' }
        : item.kind === 'text'
          ? { state: 'answered', value: 'said' }
          : skipped,
    ])
  const assessment = assessmentOf(id, {
    profile: { name: 'Ways', roles: ['manufacturer', 'own-lab'], ambition: 'basic' },
    questionnaires: [{ id: 'metrology', version: questionnaire.version }],
    answers: new Map(answers),
  })
  openAssessment(assessment, [questionnaire])
  location.hash = `/a/${id}/answer/metrology/${questionnaire.sections[0]?.section ?? ''}`
  const titles = questionnaire.sections.map(({ title }) => title)
  await expect.element(heading(titles[0] ?? '')).toBeVisible()
  return titles
}

describe('the way on from a section', () => {
  it('passes over what is wholly answered, and keeps the order within reach', async () => {
    const titles = await withDone((_, place) => place === 1)
    await onwards('Next open section').click()
    await expect.element(heading(titles[2] ?? '')).toBeVisible()
    await link('Previous section').click()
    await expect.element(heading(titles[1] ?? '')).toBeVisible()
    await link('Previous section').click()
    await expect.element(heading(titles[0] ?? '')).toBeVisible()
    await link('Next in order').click()
    await expect.element(heading(titles[1] ?? '')).toBeVisible()
  })

  it('is the same by the keys: Enter on the last card passes over, the right arrow does not', async () => {
    const titles = await withDone((_, place) => place === 1)
    const cards = () => [...document.querySelectorAll<HTMLElement>('[data-item]')]
    cards().at(-1)?.focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(heading(titles[2] ?? '')).toBeVisible()
    await link('Previous section').click()
    await link('Previous section').click()
    await expect.element(heading(titles[0] ?? '')).toBeVisible()
    cards()[0]?.focus()
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(heading(titles[1] ?? '')).toBeVisible()
  })

  it('leads from the last open one back to those left open before it', async () => {
    const titles = await withDone((_, place) => place > 1)
    const last = useAssessment.getState().questionnaires[0]?.sections.at(-1)
    location.hash = location.hash.replace(/[^/]+$/, last?.section ?? '')
    await expect.element(heading(titles.at(-1) ?? '')).toBeVisible()
    await expect.element(link('See results')).toBeVisible()
    await onwards('Next open section').click()
    await expect.element(heading(titles[0] ?? '')).toBeVisible()
  })

  it('goes in order where nothing is left open', async () => {
    const titles = await withDone(() => true)
    await onwards('Next section').click()
    await expect.element(heading(titles[1] ?? '')).toBeVisible()
  })
})

describe.each(['zh-Hans', 'en'] as const)('on a phone in %s, the bar', (language) => {
  it('says of each figure what it is', async () => {
    await page.viewport(360, 740)
    await showSectionOf('metrology', 'calibration', language)
    const [range, stage] = language === 'en' ? ['Score range', /^Stages? 1/] : ['得分区间', /^第 1/]
    await expect.element(page.getByText(range, { exact: true })).toBeVisible()
    await expect.element(page.getByText(stage)).toBeVisible()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
  })
})
