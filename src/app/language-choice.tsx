import { useRef, useState } from 'react'
import { type Language, languages } from '#core/language.ts'
import { useSettings } from '#state/settings.ts'
import { ChoiceField } from '#ui/form/choice-field.tsx'
import { Notice } from '#ui/notice.tsx'
import { type Spoken, useWords } from '#ui/words-context.tsx'
import { loadWords } from '#words/load-words.ts'

const names: { readonly [L in Language]: string } = {
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
}

/** Chooses the language, which is spoken once its words are here; when they do not arrive, the one before stays. */
export function LanguageChoice({ onSpeak }: { readonly onSpeak: (spoken: Spoken) => void }) {
  const { frame, join, trouble, actions } = useWords().common
  const language = useSettings((settings) => settings.language)
  const [asked, setAsked] = useState<Language | null>(null)
  const [missing, setMissing] = useState<Language | null>(null)
  const latest = useRef<Language>(null)

  const ask = (wanted: Language): void => {
    latest.current = wanted
    setAsked(wanted)
    setMissing(null)
    const settle = (speak: () => void): void => {
      if (latest.current !== wanted) return
      setAsked(null)
      speak()
    }
    loadWords(wanted).then(
      (words) => settle(() => onSpeak({ language: wanted, words })),
      () => settle(() => setMissing(wanted)),
    )
  }

  return (
    <>
      <ChoiceField
        size="sm"
        aria-label={frame.language}
        value={asked ?? language}
        data={languages.map((value) => ({ value, label: names[value] }))}
        onChange={({ currentTarget }) => {
          const chosen = languages.find((known) => known === currentTarget.value)
          if (chosen) ask(chosen)
        }}
      />
      {missing && (
        <Notice
          urgent
          action={{ label: actions.retry, onAct: () => ask(missing) }}
          onDismiss={() => setMissing(null)}
        >
          {join.sentences([trouble.languageMissing(names[missing]), trouble.missingWhy(false)])}
        </Notice>
      )}
    </>
  )
}
