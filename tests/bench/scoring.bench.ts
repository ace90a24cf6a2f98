import type { ScoringContext } from '#core/scoring/score-card.ts'
import { performance } from 'node:perf_hooks'
import type { Answer, Answers } from '#core/assessment/schema.ts'
import { localizeQuestionnaire, type Questionnaire } from '#core/questionnaire/localize.ts'
import { AuthoredQuestionnaire } from '#core/questionnaire/schema.ts'
import { scoreAssessment } from '#core/scoring/assessment-score.ts'

type Row = {
  readonly name: string
  readonly unit: string
  readonly value: number
  readonly limit: number
  readonly note?: string
}

/** Scoring one assessment from its answers, in Node: what every click on an answer costs before anything is painted. */
export async function bench(): Promise<Row[]> {
  return [
    measure({ items: 100, sections: 10, limit: 20 }),
    measure({ items: 1000, sections: 50, limit: 200 }),
  ]
}

const context: ScoringContext = {
  profile: { name: '', size: 'small', roles: ['manufacturer'], ambition: 'basic' },
  today: '2026-06-01',
}

function measure({
  items,
  sections,
  limit,
}: {
  items: number
  sections: number
  limit: number
}): Row {
  const questionnaire = questionnaireOf(items, sections)
  // Eight states of the answers in turn, so that no two scorings in a row are of the same.
  const states = Array.from({ length: 8 }, (_, turn) => answersOf(questionnaire, turn))
  // Short batches: on a busy machine most of them then run undisturbed.
  const batch = Math.max(1, Math.round(800 / items))
  let sum = 0
  let turn = 0
  const runBatch = (): number => {
    const start = performance.now()
    for (let run = 0; run < batch; run += 1) {
      sum += scoreAssessment([questionnaire], states[turn++ % 8]!, context).share ?? 0
    }
    return ((performance.now() - start) * 1000) / batch
  }
  for (let warm = 0; warm < 500; warm += 1) runBatch()
  const times = Array.from({ length: 2000 }, runBatch).toSorted((a, b) => a - b)
  if (!(sum > 0)) throw new Error('nothing was scored')
  const at = (part: number): number => times[Math.floor(part * (times.length - 1))] ?? Number.NaN
  return {
    name: `scoring an assessment of ${items} items in ${sections} sections`,
    unit: 'µs',
    value: at(0.5),
    limit,
    note: `median of 2000 × ${batch}; best: ${at(0).toFixed(1)} µs, 95 %: ${at(0.95).toFixed(1)} µs`,
  }
}

const text = (en: string) => ({ 'zh-Hans': en, en })

/** Mostly level items, as in the questionnaires that ship, with every other kind, key items and a condition among them. */
function questionnaireOf(items: number, sections: number): Questionnaire {
  const item = (place: number) => {
    const asked = { id: `item-${place}`, measures: [1], ask: text(`Item ${place}`) }
    const scored = { ...asked, weight: 1 + (place % 3), key: place % 15 === 2 }
    switch (place % 10) {
      case 3:
        return {
          ...scored,
          kind: 'choice',
          options: [0, 0.5, 1].map((share, i) => ({ id: `o${i}`, label: text(`${i}`), share })),
        }
      case 6:
        return {
          ...scored,
          kind: 'checklist',
          options: [1, 2, 3, 4].map((i) => ({ id: `o${i}`, label: text(`${i}`) })),
        }
      case 8:
        return {
          ...scored,
          kind: 'number',
          unit: text('%'),
          points: [
            [0, 0],
            [50, 0.8],
            [100, 1],
          ],
        }
      case 9:
        return { ...asked, kind: 'gate', appliesTo: text('all') }
      case 1:
        return {
          ...scored,
          kind: 'level',
          anchors: anchors(),
          when: { role: ['manufacturer', 'rd'] },
        }
      default:
        return { ...scored, kind: 'level', anchors: anchors() }
    }
  }
  const each = items / sections
  return localizeQuestionnaire(
    AuthoredQuestionnaire.parse({
      format: 1,
      id: `of-${items}`,
      version: '1.0.0',
      title: text('Bench'),
      summary: text('Bench'),
      measures: [1],
      sections: Array.from({ length: sections }, (_, s) => ({
        section: `section-${s}`,
        title: text(`Section ${s}`),
        items: Array.from({ length: each }, (_unused, i) => item(s * each + i)),
      })),
    }),
    'en',
  )
}

function anchors() {
  return Object.fromEntries([1, 2, 3, 4, 5].map((level) => [level, text(`${level}`)]))
}

/** Answers of every state: of twenty items one is unanswered, one does not apply, one is not known. */
function answersOf(questionnaire: Questionnaire, turn: number): Answers {
  const answers = new Map<string, Answer>()
  questionnaire.sections
    .flatMap((section) => section.items)
    .forEach((item, place) => {
      const dice = (place * 7 + turn) % 20
      if (item.kind === 'gate') {
        answers.set(item.id, { state: 'answered', value: dice === 0 ? 'no' : 'yes' })
      } else if (dice === 1) {
        answers.set(item.id, { state: 'dont-know' })
      } else if (dice === 2) {
        answers.set(item.id, { state: 'not-applicable', reason: 'not done here' })
      } else if (dice !== 3) {
        const evidence = ([0, 1, 2, 3, 4] as const)[(place + turn) % 5]!
        const validUntil = `2026-0${1 + ((place + turn) % 9)}-15`
        answers.set(item.id, {
          state: 'answered',
          value: valueOf(item.kind, place + turn),
          evidence,
          ...(place % 3 === 0 ? { validUntil } : {}),
        })
      }
    })
  return answers
}

function valueOf(kind: string, seed: number): number | string | string[] {
  if (kind === 'level') return 1 + (seed % 5)
  if (kind === 'choice') return `o${seed % 3}`
  return kind === 'checklist' ? ['o1', 'o2', 'o3', 'o4'].slice(seed % 4) : seed % 120
}
