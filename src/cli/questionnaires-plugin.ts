import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { checkQuestionnaires, readPlan } from './check.ts'
import { type Companions, readCompanions, unknownSupport } from './read-companions.ts'
import type { LocatedProblem } from './read-questionnaire.ts'
import { exampleIn, examplesIn, readSeeds, type Seed } from './read-seeds.ts'
import { toTraditional } from './to-traditional.ts'
import { rankOf } from './shown-order.ts'
import { withTraditional } from './with-traditional.ts'
import { localizeGlossary } from '#core/glossary/find-terms.ts'
import { type Language, languages } from '#core/language.ts'
import { fingerprint } from '#core/exchange/fingerprint.ts'
import { allItems } from '#core/questionnaire/find-item.ts'
import { localizePlan, localizeQuestionnaire, localizeTexts } from '#core/questionnaire/localize.ts'
import type { AuthoredQuestionnaire, PlanFile } from '#core/questionnaire/schema.ts'
import { terminal as english } from '#words/en/terminal.ts'
import { terminal as chinese } from '#words/zh-hans/terminal.ts'

const prefix = 'virtual:zhijie/'
const kinds =
  /^virtual:zhijie\/(library|questionnaire|catalogue|plan|companions|fingerprints|examples?)(\/|$)/

/**
 * Reads `questionnaires/` and `seeds/` when the site is built, checks them, derives Traditional Chinese and hands them
 * to the page, one part per questionnaire and language, so that no YAML is parsed in the browser:
 * `virtual:zhijie/library` loads them all by name. In the built site a part is a JSON file, which costs the browser less
 * than a script, and one file a language, the shelf, holds the catalogue and the names of the others, so that the
 * program itself need not carry a list that grows with every questionnaire; while developing and testing a part is a
 * module. A problem in a file stops the build and names every place.
 * It also derives the Traditional words from the Simplified ones for imports that end in `?hant`.
 */
export function questionnairesPlugin(root = process.cwd()): Plugin {
  const folder = resolve(root, 'questionnaires')
  const seeds = resolve(root, 'seeds')
  let content: Promise<Content> | null = null
  let building = false
  return {
    name: 'zhijie-questionnaires',
    configResolved({ command }) {
      building = command === 'build'
    },
    resolveId(id, importer) {
      if (kinds.test(id)) return `\0${id}`
      if (id.endsWith('?hant') && importer) {
        return this.resolve(id.slice(0, -'?hant'.length), importer).then((found) =>
          found ? `${found.id}?hant` : null,
        )
      }
      return null
    },
    async load(id) {
      if (id.endsWith('.ts?hant')) {
        const file = id.slice(0, -'?hant'.length)
        this.addWatchFile(file)
        const source = await readFile(file, 'utf8')
        return { code: deriveTraditionalModule(source), moduleType: 'ts' }
      }
      if (!id.startsWith('\0') || !kinds.test(id.slice(1))) return null
      content ??= readContent(folder, seeds)
      const { files } = await content
      for (const file of files) this.addWatchFile(file)
      const path = id.slice(prefix.length + 1)
      if (path !== 'library') return exported(partOf(path, await content))
      const found = await content
      if (!building) return fromModules(found)
      const shelves = languages.map((language) => {
        const { shelf, files: parts } = shelfOf(found, language)
        for (const { fileName, source } of parts) this.emitFile({ type: 'asset', fileName, source })
        const name = `shelf.${language}.json`
        return this.emitFile({ type: 'asset', name, source: JSON.stringify(shelf) })
      })
      return fromShelves(shelves)
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(folder) && !file.startsWith(seeds)) return
      content = null
      server.moduleGraph.invalidateAll()
      server.ws.send({ type: 'full-reload' })
    },
  }
}

/**
 * A module of words in Traditional Chinese: its text converted, its own words taken in Traditional as well. The program
 * speaks of files (檔案) where questionnaires speak of documents (文件), but for the grades of evidence.
 */
