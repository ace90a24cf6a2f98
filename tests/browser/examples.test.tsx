import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { exampleIn } from '#platform/catalogue/load-catalogue.ts'
import { useLibrary } from '#state/library.ts'
import { change, closeAssessment } from '#state/assessment.ts'
import { home as said } from '#words/en/home.ts'
import { keptAssessment } from './desk.ts'
import { showApp } from './home-stage.tsx'

const card = (name: RegExp) =>
  page.getByRole('button', { name: new RegExp(`^${said.openExample}.*${name.source}`) })
const lines = () => [...document.querySelectorAll<HTMLElement>('#kept ~ ul > li')]
const kept = () => new Set(useLibrary.getState().entries.map(({ head }) => head.id))
const goHome = () => {
  location.hash = '/'
}
const press = (action: string, place = 0) =>
  page
    .getByRole('button', { name: new RegExp(`^${action}: `) })
    .nth(place)
    .click()

/** Opens an example from its card and waits for its results. */
async function open(name: RegExp): Promise<void> {
  await card(name).click()
  await expect.element(page.getByRole('heading', { level: 1, name: 'Results' })).toBeVisible()
}

/** Opens Spruce and comes back to the list. */
async function spruceInList(): Promise<readonly string[]> {
  await showApp()
  await open(/Spruce/)
  goHome()
  await expect.poll(lines).toHaveLength(1)
  return (await exampleIn('spruce-precision', 'en')).map(({ id }) => id)
}

describe('an example', () => {
  it('is shown with what it does, its trade, its size and its stage of life', async () => {
    await showApp()
    await expect.element(card(/Haystack/)).toHaveTextContent('Manufacturing · Micro · Established')
    await expect.element(card(/Seven Lamps/)).toHaveTextContent('Wholesale trade · Medium')
    await expect.element(card(/Clear River/)).toHaveTextContent('Small · Growing')
    await expect.element(card(/Starting Point/)).toHaveTextContent('Writes inspection software')
    await expect.element(card(/Spruce/)).toHaveTextContent('sells to Germany')
  })

  it('opens on its newest date and adds one line to the list, with the earlier dates folded under it', async () => {
    const ids = await spruceInList()
    expect(ids).toHaveLength(3)
    expect(kept()).toEqual(new Set(ids))
    const [line] = lines()
    const fold = line?.querySelector('details')
    expect(fold?.open).toBe(false)
    await page.getByText(said.earlier(2)).click()
    const earlier = [...(fold?.querySelectorAll('li') ?? [])].map((one) => one.textContent)
    expect(earlier).toHaveLength(2)
    expect(earlier[0]).toMatch(/Spruce.*Example.*21 November 2025/)
    expect(earlier[1]).toMatch(/Spruce.*Example.*16 May 2025/)
    // What each came to is said of the earlier dates, too.
    await expect.poll(() => line?.textContent).toMatch(/Stage 2.*Stage 1.*Stage 1/)
  })

  it('opened again is as it was left, and is there only once', async () => {
    const ids = await spruceInList()
    await open(/Spruce/)
    change((assessment) => ({ ...assessment, profile: { ...assessment.profile, staff: 120 } }))
    await expect.poll(async () => (await keptAssessment(ids[0] ?? '')).profile.staff).toBe(120)
    goHome()
    await open(/Spruce/)
    closeAssessment()
    goHome()
    await expect.poll(lines).toHaveLength(1)
    expect(kept()).toEqual(new Set(ids))
    expect((await keptAssessment(ids[0] ?? '')).profile.staff).toBe(120)
  })

  it('whose newest date is deleted leaves the earlier ones in the list, until that is undone', async () => {
    const ids = await spruceInList()
    await press(said.delete)
    await expect.poll(kept).toEqual(new Set(ids.slice(1)))
    await expect.poll(() => lines()[0]?.textContent).toMatch(/21 November 2025/)
    await expect.element(page.getByText(said.earlier(1))).toBeVisible()
    await expect
      .element(page.getByText(said.earlierShown('21 November 2025'), { exact: false }))
      .toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(kept).toEqual(new Set(ids))
    await expect.element(page.getByText(said.earlier(2))).toBeVisible()
  })

  it('comes without an earlier date that was deleted, until all of it is deleted', async () => {
    const [newest = '', middle, oldest = ''] = await spruceInList()
    await page.getByText(said.earlier(2)).click()
    await press(said.delete, 1)
    await expect.poll(kept).toEqual(new Set([newest, oldest]))
    await open(/Spruce/)
    goHome()
    await expect.poll(lines).toHaveLength(1)
    expect(kept()).toEqual(new Set([newest, oldest]))
    await press(said.delete)
    await expect.poll(kept).toEqual(new Set([oldest]))
    await open(/Spruce/)
    await expect.poll(kept).toEqual(new Set([newest, middle, oldest]))
  })

  it('copied stands on a line of its own', async () => {
    await spruceInList()
    await press(said.duplicate)
    await expect.poll(lines).toHaveLength(2)
    expect(lines().map((line) => line.querySelectorAll('details').length)).toEqual([0, 1])
  })
})

it('the home page with every example opened fits a narrow phone with all dates unfolded', async () => {
  await page.viewport(360, 740)
  await showApp()
  for (const name of [/Spruce/, /Clear River/, /Starting Point/, /Haystack/, /Seven Lamps/]) {
    await open(name)
    goHome()
  }
  await expect.poll(lines).toHaveLength(5)
  for (const fold of document.querySelectorAll('details')) fold.open = true
  expect(document.querySelectorAll('#kept ~ ul li')).toHaveLength(13)
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
  await page.viewport(1280, 800)
})
