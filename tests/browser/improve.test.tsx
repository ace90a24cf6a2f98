import { afterEach, describe, expect, it } from 'vitest'
import { cleanup } from 'vitest-browser-react'
import { page, userEvent } from 'vitest/browser'
import { changeImprovement, noteAction } from '#core/assessment/change-improvement.ts'
import { improvementOf } from '#core/assessment/improvement.ts'
import { setTarget } from '#core/assessment/set-target.ts'
import { closeAssessment, useAssessment } from '#state/assessment.ts'
import { usePlannedPath } from '#state/planned-path.ts'
import { paths } from '#ui/paths.ts'
import { formatCost, formatShare } from '#words/figures.ts'
import { keptAssessment, moment } from './desk.ts'
import {
  improveExample,
  outcomeNow,
  plannedNow,
  scoreOnceDone,
  status,
  titleOf,
  titlesInPath,
} from './improve-stage.ts'

const part = (id: string) => page.elementLocator(document.querySelector(`#${id}`) ?? document.body)
const path = () => part('path')
const button = (name: string | RegExp) => page.getByRole('button', { name })
const text = (selector: string) => document.querySelector(selector)?.textContent ?? ''
const fact = (label: string) => {
  const terms = [...document.querySelectorAll('#path dt')]
  return terms.find((term) => term.textContent === label)?.nextElementSibling?.textContent ?? ''
}
const onDesk = () => {
  const { assessment } = useAssessment.getState()
  if (!assessment) throw new Error('nothing is on the desk')
  return assessment
}
/** An action of the path that another one can stand in for, at a price. */
const dearToLose = 'std-compare-all'
/** An action without which the targets cannot be reached. */
const indispensable = 'std-appoint-owner'

afterEach(async () => {
  location.hash = ''
  await cleanup()
  closeAssessment()
  await page.viewport(1280, 900)
})

