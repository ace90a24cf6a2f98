import axe from 'axe-core'
import { afterEach, describe, expect, it } from 'vitest'
import { cleanup } from 'vitest-browser-react'
import { page, userEvent } from 'vitest/browser'
import type { Answer, Assessment } from '#core/assessment/schema.ts'
import { closeAssessment } from '#state/assessment.ts'
import { aimAtSupport, useSupportAim } from '#state/support-aim.ts'
import { paths } from '#ui/paths.ts'
import { assessmentOf, keep } from './desk.ts'
import { showApp } from './home-stage.tsx'

const part = () => page.elementLocator(document.querySelector('#support') ?? document.body)
const entry = (kindId: string) => document.querySelector<HTMLElement>(`[data-support="${kindId}"]`)
const textOf = (kindId: string) => entry(kindId)?.textContent ?? ''

const said = (value: string | number): Answer => ({ state: 'answered', value })
/** All that the forerunner scheme asks for. */
const forerunner: Readonly<Record<string, Answer>> = {
  'std-gate-declared': said('yes'),
  'std-gate-indicators': said('yes'),
  'std-measured': said('all'),
  'std-benchmark': said(3),
}

/** The improve page of a firm that makes things and answered nothing but this. */
async function showSupport(
  answers: Readonly<Record<string, Answer>>,
  more: { language?: 'en' | 'zh-Hans'; profile?: Partial<Assessment['profile']> } = {},
): Promise<string> {
  const id = `support-${crypto.randomUUID()}`
  const profile = {
    name: 'Works Ltd',
    roles: ['manufacturer' as const],
    staff: 60,
    size: 'small' as const,
    ambition: 'basic' as const,
    ...more.profile,
  }
  const assessment = assessmentOf(id, { profile, answers: new Map(Object.entries(answers)) })
  await showApp({
    at: paths.improve(id),
    language: more.language ?? 'en',
    before: () => keep(assessment),
  })
  await expect.poll(() => document.querySelector('#support h3')).not.toBeNull()
  return id
}

afterEach(async () => {
  location.hash = ''
  await cleanup()
  closeAssessment()
  await page.viewport(1280, 900)
})

