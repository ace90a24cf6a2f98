import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '#app/app.tsx'
import { connect, refreshLibrary } from '#connect.ts'
import { useSettings } from '#state/settings.ts'
import { loadFirstWords } from '#words/load-words.ts'

void start()

async function start(): Promise<void> {
  await connect()
  const words = await loadFirstWords(useSettings.getState().language)
  const root = document.querySelector('#root')
  if (!root) throw new Error('index.html has no #root')
  createRoot(root).render(
    <StrictMode>
      <App words={words} />
    </StrictMode>,
  )
  await refreshLibrary()
}
