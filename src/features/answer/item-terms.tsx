import { type ReactNode, useEffect, useId, useMemo, useState } from 'react'
import { cutAtTerms, termsIn } from '#core/glossary/find-terms.ts'
import type { Item } from '#core/questionnaire/localize.ts'
import { platform } from '#state/platform.ts'
import { useSettings } from '#state/settings.ts'
import { type Terms, useTerms } from '#state/terms.ts'
import { loadWords } from '#words/load-words.ts'
import { holdStill } from './hold-still.ts'
import styles from './item-terms.module.css'

/** With a text: it, with its terms marked. With an item: its terms, each with its meaning behind a button. */
export function ItemTerms(props: { readonly text?: string; readonly item?: Item }): ReactNode {
  const { text, item } = props
  const terms = useTerms()
  if (!terms) return text
  if (item) return <TermLine item={item} {...terms} />
  return text === undefined ? null : <Marked text={text} {...terms} />
}

function Marked({ text, terms }: Terms & { readonly text: string }) {
  const pieces = useMemo(() => cutAtTerms(text, terms), [text, terms])
  return pieces.map((piece, place) =>
    piece.term ? (
      <span key={place} className={styles['term']} title={piece.term.meaning}>
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  )
}

function TermLine({ item, called, terms }: Terms & { readonly item: Item }) {
  const found = useMemo(() => termsIn(textsOf(item), terms), [item, terms])
  const [openId, setOpenId] = useState<string | null>(null)
  const meaningId = useId()
  const open = found.find(({ id }) => id === openId)
  const isOpen = open !== undefined
  useEffect(() => {
    if (!isOpen) return
    const onKey = ({ key }: KeyboardEvent): void => {
      // One that closes a dialog is not meant for what lies behind it.
      if (key === 'Escape' && !document.querySelector(':modal')) setOpenId(null)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isOpen])
  if (found.length === 0) return null
  return (
    <div className={styles['terms']}>
      <span>{called}</span>
      {found.map(({ id, term }) => (
        <button
          key={id}
          type="button"
          aria-expanded={id === openId}
          aria-controls={id === openId ? meaningId : undefined}
          onClick={() => setOpenId(id === openId ? null : id)}
        >
          {term}
        </button>
      ))}
      {open && (
        <p id={meaningId} className={styles['meaning']}>
          <dfn>{open.term}</dfn> {open.meaning}
        </p>
      )}
    </div>
  )
}

/** What a card says of an item without being asked. */
function textsOf(item: Item): string[] {
  const shared = [item.ask, item.why ?? '']
  switch (item.kind) {
    case 'level':
      return [...shared, ...Object.values(item.anchors)]
    case 'choice':
    case 'checklist':
      return [...shared, ...item.options.map(({ label }) => label)]
    case 'gate':
      return [...shared, item.appliesTo]
    case 'number':
    case 'text':
      return shared
  }
}

let isFollowing = false

/** Shows the terms in the language of the page, and from then on in another when that changes. */
export async function showTerms(): Promise<void> {
  await show()
  if (isFollowing) return
  isFollowing = true
  useSettings.subscribe(({ language }, before) => {
    if (language === before.language || !useTerms.getState()) return
    // Terms of a language that does not arrive are not missed.
    void show().catch(() => {})
  })
}

async function show(): Promise<void> {
  const { language } = useSettings.getState()
  const [{ glossary }, words] = await Promise.all([
    platform().loadCompanions(language),
    loadWords(language),
  ])
  const isWanted = language === useSettings.getState().language
  if (!isWanted || language === useTerms.getState()?.language) return
  const release = holdStill()
  useTerms.setState({
    language,
    called: words.glossary.onCard,
    terms: glossary.filter(({ isPlain }) => !isPlain),
  })
  release()
}