describe('the cheapest path', () => {
  it('leads to the share and the stage that the score gives once its actions are done', async () => {
    await improveExample('clear-river-care', { whole: true })
    const { cost } = await plannedNow()
    await expect.element(status()).toHaveTextContent(/^A new path is there: \d+ actions/)
    const after = scoreOnceDone(titlesInPath())
    expect(titlesInPath().length).toBeGreaterThan(0)
    expect(fact('Certain share')).toContain(`→ ${formatShare('en', after.low ?? 0)}`)
    expect(fact('Certain stage')).toContain(`→ Stage ${after.stage?.guaranteed}`)
    expect(fact('Together')).toContain(formatCost('en', [cost, cost, cost]))
    expect(text('#path')).toContain('Proven: no cheaper path exists.')
  })

  it('says how many items are reckoned at their lowest, and leads to them', async () => {
    const left = ['std-watch', 'std-list']
    const id = await improveExample('clear-river-care', {
      change: (assessment) => ({
        ...assessment,
        answers: new Map([...assessment.answers].filter(([itemId]) => !left.includes(itemId))),
      }),
    })
    await plannedNow()
    expect(text('#path')).toContain('2 unanswered items are reckoned at their lowest')
    await path().getByRole('link', { name: 'Answer items' }).click()
    expect(location.hash).toContain(`/a/${id}/answer`)
  })

  it('goes around an action that was refused, also after the page is opened anew', async () => {
    const id = await improveExample('clear-river-care')
    const before = await plannedNow()
    const title = titleOf(dearToLose)
    expect(before.actions).toContain(dearToLose)
    await button(`We will not do this: ${title}`).click()
    expect(titlesInPath()).not.toContain(title)
    const after = await plannedNow()
    expect(after.actions).not.toContain(dearToLose)
    expect(after.cost).toBeGreaterThan(before.cost)
    await expect
      .poll(async () => improvementOf(await keptAssessment(id)).actions[dearToLose]?.wish)
      .toBe('refused')

    location.hash = ''
    closeAssessment()
    location.hash = `#${paths.improve(id)}`
    const anew = await plannedNow()
    expect(anew.actions).toEqual(after.actions)
    await button(`We might do it after all: ${title}`).click()
    expect((await plannedNow()).actions).toEqual(before.actions)
  })

  it('keeps the keyboard in the list when an action leaves it', async () => {
    await improveExample('clear-river-care')
    await plannedNow()
    const title = titleOf(dearToLose)
    const next = titlesInPath()[titlesInPath().indexOf(title) + 1]
    const refuse = button(`We will not do this: ${title}`).element()
    if (refuse instanceof HTMLElement) refuse.focus()
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement?.textContent).toContain(next)
    await plannedNow()
    expect(document.activeElement?.closest('#path')).not.toBeNull()
    // Without this one there is no path, and the whole list goes away.
    const last = button(`We will not do this: ${titleOf(indispensable)}`).element()
    if (last instanceof HTMLElement) last.focus()
    await userEvent.keyboard('{Enter}')
    expect((await outcomeNow()).result?.status).toBe('impossible')
    await expect.poll(() => document.activeElement?.closest('#path')).not.toBeNull()
  })

  it('includes what is wanted in any case and marks it, until that is taken back', async () => {
    await improveExample('clear-river-care')
    const { actions } = await plannedNow()
    await path()
      .getByText(/^Actions that are not in the path/)
      .click()
    const wanted = document.querySelector('#path details[data-unprinted] h4')?.textContent ?? ''
    expect(titlesInPath()).not.toContain(wanted)
    await button(`We do this anyway: ${wanted}`).click()
    await plannedNow()
    await expect.poll(titlesInPath).toContain(wanted)
    await button(`We do this anyway: ${wanted}`).click()
    expect((await plannedNow()).actions).toEqual(actions)
  })

  it('counts on what is done, takes it off the cost and names the answers to give anew', async () => {
    await improveExample('clear-river-care')
    const before = await plannedNow()
    const [first = ''] = titlesInPath()
    await button(`Done: ${first}`).click()
    const after = await plannedNow()
    expect(after.actions).toHaveLength(before.actions.length - 1)
    expect(after.cost).toBeLessThan(before.cost)
    expect(after.shareAfter).toBe(before.shareAfter)
    expect(fact('Certain share')).toContain(`→ ${formatShare('en', before.shareAfter)}`)
    const done = path().getByRole('heading', { name: 'What is done (1)' })
    await expect.element(done).toBeVisible()
    expect(done.element().closest('section')?.querySelector('a')).not.toBeNull()
  })
})

describe('why an action is in or out', () => {
  it('is said with the figure by which the path really changes', async () => {
    await improveExample('clear-river-care')
    const before = await plannedNow()
    const title = titleOf(dearToLose)
    await button(`Why is this in?: ${title}`).click()
    const row = button(`Why is this in?: ${title}`).element().closest('li')
    const reason = () => row?.querySelector('output')?.textContent ?? ''
    await expect.poll(reason).toMatch(/^Without it, the cheapest path costs CNY [\d,]+ more: .+\.$/)
    const dearer = Number(/CNY ([\d,]+)/.exec(reason())?.[1]?.replaceAll(',', ''))
    await button(`We will not do this: ${title}`).click()
    expect((await plannedNow()).cost - before.cost).toBe(dearer)
  })

  it('names what an indispensable action makes possible', async () => {
    await improveExample('clear-river-care')
    await plannedNow()
    const why = button(`Why is this in?: ${titleOf(indispensable)}`)
    await why.click()
    const row = why.element().closest('li')
    await expect
      .poll(() => row?.querySelector('output')?.textContent)
      .toMatch(/^Without it, no path gets there: it has to come before “.+”/)
    await expect.element(why).toHaveAttribute('aria-expanded', 'true')
    await why.click()
    expect(row?.querySelector('output')).toBeNull()
  })

  it('is said of an action outside by what it would cost to include it', async () => {
    await improveExample('clear-river-care')
    const before = await plannedNow()
    await path()
      .getByText(/^Actions that are not in the path/)
      .click()
    const rows = [...document.querySelectorAll('#path details[data-unprinted] li:has(h4)')]
    const asked = rows.find((row) => row.querySelectorAll('ul[aria-label] > li').length > 0)
    const title = asked?.querySelector('h4')?.textContent ?? ''
    await button(`Why is this out?: ${title}`).click()
    const reason = () => asked?.querySelector('output')?.textContent ?? ''
    await expect.poll(reason).toMatch(/^With it, the cheapest path costs CNY [\d,]+ more\.$/)
    const dearer = Number(/CNY ([\d,]+)/.exec(reason())?.[1]?.replaceAll(',', ''))
    await button(`We do this anyway: ${title}`).click()
    expect((await plannedNow()).cost - before.cost).toBe(dearer)
  })
})

