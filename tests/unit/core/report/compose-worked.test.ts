import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { appVersion } from '#core/app-version.ts'
import type { Answer, Assessment } from '#core/assessment/schema.ts'
import { allItems } from '#core/questionnaire/find-item.ts'
import type { Item, Plan, Questionnaire } from '#core/questionnaire/localize.ts'
import { composeReport } from '#core/report/compose-report.ts'
import type { Report } from '#core/report/report.ts'
import { exampleIn, planIn, questionnairesIn } from '#platform/catalogue/load-catalogue.ts'
import { english } from '#words/en/words.ts'

const today = '2026-11-23'
let plan: Plan
beforeAll(async () => {
  plan = await planIn('en')
})

const composed = (assessment: Assessment, questionnaires: readonly Questionnaire[]): Report =>
  composeReport(
    { assessment, questionnaires, plan, language: 'en', today, appVersion },
    { defaultLevels: english.common.stageNames },
  )

/** Walks the example from the answer to the whole; names each step that differs from the report's own figures. */
function differencesIn({ worked, score, questionnaires }: Report): string[] {
  if (!worked) return ['no example']
  const wrong: string[] = []
  const same = (what: string, one: number | null | undefined, other: number | null | undefined) => {
    const near = one !== null && other !== null && Math.abs((one ?? 0) - (other ?? 1)) < 1e-9
    if (one !== other && !near) wrong.push(`${what}: ${one} is not ${other}`)
  }
  const { item, nodes, stage } = worked
  if (item.kind === 'level' && item.level !== null) {
    same('the share of the level', worked.share, (item.level - 1) / (item.levels - 1))
  }
  let below: number | null = worked.share
  let belowEvidenced: number | null = worked.evidenced
  for (const node of nodes) {
    const through = node.parts.filter(({ onPath }) => onPath)
    same(`${node.title}: the way`, through.length, 1)
    same(`${node.title}: what comes from below`, through[0]?.share, below)
    same(`${node.title}: the same, evidenced`, through[0]?.evidenced, belowEvidenced)
    let { weight, sum, evidencedSum } = node.rest ?? { weight: 0, sum: 0, evidencedSum: 0 }
    for (const part of node.parts) {
      if (part.share === null) continue
      weight += part.weight
      sum += part.weight * part.share
      evidencedSum += part.weight * (part.evidenced ?? 0)
    }
    if (node.rollup !== 'mean') wrong.push(`${node.title}: ${node.rollup}`)
    same(`${node.title}: weights`, node.weight, weight)
    same(`${node.title}: products`, node.sum, sum)
    same(`${node.title}: share`, node.share, sum / weight)
    same(`${node.title}: evidenced`, node.evidenced, evidencedSum / weight)
    below = node.share
    belowEvidenced = node.evidenced
  }
  const whole = nodes.at(-1)
  same('the share of the whole', whole?.share, score.share)
  same('the low end', whole?.low, score.low)
  same('the high end', whole?.high, score.high)
  same('the evidenced score', whole?.evidenced, score.evidenced)
  if (whole?.display !== score.display) wrong.push('what may be shown')

  const own = questionnaires.find(({ title }) => title === stage?.title)?.score
  if (!stage || !own) return [...wrong, 'no stage']
  const fits = ({ held, keysBelow }: (typeof stage.steps)[number]): boolean =>
    held >= stage.needed - 1e-9 && keysBelow === 0
  const broken = stage.steps.findIndex((step) => !fits(step))
  const reached = Math.max(1, broken === -1 ? stage.steps.length : broken)
  same('the stage by its steps', stage.reached, reached)
  same('the last step said to hold', stage.steps.filter(({ holds }) => holds).length || 1, reached)
  const { open, unsettled, cap } = stage.gates
  const capped = open + unsettled > 0 ? Math.min(cap, reached) : reached
  same('the stage under its duties', capped, own.stage?.guaranteed)
  const lowest = Math.min(...stage.deciding.map(({ guaranteed }) => guaranteed))
  same('the stage of the whole', lowest, score.stage?.guaranteed)
  return wrong
}

test.each([
  'spruce-precision',
  'clear-river-care',
  'haystack-pastry',
  'seven-lamps-imports',
  'starting-point-software',
])(
  'every assessment of %s has an example that leads from its answer to the score',
  async (seed) => {
    for (const assessment of await exampleIn(seed, 'en')) {
      const ids = assessment.questionnaires.map(({ id }) => id)
      const report = composed(assessment, await questionnairesIn(ids, 'en'))
      expect(differencesIn(report)).toEqual([])
      const { worked } = report
      expect(worked?.item.state).toBe('answered')
      expect(worked?.nodes.length).toBeGreaterThanOrEqual(3)
      // What stands on one page: no table of the example is long.
      for (const { parts } of worked?.nodes ?? []) expect(parts.length).toBeLessThanOrEqual(6)
    }
  },
)

describe('whatever was answered', () => {
  const ids = ['management', 'standards', 'certification']
  let questionnaires: readonly Questionnaire[] = []
  let items: readonly Item[] = []
  beforeAll(async () => {
    questionnaires = await questionnairesIn(ids, 'en')
    items = questionnaires.flatMap(allItems)
  })
  const assessmentOf = (answers: ReadonlyMap<string, Answer>): Assessment => ({
    version: 1,
    id: 'one',
    example: false,
    createdAt: `${today}T08:00:00.000Z`,
    updatedAt: `${today}T08:00:00.000Z`,
    profile: { name: 'Rowan', roles: ['manufacturer'], ambition: 'good', staff: 60 },
    questionnaires: questionnaires.map(({ id, version }) => ({ id, version })),
    answers,
  })
  const answerFor = (item: Item, draw: number): Answer | null => {
    const evidence = ([0, 1, 2, 3, 4] as const)[draw % 5] ?? 0
    if (draw % 7 === 0) return null
    if (draw % 11 === 0) return { state: 'dont-know' }
    if (draw % 13 === 0) return { state: 'not-applicable', reason: 'x' }
    if (item.kind === 'gate') return { state: 'answered', value: draw % 3 === 0 ? 'no' : 'yes' }
    if (item.kind !== 'level') return null
    const levels = Object.keys(item.anchors).length
    return { state: 'answered', value: 1 + (draw % levels), evidence }
  }

  test('the example leads from its answer to the score', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(100_000), { minLength: items.length, maxLength: items.length }),
        (draws) => {
          const answers = new Map<string, Answer>()
          items.forEach((item, index) => {
            const answer = answerFor(item, draws[index] ?? 0)
            if (answer) answers.set(item.id, answer)
          })
          expect(differencesIn(composed(assessmentOf(answers), questionnaires))).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })

  test('“don’t know” alone makes an example as well, and no answer makes none', () => {
    const [first] = items.filter(({ kind }) => kind === 'level')
    if (!first) throw new Error('no item')
    const unknown = composed(
      assessmentOf(new Map([[first.id, { state: 'dont-know' }]])),
      questionnaires,
    )
    expect(unknown.worked?.item).toMatchObject({ id: first.id, state: 'dont-know' })
    expect(differencesIn(unknown)).toEqual([])
    expect(composed(assessmentOf(new Map()), questionnaires).worked).toBeNull()
  })
})
