import { allActions, allItems } from '#core/questionnaire/find-item.ts'
import type { Plan, Questionnaire } from '#core/questionnaire/localize.ts'
import type { MeasureId } from '#core/questionnaire/schema.ts'
import { itemConditions } from '#core/questionnaire/why-applies.ts'

/** What a questionnaire, or all of them, hold for a measure. */
export type Cover = {
  /** Scored items; those of them that only some enterprises meet are conditional. */
  readonly items: number
  readonly conditional: number
  /** Statutory duties. */
  readonly gates: number
  readonly actions: number
}

/** A measure of the plan with what each questionnaire holds for it, in the order of the questionnaires. */
export type CoverLine = {
  readonly id: MeasureId
  readonly title: string
  readonly cells: readonly Cover[]
  readonly total: Cover
}

/** The plan's measures against the questionnaires, counted from their files. */
export type Coverage = {
  readonly questionnaires: readonly { readonly id: string; readonly title: string }[]
  readonly lines: readonly CoverLine[]
}

/** Measures that only some enterprises can act on: two conditional items are enough there. */
const leftToSome: readonly MeasureId[] = [12, 15]

/** Counts the items and actions that serve each measure, questionnaire by questionnaire. */
export function coverageOf(plan: Plan, questionnaires: readonly Questionnaire[]): Coverage {
  return {
    questionnaires: questionnaires.map(({ id, title }) => ({ id, title })),
    lines: plan.measures.map(({ id, title }) => {
      const cells = questionnaires.map((questionnaire) => coverIn(questionnaire, id))
      return { id, title, cells, total: cells.reduce(sum, nothing) }
    }),
  }
}

/** Measures with too little to act on: fewer than three items or actions, or two conditional items where only some can act. */
export function thinlyCovered({ lines }: Coverage): CoverLine[] {
  return lines.filter(({ id, total }) =>
    leftToSome.includes(id) ? total.conditional < 2 : total.items < 3 || total.actions < 3,
  )
}

const nothing: Cover = { items: 0, conditional: 0, gates: 0, actions: 0 }

function sum(a: Cover, b: Cover): Cover {
  return {
    items: a.items + b.items,
    conditional: a.conditional + b.conditional,
    gates: a.gates + b.gates,
    actions: a.actions + b.actions,
  }
}

function coverIn(questionnaire: Questionnaire, measure: MeasureId): Cover {
  const conditions = new Map(
    itemConditions(questionnaire).map(({ item, when }) => [item.id, when ?? questionnaire.when]),
  )
  const serving = allItems(questionnaire).filter(({ measures }) => measures.includes(measure))
  const scored = serving.filter(({ kind }) => kind !== 'gate' && kind !== 'text')
  return {
    items: scored.length,
    conditional: scored.filter(({ id }) => conditions.get(id)).length,
    gates: serving.filter(({ kind }) => kind === 'gate').length,
    actions: allActions(questionnaire).filter((action) => action.measure === measure).length,
  }
}
