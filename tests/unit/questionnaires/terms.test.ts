import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkQuestionnaires, readPlan } from '#cli/check.ts'
import { deriveTraditionalModule } from '#cli/questionnaires-plugin.ts'
import { readCompanions } from '#cli/read-companions.ts'
import { convertStrings, withTraditional } from '#cli/with-traditional.ts'
import { cutAtTerms, localizeGlossary, termsIn } from '#core/glossary/find-terms.ts'
import { type Language, languages } from '#core/language.ts'

/* One word for each concept, in everything a person reads. */

const { read } = await checkQuestionnaires(['questionnaires'])
const authored = read.flatMap(({ questionnaire }) => questionnaire ?? [])
const beside = await readCompanions('questionnaires', authored)
const { plan } = await readPlan('questionnaires')
const { glossary: file, support, consistency } = beside.companions
if (!file || !support || !consistency || !plan) throw new Error('the files beside must hold')
const glossary = withTraditional(file)
const terms = {
  'zh-Hans': localizeGlossary(glossary, 'zh-Hans'),
  'zh-Hant': localizeGlossary(glossary, 'zh-Hant'),
  en: localizeGlossary(glossary, 'en'),
}

/** A text in every language, with where it stands. */
type Text = { readonly at: string } & Readonly<Record<Language, string>>

/** Every text an author wrote, lists of texts line by line. */
function textsIn(value: unknown, at: string): Text[] {
  if (typeof value !== 'object' || value === null) return []
  const entries: Record<string, unknown> = { ...value }
  if (!('zh-Hans' in entries)) {
    return Object.entries(entries).flatMap(([key, one]) => textsIn(one, `${at}.${key}`))
  }
  const lines = (language: Language) => [entries[language]].flat().map(String)
  return lines('zh-Hans').map((simplified, i) => ({
    at,
    'zh-Hans': simplified,
    'zh-Hant': lines('zh-Hant')[i] ?? '',
    en: lines('en')[i] ?? '',
  }))
}

const written = textsIn(
  withTraditional({
    questionnaires: Object.fromEntries(authored.map((one) => [one.id, one])),
    plan,
    support,
    consistency,
    glossary: file.terms.map(({ never: _, ...term }) => term),
  }),
  '',
)

/** Names that others gave, in which a word that is ruled out has to stay. */
const official: Record<Language, readonly string[]> = {
  // The World Trade Organization's notifications; a title of the plan; the paper that goes with a boiler or a lift.
  'zh-Hans': ['技术性贸易壁垒（TBT）', '体系化推进质量基础建设', '最近一次检验报告'],
  'zh-Hant': ['技術性貿易壁壘（TBT）', '體系化推進品質基礎建設', '最近一次檢驗報告'],
  en: ['technical barriers to trade (TBT)'],
}

/** A text without the names of laws and standards and other names that are not ours to change. */
function ownWords(text: string, language: Language): string {
  return official[language].reduce(
    (left, name) => left.replaceAll(name, '…'),
    text.replaceAll(/《[^》]*》/g, '…'),
  )
}

/** What a questionnaire asks, the answers it offers and the actions it knows. */
const asked = written.filter(({ at }) =>
  /\.items\.\d+\.(ask|appliesTo|anchors\.\d|options\.\d+\.label)$|\.actions\.\d+\.(title|how)$/.test(
    at,
  ),
)

test('there is a glossary of sixty to ninety terms, each with an id of its own', () => {
  expect(beside.problems).toEqual([])
  expect(file.terms.length).toBeGreaterThanOrEqual(60)
  expect(file.terms.length).toBeLessThanOrEqual(90)
})

