import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ScrollBox } from '#ui/scroll-box.tsx'

const box = () => page.getByRole('group', { name: 'Figures' })
const shown = (width: number) => (
  <ScrollBox label="Figures" style={{ width: 300, overflowX: 'auto' }}>
    <div style={{ width, height: 20 }}>content</div>
  </ScrollBox>
)

it('a box is a stop for Tab and has a name only while its content is wider', async () => {
  const screen = await render(shown(200))
  expect(document.querySelector('[tabindex]')).toBeNull()
  await screen.rerender(shown(900))
  await expect.element(box()).toHaveAttribute('tabindex', '0')
  await userEvent.tab()
  expect(document.activeElement).toBe(box().element())
  await userEvent.keyboard('{ArrowRight}')
  await expect.poll(() => box().element().scrollLeft).toBeGreaterThan(0)
  await screen.rerender(shown(200))
  await expect.element(box()).not.toBeInTheDocument()
})