describe('a goal out of reach', () => {
  it('names the items that hold it back and the refused action that would help', async () => {
    const id = await improveExample('clear-river-care', {
      change: (assessment) => noteAction(assessment, indispensable, { wish: 'refused' }, moment),
    })
    const { result } = await outcomeNow()
    expect(result?.status).toBe('impossible')
    await expect.element(status()).toHaveTextContent('no path gets there')
    await expect
      .element(path().getByRole('heading', { name: 'This goal is out of reach for now' }))
      .toBeVisible()
    const ask = useAssessment
      .getState()
      .questionnaires.flatMap(({ sections }) => sections.flatMap(({ items }) => items))
      .find((item) => item.id === 'std-owner')?.ask
    const link = path().getByRole('link', { name: ask }).first()
    expect(link.element().getAttribute('href')).toContain(`/a/${id}/answer/standards/`)
    expect(text('#path')).toContain('It would raise or settle')
    await button(`We might do it after all: ${titleOf(indispensable)}`)
      .first()
      .click()
    expect((await plannedNow()).actions).toContain(indispensable)
  })

  it('says when what is wanted in any case exceeds the budget, and lets it be taken back', async () => {
    await improveExample('clear-river-care', {
      change: (assessment) =>
        changeImprovement(
          noteAction(assessment, dearToLose, { wish: 'wanted' }, moment),
          { goal: { kind: 'budget', days: 1 } },
          moment,
        ),
    })
    expect((await outcomeNow()).result?.status).toBe('over-budget')
    expect(text('#path')).toContain('more than the limits allow')
    await button(`No longer in any case: ${titleOf(dearToLose)}`).click()
    expect((await plannedNow()).days).toBeLessThanOrEqual(1)
  })

  it('is told from one that is reached already, with what keeps it', async () => {
    await improveExample('spruce-precision', {
      change: (assessment) => setTarget(assessment, 'assessment', { stage: 2 }, moment),
    })
    expect((await plannedNow()).actions).toEqual([])
    await expect
      .element(path().getByRole('heading', { name: 'The goal is reached already' }))
      .toBeVisible()
    await expect.element(path().getByRole('heading', { name: 'What keeps it' })).toBeVisible()
    expect(text('#path')).toMatch(/if these slip back, it is no longer at Stage 2/)
    expect(text('#path')).toMatch(/This evidence runs out first:/)
  })
})