export function deriveTraditionalModule(source: string): string {
  return toTraditional(source.replace(/(?<!有|')文件/g, '档案')).replace(
    /(from '\.\/[\w-]+\.ts)'/g,
    "$1?hant'",
  )
}

/** What the site is built from. */
type Content = {
  readonly questionnaires: readonly AuthoredQuestionnaire[]
  readonly plan: PlanFile
  readonly companions: Companions
  readonly seeds: readonly Seed[]
  readonly files: readonly string[]
}

async function readContent(folder: string, seedFolder: string): Promise<Content> {
  const { read, problems } = await checkQuestionnaires([folder])
  const { plan, problems: planProblems } = await readPlan(folder)
  const authored = read.flatMap(({ questionnaire }) => questionnaire ?? [])
  const beside = await readCompanions(folder, authored.length === read.length ? authored : null)
  const { companions } = beside
  const all = [
    ...problems,
    ...planProblems,
    ...beside.problems,
    ...(companions.support ? unknownSupport(read, companions.support) : []),
  ]
  if (all.length > 0 || !plan) throw new Error(all.map(describe).join('\n'))
  const questionnaires = authored.toSorted(
    (a, b) => rankOf(a.id) - rankOf(b.id) || (a.id < b.id ? -1 : 1),
  )
  const { seeds, files: seedFiles } = await readSeeds(seedFolder)
  const files = [
    join(folder, 'plan.yaml'),
    ...beside.files,
    ...read.flatMap((one) => one.files),
    ...seedFiles,
  ]
  return { ...withTraditional({ questionnaires, plan, companions }), seeds, files }
}

function describe({ file, line, column, path, problem }: LocatedProblem): string {
  const place = `${relative('.', file)}:${line}:${column} [${path.join('.')}]`
  return `${place} ${chinese.questionnaireProblem(problem)} ${english.questionnaireProblem(problem)}`
}

/** A part of the content: a questionnaire, an example, or what there is one of, in one language. */
function partOf(path: string, content: Content): unknown {
  const [kind, first = '', second = ''] = path.split('/')
  switch (kind) {
    case 'questionnaire':
      return localizeQuestionnaire(find(content, first), languageOf(second))
    case 'catalogue':
      return catalogueIn(content, languageOf(first))
    case 'plan':
      return localizePlan(content.plan, languageOf(first))
    case 'companions':
      return companionsIn(content.companions, languageOf(first))
    case 'fingerprints':
      return Object.fromEntries(content.questionnaires.map((one) => [one.id, fingerprint(one)]))
    case 'examples':
      return examplesIn(content.seeds, languageOf(first))
    case 'example':
      return exampleIn(content.seeds, first, languageOf(second))
    case undefined:
    default:
      throw new Error(`no module ${prefix}${path}`)
  }
}

/** The parts there are in each language, by the name the page asks for them. */
function partNames({ questionnaires, seeds }: Content): string[] {
  return [
    ...questionnaires.map(({ id }) => `questionnaire/${id}`),
    ...new Set(seeds.map(({ id }) => `example/${id}`)),
    'catalogue',
    'plan',
    'companions',
    'fingerprints',
    'examples',
  ]
}

/** The library while developing and testing: each part a module. */
function fromModules(content: Content): string {
  const loaders = languages.flatMap((language) =>
    partNames(content).map((name) => {
      const path = `${name}/${language}`
      return `'${path}': () => import('${prefix}${path}').then((m) => m.part)`
    }),
  )
  return [
    `const loaders = { ${loaders.join(', ')} }`,
    'export const loadPart = async (name, language) => loaders[`${name}/${language}`]?.()',
  ].join('\n')
}

/** What stands on a language's shelf, and the files it names, which lie beside it. */
function shelfOf(content: Content, language: Language) {
  const files = partNames(content)
    .filter((name) => name !== 'catalogue')
    .map((name) => {
      const source = JSON.stringify(partOf(`${name}/${language}`, content))
      const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8)
      const place = name.replace('questionnaire/', '').replace('/', '-')
      const fileName = `assets/${place}.${language}-${hash}.json`
      return { name, fileName, source }
    })
  const shelf = {
    catalogue: partOf(`catalogue/${language}`, content),
    files: Object.fromEntries(
      files.map(({ name, fileName }) => [name, fileName.replace('assets/', '')]),
    ),
  }
  return { shelf, files }
}

/** The library of the built site, from the references under which the build keeps the shelves. */
function fromShelves(references: readonly string[]): string {
  const addresses = references.map((reference) => `import.meta.ROLLUP_FILE_URL_${reference}`)
  return [
    `import { readSiteFile } from '#platform/read-site-file.ts'`,
    `const languages = ${JSON.stringify(languages)}`,
    `const shelves = [${addresses.join(', ')}]`,
    'const read = (address) => readSiteFile(address, (file) => file.json())',
    'export async function loadPart(name, language) {',
    '  const address = shelves[languages.indexOf(language)]',
    '  const { catalogue, files } = await read(address)',
    "  if (name === 'catalogue') return catalogue",
    '  return Object.hasOwn(files, name) ? read(new URL(files[name], address).href) : undefined',
    '}',
  ].join('\n')
}

function exported(part: unknown): string {
  const text = JSON.stringify(part).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
  return `export const part = JSON.parse(${JSON.stringify(text)})`
}

function find({ questionnaires }: Content, id: string): AuthoredQuestionnaire {
  const found = questionnaires.find((one) => one.id === id)
  if (!found) throw new Error(`no questionnaire ${id}`)
  return found
}

function languageOf(text: string): Language {
  const found = languages.find((language) => language === text)
  if (!found) throw new Error(`no language ${text}`)
  return found
}

function catalogueIn({ questionnaires }: Content, language: Language) {
  return questionnaires.map((authored) => {
    const one = localizeQuestionnaire(authored, language)
    const { id, version, title, summary, minutes = 10, measures, when = null } = one
    return { id, version, title, summary, minutes, measures, when, items: allItems(one).length }
  })
}

function companionsIn({ support, consistency, glossary }: Companions, language: Language) {
  return {
    support: localizeTexts(support ?? { format: 1, kinds: [] }, language),
    consistency: localizeTexts(consistency ?? { format: 1, rules: [] }, language),
    glossary: glossary ? localizeGlossary(glossary, language) : [],
  }
}
