import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Faces } from '#workers/paper.ts'
import { readFont } from '#workers/read-font.ts'
import { openSubsetter, type SubsetFont } from '#workers/subset-font.ts'

const { resolve } = createRequire(import.meta.url)

const read = (name: string): Uint8Array<ArrayBuffer> => Uint8Array.from(readFileSync(resolve(name)))

/** The bytes of the full fonts and of the subsetter, as installed. */
export const readRegular = (): Uint8Array =>
  read('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf')
export const readBold = (): Uint8Array =>
  read('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf')
export const readSubsetWasm = (): Uint8Array<ArrayBuffer> =>
  read('harfbuzzjs/dist/harfbuzz-subset.wasm')

/** Both full weights, opened. */
export const openFaces = (): Faces => ({
  regular: readFont(readRegular()),
  bold: readFont(readBold()),
})

export const openTestSubsetter = (): Promise<SubsetFont> => openSubsetter(readSubsetWasm())