describe('calculating', () => {
  it('can be stopped, leaves the page as it was, and can be asked for again', async () => {
    await improveExample('spruce-precision', { whole: true })
    await button('Stop calculating').click()
    await expect.element(status()).toHaveTextContent('The calculation was stopped.')
    expect(usePlannedPath.getState().path).toBe('stopped')
    expect(document.querySelector('#targets')).not.toBeNull()
    const again = button('Calculate again')
    await expect.element(again).toHaveFocus()
    await again.click()
    expect((await plannedNow()).status).toBe('optimal')
    await expect.element(status()).toHaveTextContent(/^A new path is there/)
  })

  it('is done anew for another day rate, and a wrong one says so and changes nothing', async () => {
    const id = await improveExample('clear-river-care')
    const before = await plannedNow()
    const rate = page.getByRole('textbox', { name: 'What one person-day costs (CNY)' })
    await rate.fill('plenty')
    await expect.element(path().getByRole('alert')).toHaveTextContent('number')
    expect(text('#path')).toContain('Until this is corrected, CNY 800 is used.')
    await rate.fill('')
    await expect.element(path().getByRole('alert')).toBeVisible()
    await userEvent.tab()
    expect(onDesk().improvement).toBeUndefined()
    await rate.fill('1,600')
    await expect.poll(() => improvementOf(onDesk()).dayRate).toBe(1600)
    const after = await plannedNow()
    expect(after.dayRate).toBe(1600)
    expect(after.cost).toBeGreaterThan(before.cost)
    await expect.poll(async () => improvementOf(await keptAssessment(id)).dayRate).toBe(1600)
  })

  it('is spared when only the language changes', async () => {
    await improveExample('clear-river-care')
    const { actions } = await plannedNow()
    const english = titlesInPath()
    await page.getByRole('combobox', { name: 'Language' }).selectOptions('zh-Hans')
    await expect.element(status()).toHaveTextContent(/^新的路算好了：\d+ 项行动/)
    expect(usePlannedPath.getState().result).toMatchObject({ actions })
    await expect.poll(titlesInPath).not.toEqual(english)
    expect(titlesInPath()).toHaveLength(english.length)
    const why = button(`为什么要做？：${titleOf(dearToLose)}`)
    await why.click()
    const row = why.element().closest('li')
    await expect
      .poll(() => row?.querySelector('output')?.textContent)
      .toMatch(/^不做它，最省的路也要多花 [\d,]+ 元：.+。$/)
  })
})

describe('the goal', () => {
  it('can be the best share within a budget, which the path then keeps to', async () => {
    await improveExample('clear-river-care')
    await plannedNow()
    await page.getByRole('radio', { name: 'The best share within days and money' }).click()
    await page.getByRole('textbox', { name: 'Person-days at most' }).fill('20')
    await page.getByRole('textbox', { name: 'Money at most (CNY)' }).fill('5000')
    await userEvent.tab()
    await expect
      .poll(() => improvementOf(onDesk()).goal)
      .toEqual({ kind: 'budget', days: 20, cny: 5000 })
    const { days, cny, shareBefore, shareAfter } = await plannedNow()
    expect(days).toBeLessThanOrEqual(20)
    expect(cny).toBeLessThanOrEqual(5000)
    expect(shareAfter).toBeGreaterThan(shareBefore)
    expect(text('#path')).toContain('Proven: no path within these limits reaches a higher share.')
  })

  it('can be the share of a point of the curve, chosen by a press or by keyboard', async () => {
    await improveExample('starting-point-software')
    await plannedNow()
    const slider = page.getByRole('slider', { name: 'Choose a point' })
    await expect.poll(() => usePlannedPath.getState().curve).toBe('done')
    const points = [...usePlannedPath.getState().points]
    expect(points).toHaveLength(20)
    const plot = [...document.querySelectorAll('#path figure svg.recharts-surface')].find(
      (one) => one.clientWidth > 0,
    )
    if (!plot) throw new Error('the curve is not drawn')
    await userEvent.click(plot, { position: { x: plot.clientWidth - 30, y: 100 } })
    await expect.element(slider).toHaveValue('19')
    const knob = slider.element()
    // No wider than its place, which on a phone may be the whole page.
    const { right = 0 } = knob.parentElement?.getBoundingClientRect() ?? {}
    expect(knob.getBoundingClientRect().right).toBeLessThanOrEqual(right)
    if (knob instanceof HTMLElement) knob.focus()
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}{ArrowRight}')
    const { budget = 0, share = 0 } = points[3] ?? {}
    await expect
      .element(slider)
      .toHaveAttribute(
        'aria-valuetext',
        `Budget ${formatCost('en', [budget, budget, budget])}: at best ${formatShare('en', share)}`,
      )
    await button(/^Plan for/).click()
    const { goal, cost, shareAfter } = await plannedNow()
    expect(goal.kind).toBe('share')
    expect(cost).toBeLessThanOrEqual(budget)
    expect(shareAfter).toBeGreaterThan(share - 1e-4)
    // The goal changes the path, not what each budget can buy.
    expect(usePlannedPath.getState()).toMatchObject({ curve: 'done', points })
    await button(/^Show as table: How far the money goes/).click()
    await expect.element(page.getByRole('table', { name: 'How far the money goes' })).toBeVisible()
  })
})