test('each term stands in a question, an answer or an action, and there in both languages', () => {
  const used = asked.flatMap((text) => {
    const english = new Set(termsIn([text.en], terms.en).map(({ id }) => id))
    return termsIn([text['zh-Hans']], terms['zh-Hans']).filter(({ id }) => english.has(id))
  })
  const ids = new Set(used.map(({ id }) => id))
  expect(file.terms.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([])
})

test('where the Simplified text has a term, the Traditional one has the same', () => {
  const named = (text: Text, language: 'zh-Hans' | 'zh-Hant') =>
    termsIn([ownWords(text[language], language)], terms[language]).map(({ id }) => id)
  const apart = written.filter(
    (text) => named(text, 'zh-Hans').join(' ') !== named(text, 'zh-Hant').join(' '),
  )
  expect(apart).toEqual([])
})

test('no Traditional text reads a phrase across the edge of a word', async () => {
  const misread =
    /傢伙伴|伙伴|例項|微訊號|一齣|明瞭|舊錶|里(?!程)|采|回復|交併|周|[有沒不]了解|人蔘|箇|是隻|[看目]準入|(?<!標)準用|最[高低]階|摺合|起復查/g
  const texts = [
    ...written.map((text) => ({ at: text.at, text: text['zh-Hant'] })),
    ...(await notesOf('zh-Hant')),
    ...(await wordsOf('zh-Hant')),
  ]
  const found = texts.flatMap(({ at, text }) =>
    [...text.replaceAll(/《[^》]*》/g, '…').matchAll(misread)].map(({ index }) => ({
      at,
      text: text.replaceAll(/《[^》]*》/g, '…').slice(Math.max(0, index - 5), index + 8),
    })),
  )
  expect(found).toEqual([])
})

test('what a term means is said in a line or two', () => {
  const long = terms['zh-Hans'].filter(({ meaning }) => meaning.length > 70)
  const longInEnglish = terms.en.filter(({ meaning }) => meaning.length > 240)
  expect([...long, ...longInEnglish].map(({ meaning }) => meaning)).toEqual([])
})

describe.each(languages)('in %s', (language) => {
  const never = glossary.terms.flatMap(({ id, never: words }) =>
    (words?.[language] ?? []).map((word) => ({ id, word })),
  )

  test('no form belongs to two terms', () => {
    const owners = terms[language].flatMap(({ id, forms }) =>
      forms.map((form) => ({ id, form: form.toLowerCase() })),
    )
    const shared = owners.filter(({ id, form }) =>
      owners.some((other) => other.form === form && other.id !== id),
    )
    expect(shared).toEqual([])
  })

  test('no term is called by a word that is ruled out', async () => {
    const ruledOut = never.map(({ word }) => ({
      id: `not ${word}`,
      term: word,
      meaning: '',
      isPlain: false,
      forms: [word],
    }))
    const known = [...terms[language], ...ruledOut]
    const wrong = (text: string): string[] =>
      cutAtTerms(ownWords(text, language), known).flatMap(({ term }) =>
        term?.id.startsWith('not ') ? [term.term] : [],
      )
    const texts = [
      ...written.map((text) => ({ at: text.at, text: text[language] })),
      ...(await notesOf(language)),
      ...(await wordsOf(language)),
    ]
    const found = texts.flatMap(({ at, text }) => wrong(text).map((word) => ({ at, word, text })))
    expect(found).toEqual([])
    expect(official[language].filter((name) => !texts.some((one) => one.text.includes(name)))).toEqual([])
  })
})

/** What the made-up enterprises say of themselves. */
async function notesOf(language: Language): Promise<{ at: string; text: string }[]> {
  const own = language === 'en' ? '.en.json' : '.zh-Hans.json'
  const names = (await readdir('seeds')).filter((name) => name.endsWith(own))
  const all = await Promise.all(
    names.map(async (name) => {
      const data: unknown = JSON.parse(await readFile(join('seeds', name), 'utf8'))
      return stringsIn(language === 'zh-Hant' ? convertStrings(data) : data, name)
    }),
  )
  return all.flat()
}

function stringsIn(value: unknown, at: string): { at: string; text: string }[] {
  if (typeof value === 'string') return [{ at, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => stringsIn(one, `${at}.${key}`))
}

/** What the program itself says, line by line. */
async function wordsOf(language: Language): Promise<{ at: string; text: string }[]> {
  const folder = join('src/words', language === 'en' ? 'en' : 'zh-hans')
  const all = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const source = await readFile(join(folder, name), 'utf8')
      const text = language === 'zh-Hant' ? deriveTraditionalModule(source) : source
      return text.split('\n').map((line, i) => ({ at: `${name}:${i + 1}`, text: line }))
    }),
  )
  return all.flat()
}
