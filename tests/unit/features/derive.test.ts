import { describe, expect, test } from 'vitest'
import { appVersion } from '#core/app-version.ts'
import { composeReport } from '#core/report/compose-report.ts'
import type { Derivation } from '#features/results/derivation.ts'
import { derive } from '#features/results/derive.ts'
import { placesOf } from '#features/results/places.ts'
import type { Topic } from '#features/results/topic.ts'
import {
  exampleIn,
  examplesIn,
  planIn,
  questionnairesIn,
} from '#platform/catalogue/load-catalogue.ts'
import { english } from '#words/en/words.ts'

const language = 'en'

const seeds = (await examplesIn(language)).map(({ id }) => id)

describe.each(seeds)('%s', (seed) => {
  test('every figure opens down to answers, and agrees when it is worked out again', async () => {
    const [assessment] = await exampleIn(seed, language)
    if (!assessment) throw new Error(`no example ${seed}`)
    const ids = assessment.questionnaires.map(({ id }) => id)
    const questionnaires = await questionnairesIn(ids, language)
    const plan = await planIn(language)
    const report = composeReport(
      { assessment, questionnaires, plan, language, today: '2026-11-23', appVersion },
      { defaultLevels: english.common.stageNames },
    )
    const sources = { report, places: placesOf(questionnaires), words: english }

    const open: Topic[] = [
      ...(['share', 'evidenced', 'confidence', 'coverage', 'notApplicable'] as const).map(
        (kind) => ({ kind, node: 'assessment' }),
      ),
      { kind: 'stage', questionnaire: null },
      ...(['unknown', 'notApplicable', 'gates'] as const).map((which) => ({
        kind: 'items' as const,
        which,
      })),
      ...report.gaps.map(({ gap }) => ({ kind: 'priority' as const, item: gap.itemId })),
      ...report.measures.map(({ id }) => ({ kind: 'measure' as const, measure: id })),
    ]
    const seen = new Map<string, Derivation>()
    for (let topic = open.pop(); topic; topic = open.pop()) {
      const key = JSON.stringify(topic)
      if (seen.has(key)) continue
      const derivation = derive(topic, sources)
      expect(derivation, key).not.toBeNull()
      if (!derivation) continue
      seen.set(key, derivation)
      open.push(...derivation.rows.flatMap((row) => row.topic ?? []))
    }

    // As many items as were asked, and below each figure the answers it comes from.
    const items = [...seen.keys()].filter((key) => key.startsWith('{"kind":"item"'))
    expect(items.length).toBeGreaterThan(20)
    const texts = [...seen.values()].flatMap(({ facts, remarks }) => [
      ...facts.map(({ text }) => text),
      ...remarks,
    ])
    expect(texts.filter((text) => text.includes('the same')).length).toBeGreaterThan(10)
    expect(texts.filter((text) => text.includes('differs from'))).toEqual([])
    expect(texts.filter((text) => /undefined|NaN|\[object/.test(text))).toEqual([])
  })
})
