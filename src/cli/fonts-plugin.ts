import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { always, makeCommonFonts } from './make-common-fonts.ts'
import { toTraditional } from './to-traditional.ts'

const name = 'virtual:zhijie/fonts'
const require = createRequire(import.meta.url)

/** Where the fonts and the module that cuts them stand in the installed packages. */
export const fontSources = {
  regular: require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
  subsetWasm: require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'),
}

/**
 * Cuts the report's fonts down to common characters when the site is built, keeps the result until the texts change, and
 * tells the page where all of it is: `virtual:zhijie/fonts`.
 */
export function fontsPlugin(root = process.cwd()): Plugin {
  return {
    name: 'zhijie-fonts',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    async load(id) {
      if (id !== `\0${name}`) return null
      const { regular, bold, coverage } = await commonFontsOf(root)
      return [
        `import commonRegular from ${address(regular)}`,
        `import commonBold from ${address(bold)}`,
        `import fullRegular from ${address(fontSources.regular)}`,
        `import fullBold from ${address(fontSources.bold)}`,
        `import subset from ${address(fontSources.subsetWasm)}`,
        'export const commonFonts = { regular: commonRegular, bold: commonBold }',
        'export const fullFonts = { regular: fullRegular, bold: fullBold }',
        'export const subsetWasm = subset',
        `export const coverage = ${coverage}`,
      ].join('\n')
    },
  }
}

type Cached = { readonly regular: string; readonly bold: string; readonly coverage: string }

async function commonFontsOf(root: string): Promise<Cached> {
  const texts = await textsOf(root)
  const hash = createHash('sha256')
    .update(new Set(texts.join('')).size.toString())
    .update([...new Set(texts.join(''))].toSorted().join(''))
    .update(always)
    .digest('hex')
    .slice(0, 12)
  const folder = join(root, 'node_modules', '.cache', `zhijie-fonts-${hash}`)
  const regular = join(folder, 'noto-sans-sc-common-regular.ttf')
  const bold = join(folder, 'noto-sans-sc-common-bold.ttf')
  const kept = await readFile(join(folder, 'coverage.json'), 'utf8').catch(() => null)
  if (kept !== null) return { regular, bold, coverage: kept }
  const fonts = await makeCommonFonts({
    regular: await bytesOf(fontSources.regular),
    bold: await bytesOf(fontSources.bold),
    subsetWasm: await bytesOf(fontSources.subsetWasm),
    texts,
  })
  const coverage = JSON.stringify({ common: fonts.common, full: fonts.full })
  await mkdir(folder, { recursive: true })
  await writeFile(regular, fonts.regular)
  await writeFile(bold, fonts.bold)
  await writeFile(join(folder, 'coverage.json'), coverage)
  return { regular, bold, coverage }
}

/** A file's bytes in a buffer of their own. */
export async function bytesOf(file: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(file))
}

/** Everything the program itself can print: questionnaires, examples and words, in Simplified and Traditional. */
async function textsOf(root: string): Promise<string[]> {
  const texts: string[] = []
  for (const folder of ['questionnaires', 'seeds', join('src', 'words')]) {
    const at = resolve(root, folder)
    const entries = await readdir(at, { recursive: true }).catch(() => [])
    const files = entries.filter((entry) => /\.(ya?ml|json|ts)$/.test(entry)).toSorted()
    for (const file of files) {
      const text = await readFile(join(at, file), 'utf8')
      texts.push(text, toTraditional(text))
    }
  }
  return texts
}

/** A file as an import that gives its address. */
function address(file: string): string {
  return JSON.stringify(`${file}?url`)
}