describe('targets', () => {
  it('are inherited until one is set, and one press takes it back', async () => {
    await improveExample('spruce-precision')
    const before = await plannedNow()
    const choice = page.getByRole('combobox', { name: 'Target of “Standards leadership”' })
    await expect.element(choice).toHaveDisplayValue('As above (Stage 4, Preventive)')
    await choice.selectOptions('Stage 2, Checked')
    expect(onDesk().targets).toEqual({ standards: { stage: 2 } })
    const row = choice.element().closest('li')
    expect(row?.textContent).toContain('Reached')
    expect((await plannedNow()).cost).toBeLessThan(before.cost)
    await button('Take back the own target of “Standards leadership”').click()
    expect(onDesk().targets).toEqual({})
    await expect.element(choice).toHaveFocus()
    expect((await plannedNow()).actions).toEqual(before.actions)
    await button('Undo').click()
    expect(onDesk().targets).toEqual({ standards: { stage: 2 } })
  })

  it('of sections are folded under their questionnaire and can be a share', async () => {
    const id = await improveExample('spruce-precision')
    await plannedNow()
    await part('targets')
      .getByText(/^\d sections$/)
      .first()
      .click()
    const choice = part('targets').getByRole('list').nth(1).getByRole('combobox').first()
    await choice.selectOptions('Own share')
    const field = part('targets').getByRole('textbox').first()
    await expect.element(field).toHaveValue('75')
    await field.fill('250')
    await expect.element(part('targets').getByRole('alert')).toBeVisible()
    await field.fill('62.5')
    await expect.poll(() => Object.values(onDesk().targets ?? {})).toEqual([{ share: 0.625 }])
    expect(Object.keys(onDesk().targets ?? {})[0]).toMatch(/^standards\//)
    expect(text('#targets')).toContain('1 with a target of its own')
    await expect
      .poll(async () => Object.values((await keptAssessment(id)).targets ?? {}))
      .toEqual([{ share: 0.625 }])
  })

  it('of the whole are the presets, which are the ambition of the profile, or our own', async () => {
    await improveExample('spruce-precision')
    await plannedNow()
    await page.getByRole('radio', { name: 'Leading (Stage 5, Leading)' }).click()
    expect(onDesk().profile.ambition).toBe('leading')
    await page.getByRole('radio', { name: 'Our own' }).click()
    expect(onDesk().targets).toEqual({ assessment: { stage: 5 } })
    await page.getByRole('radio', { name: 'Up to standard (Stage 3, Assured)' }).click()
    expect(onDesk().profile.ambition).toBe('basic')
    expect(onDesk().targets).toEqual({})
  })

  it('show no share that the answers do not bear', async () => {
    await improveExample('spruce-precision', {
      change: (assessment) => ({
        ...assessment,
        answers: new Map(
          [...assessment.answers].filter(([id]) => id.startsWith('std-')).slice(0, 4),
        ),
      }),
    })
    await plannedNow()
    const figures = [...document.querySelectorAll('#targets fieldset dd')]
    expect(figures[0]?.textContent).toContain('Too few answers')
    expect(text('#targets fieldset')).not.toMatch(/\d%/)
    expect(fact('Certain share')).toMatch(/^too few answers to show → /)
    expect(text('#path')).toContain('With so few answers a curve would say nothing.')
    expect(document.querySelector('#path figure')).toBeNull()
  })
})

it('fits a narrow phone with everything unfolded', async () => {
  await page.viewport(360, 800)
  await improveExample('clear-river-care', { whole: true })
  await plannedNow()
  for (const fold of document.querySelectorAll<HTMLDetailsElement>(
    '#targets details, #path details',
  ))
    fold.open = true
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
})