describe('the support to look for', () => {
  it('says of what is met that it is declared, what is left to ask, and where to look', async () => {
    await showSupport(forerunner)
    const text = textOf('standards-forerunner')
    expect(text).toContain('The conditions you declared are met; still to be asked on the spot:')
    expect(text).toContain('企业标准信息公共服务平台')
    expect(text).toContain('checked on 23 November 2026')
    expect(text).toContain('Goes with')
    expect(document.querySelector('#support h3')?.textContent).toBe(
      'The conditions you declared are met (1)',
    )
  })

  it('names the one unmet condition and leads to the item it stands on', async () => {
    const id = await showSupport({ ...forerunner, 'std-benchmark': said(2) })
    expect(textOf('standards-forerunner')).toContain('One step short:')
    const link = entry('standards-forerunner')?.querySelector('p a')
    expect(link?.textContent).toContain('standards')
    await page.elementLocator(link ?? document.body).click()
    await expect.poll(() => location.hash).toBe(`#${paths.answer(id, 'standards', 'declaration')}`)
    await expect.poll(() => document.activeElement?.getAttribute('data-item')).toBe('std-benchmark')
  })

  it('follows the answers in both directions', async () => {
    await showSupport({ 'std-gate-declared': said('yes') })
    expect(entry('standards-forerunner')?.dataset['standing']).toBe('waiting')
    expect(textOf('standards-forerunner')).toContain('To be answered first:')
    await cleanup()
    closeAssessment()
    await showSupport({
      ...forerunner,
      'std-measured': said('none'),
      'std-benchmark': said(1),
    })
    expect(entry('standards-forerunner')?.dataset['standing']).toBe('further')
    expect(textOf('standards-forerunner')).toContain('Several steps short:')
  })

  it('says in Chinese what English says, and never that anybody qualifies', async () => {
    await showSupport(forerunner, { language: 'zh-Hans' })
    expect(textOf('standards-forerunner')).toContain('您填报的条件都已具备；还要到现场问清：')
    expect(textOf('standards-forerunner')).toContain('2026年11月23日核对')
    expect(document.querySelector('#support')?.textContent).not.toMatch(/符合条件|有资格/)
  })

  it('names the one unmet condition among others still to be answered, or not known, and stays in sight', async () => {
    await showSupport({
      'std-gate-declared': said('yes'),
      'std-measured': { state: 'dont-know' },
      'std-benchmark': said(1),
    })
    const kind = entry('standards-forerunner')
    expect(kind?.dataset['standing']).toBe('one-step')
    expect(kind?.closest('details')).toBeNull()
    const sentence = kind?.querySelector('p')?.textContent ?? ''
    expect(sentence).toMatch(
      /^One step short so far: .+\. Still to be answered: .+\. Answered “don’t know”; find out first: .+\.$/u,
    )
    const links = [...(kind?.querySelectorAll('li > p a') ?? [])].map((link) => link.parentElement)
    expect(links.map((one) => one?.textContent.split(': ')[0])).toEqual([
      'Held up at',
      'Items to answer',
      'Items to find out about',
    ])
  })

  it('says of what was answered “don’t know” that it is to be found out, in Chinese as well', async () => {
    await showSupport(
      { ...forerunner, 'std-measured': { state: 'dont-know' } },
      { language: 'zh-Hans' },
    )
    expect(entry('standards-forerunner')?.dataset['standing']).toBe('waiting')
    const text = textOf('standards-forerunner')
    expect(text).toContain('答了“不清楚”，弄清楚再看：')
    expect(text).not.toContain('还要先答')
  })

  it('folds away what is further off, unfolded by the keyboard', async () => {
    await showSupport(forerunner)
    const fold = document.querySelector<HTMLDetailsElement>('#support > div > details')
    const summary = fold?.querySelector('summary')
    if (!fold || !summary) throw new Error('nothing is folded')
    expect(fold.open).toBe(false)
    summary.focus()
    await userEvent.keyboard('{Enter}')
    expect(fold.open).toBe(true)
    await expect
      .element(page.elementLocator(fold).getByRole('heading', { level: 4 }).first())
      .toBeVisible()
  })

  it('opens the nearest group where nothing is met or one step short', async () => {
    await showSupport({ 'std-owner': said(2) })
    const folds = [...document.querySelectorAll<HTMLDetailsElement>('#support > div > details')]
    expect(folds.length).toBeGreaterThan(1)
    expect(folds.map(({ open }) => open)).toEqual(folds.map((_, index) => index === 0))
  })

  it('leaves out what is not meant for such an enterprise', async () => {
    await showSupport(forerunner)
    expect(entry('trade-measures-service')).toBeNull()
    await cleanup()
    closeAssessment()
    await showSupport(forerunner, { profile: { roles: ['manufacturer', 'exporter'] } })
    expect(entry('trade-measures-service')).not.toBeNull()
  })

  it('is led to from an action of the path, also where it is folded away', async () => {
    await showSupport({ 'std-measured': said('none'), 'std-group': said(1) })
    expect(entry('group-standards')?.dataset['standing']).toBe('further')
    const links = () =>
      [...document.querySelectorAll<HTMLElement>('#path li > p > a')].filter(
        ({ textContent }) => textContent === 'Taking part in group standards',
      )
    await expect.poll(() => links().length, { timeout: 30_000 }).toBeGreaterThan(0)
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('#path details')) {
      fold.open = true
    }
    links()[0]?.focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => document.activeElement?.tagName).toBe('H4')
    expect(document.activeElement?.textContent).toBe('Taking part in group standards')
    expect(document.activeElement?.closest('details')?.open).toBe(true)
  })

  it('is led to from the results page', async () => {
    const id = await showSupport({ ...forerunner, 'std-group': said(1) })
    location.hash = `#${paths.results(id)}`
    const link = page
      .getByRole('link', { name: 'Taking part in group standards', includeHidden: true })
      .first()
    await expect.element(link).toBeInTheDocument()
    for (const fold of document.querySelectorAll('details')) fold.open = true
    await link.click()
    await expect.poll(() => document.activeElement?.tagName).toBe('H4')
    expect(document.activeElement?.textContent).toBe('Taking part in group standards')
  })

  it('is aimed at by a plain click alone, not by one that opens another tab', async () => {
    await showSupport({ 'std-measured': said('none'), 'std-group': said(1) })
    const link = () => document.querySelector<HTMLElement>('#path li > p > a[href$="/improve"]')
    await expect.poll(link, { timeout: 30_000 }).not.toBeNull()
    const aims: (string | null)[] = []
    const stop = useSupportAim.subscribe(({ kindId }) => aims.push(kindId))
    // The click is stopped at the window, or the browser under test would open the tab.
    const keepHere = (event: Event) => event.preventDefault()
    window.addEventListener('click', keepHere)
    const click = (more: MouseEventInit) =>
      link()?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...more }))
    for (const more of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }]) click(more)
    expect(aims).toEqual([])
    click({})
    window.removeEventListener('click', keepHere)
    await expect.poll(() => aims.length).toBe(2)
    stop()
    expect(aims[0]).not.toBeNull()
    expect(aims[1]).toBeNull()
  })

  it('is not jumped to on a later visit where the page had nothing to show', async () => {
    const id = `support-${crypto.randomUUID()}`
    aimAtSupport('standards-forerunner')
    await showApp({ at: paths.improve(id), before: () => keep(assessmentOf(id, {})) })
    await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible()
    expect(document.querySelector('#support')).toBeNull()
    await expect.poll(() => useSupportAim.getState().kindId).toBeNull()
  })

  it('fits a narrow phone with nothing that axe would mend', async () => {
    await showSupport({ ...forerunner, 'std-benchmark': said(2) })
    await page.viewport(360, 800)
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('#support details')) {
      fold.open = true
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
    const { violations } = await axe.run(document.querySelector('#support') ?? document.body)
    expect(violations.map(({ id }) => id)).toEqual([])
    await expect.element(part()).toBeVisible()
  })
})
