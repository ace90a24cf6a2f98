import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '#app/app.tsx'
import { connect, refreshLibrary } from '#connect.ts'
import { useSettings } from '#state/settings.ts'
import { noteFailedStyles } from '#ui/failed-styles.ts'
import { type FirstWords, loadFirstWords } from '#words/load-words.ts'

noteFailedStyles()
void begin().then(draw, sayNotOpened)

async function begin(): Promise<FirstWords> {
  await connect()
  return await loadFirstWords(useSettings.getState().language)
}

function draw(words: FirstWords): void {
  const root = document.querySelector('#root')
  if (!root) throw new Error('index.html has no #root')
  createRoot(root).render(
    <StrictMode>
      <App words={words} />
    </StrictMode>,
  )
  void refreshLibrary()
}

/** Without words there is only what index.html says by itself: at once instead of after a while, and why. */
function sayNotOpened(error: unknown): void {
  const said = document.querySelector('#not-opened')
  said?.setAttribute('data-now', '')
  said?.querySelector('code')?.append(String(error))
  said?.querySelector('a')?.addEventListener('click', (event) => {
    // The link alone would lead to the first page.
    event.preventDefault()
    location.reload()
  })
}
