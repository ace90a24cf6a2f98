import { type Language, languages } from '#core/language.ts'
import { ChoiceField } from '#ui/form/choice-field.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { Group } from './group.tsx'
import classes from './options.module.css'
import { choose } from './say.ts'

const names: { readonly [L in Language]: string } = {
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
}

const option = (value: Language) => ({ value, label: names[value] })

const known = (value: string): Language | undefined => languages.find((one) => one === value)

/** The language of the report, and another to stand beside it. */
export function LanguageFields(props: {
  readonly language: Language
  readonly second: Language | null
}) {
  const { language, second } = props
  const { languages: say } = useAllWords().report
  return (
    <Group legend={say.legend}>
      <div className={classes['two']}>
        <ChoiceField
          label={say.first}
          value={language}
          data={languages.map(option)}
          onChange={({ currentTarget }) => {
            const chosen = known(currentTarget.value)
            // Nothing stands beside itself.
            choose({ language: chosen, ...(chosen === second && { second: undefined }) })
          }}
        />
        <ChoiceField
          label={say.second}
          value={second ?? ''}
          data={[
            { value: '', label: say.none },
            ...languages.filter((one) => one !== language).map(option),
          ]}
          onChange={({ currentTarget }) => {
            const chosen = known(currentTarget.value)
            // The first is no longer the page's own, which may become the second.
            choose({ second: chosen, ...(chosen && { language }) })
          }}
        />
      </div>
      {second !== null && <p className={classes['hint']}>{say.secondHint}</p>}
    </Group>
  )
}
