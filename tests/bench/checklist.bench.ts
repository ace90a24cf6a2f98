import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { checkQuestionnaires } from '#cli/check.ts'
import { composeChecklist } from '#core/checklist/compose-checklist.ts'
import { localizeQuestionnaire } from '#core/questionnaire/localize.ts'
import { drawChecklist } from '#workers/draw-checklist.ts'
import { readFont } from '#workers/read-font.ts'
import { openSubsetter } from '#workers/subset-font.ts'
import { simplified } from '#words/zh-hans/words.ts'

const rounds = 5
const { resolve } = createRequire(import.meta.url)
const bytesOf = async (name: string) => Uint8Array.from(await readFile(resolve(name)))
const font = '@expo-google-fonts/noto-sans-sc'

/** What the blank checklist of all questionnaires costs, composed and drawn, in seconds and bytes. */
export async function bench() {
  const { read } = await checkQuestionnaires(['questionnaires'])
  const questionnaires = read.flatMap(({ questionnaire }) =>
    questionnaire ? [localizeQuestionnaire(questionnaire, 'zh-Hans')] : [],
  )
  const tools = {
    faces: {
      regular: readFont(await bytesOf(`${font}/400Regular/NotoSansSC_400Regular.ttf`)),
      bold: readFont(await bytesOf(`${font}/700Bold/NotoSansSC_700Bold.ttf`)),
    },
    subset: await openSubsetter(await bytesOf('harfbuzzjs/dist/harfbuzz-subset.wasm')),
    now: '2026-11-23T08:00:00.000Z',
  }
  const make = () => {
    const checklist = composeChecklist(
      {
        questionnaires,
        language: 'zh-Hans',
        order: questionnaires.map(({ id }) => id),
        profile: null,
        today: '2026-11-23',
      },
      (value) => simplified.common.gateValues[value],
    )
    return drawChecklist({ words: simplified, checklist }, null, tools)
  }
  const seconds: number[] = []
  let drawn = make()
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    drawn = make()
    seconds.push((performance.now() - start) / 1000)
  }
  const sorted = seconds.toSorted((a, b) => a - b)
  const name = `blank checklist of ${questionnaires.length} questionnaires`
  return [
    {
      name,
      unit: 's',
      value: sorted[Math.floor(rounds / 2)] ?? Number.NaN,
      limit: 1,
      note: `${drawn.pages} pages; best ${sorted[0]?.toFixed(2)}`,
    },
    { name: `${name}: its size`, unit: 'KB', value: drawn.bytes.length / 1000 },
  ]
}
