import { gateValues } from '#core/assessment/record-answer.ts'
import type { Profile } from '#core/assessment/schema.ts'
import type { Language } from '#core/language.ts'
import { allItems } from '#core/questionnaire/find-item.ts'
import type { Item, Questionnaire, Section } from '#core/questionnaire/localize.ts'
import type { When } from '#core/questionnaire/schema.ts'
import { leftOf, onlyIf, type OnlyIf } from './only-if.ts'
import { checklistFormat, type ChecklistTicket } from './schema.ts'

/** What a checklist is composed from, in one language. */
export type ChecklistInput = {
  readonly questionnaires: readonly Questionnaire[]
  readonly language: Language
  /**
   * The ids of all questionnaires there are, in the order shown. An item has the same number on every paper, whatever is
   * left out of it.
   */
  readonly order: readonly string[]
  /** For this enterprise, without what its profile hides; null for anybody, with conditions said on the paper. */
  readonly profile: Profile | null
  /** ISO date. */
  readonly today: string
}

/** An item as it is asked on paper. */
export type PaperItem = {
  readonly id: string
  /** Its number on every paper of this version, such as 2.13. */
  readonly number: string
  readonly kind: Item['kind']
  readonly ask: string
  readonly help: string | null
  /** Who a statutory duty applies to. */
  readonly appliesTo: string | null
  readonly onlyIf: OnlyIf | null
  readonly key: boolean
  /** What can be chosen; a gate's labels are left to the words. */
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** A checklist without an option that stands alone gets «none of these» on paper as it does on screen. */
  readonly addsNone: boolean
  readonly unit: string | null
}

/** A section with what it asks; sections inside it follow it. */
export type PaperSection = {
  readonly id: string
  readonly title: string
  /** What is to be so for any of its items to be answered. */
  readonly onlyIf: OnlyIf | null
  readonly items: readonly PaperItem[]
}

/** A questionnaire on paper. */
export type PaperQuestionnaire = {
  readonly id: string
  readonly version: string
  readonly number: string
  readonly title: string
  readonly summary: string
  readonly onlyIf: OnlyIf | null
  readonly items: number
  readonly sections: readonly PaperSection[]
}

/** A blank checklist: everything there is to print, as data. */
export type Checklist = {
  readonly language: Language
  readonly date: string
  readonly profile: Profile | null
  readonly questionnaires: readonly PaperQuestionnaire[]
}

/** Composes a blank checklist, in the order in which questionnaires are shown. */
export function composeChecklist(
  input: ChecklistInput,
  gateLabels: (value: (typeof gateValues)[number]) => string,
): Checklist {
  const asked = input.questionnaires
    .map((questionnaire) => ({ questionnaire, left: left(questionnaire.when, input.profile) }))
    .filter((one) => one.left !== false)
    .map((one) => ({ ...one, sections: sectionsOf(one.questionnaire, input.profile) }))
    .filter(({ sections }) => sections.length > 0)
  return {
    language: input.language,
    date: input.today,
    profile: input.profile,
    questionnaires: asked
      .map((one) => ({ one, place: placeOf(input, one.questionnaire.id) }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ one, place }) => onPaper(one, String(place + 1), gateLabels)),
  }
}

/** What a checklist carries along to be read back by. */
export function ticketOf({ language, questionnaires }: Checklist): ChecklistTicket {
  return {
    format: checklistFormat,
    version: 1,
    language,
    questionnaires: questionnaires.map(({ id, version }) => ({ id, version })),
    items: paperItems(questionnaires).map(({ id, number, kind }) => ({ id, number, kind })),
  }
}

/** The items of questionnaires in the order of the paper. */
export function paperItems(questionnaires: readonly PaperQuestionnaire[]): PaperItem[] {
  return questionnaires.flatMap(({ sections }) => sections.flatMap(({ items }) => items))
}

type Left = When | boolean
type AskedSection = {
  readonly section: Section
  readonly left: Left
  readonly items: readonly { readonly item: Item; readonly left: Left }[]
}
type Asked = {
  readonly questionnaire: Questionnaire
  readonly left: Left
  readonly sections: readonly AskedSection[]
}

function placeOf({ order, questionnaires }: ChecklistInput, id: string): number {
  const place = order.indexOf(id)
  return place === -1 ? order.length + questionnaires.findIndex((one) => one.id === id) : place
}

function left(when: When | undefined, profile: Profile | null): Left {
  return when ? leftOf(when, profile) : true
}

/** Every section that asks something, each once, with its own items; what is said of all of it is not said again. */
function sectionsOf(questionnaire: Questionnaire, profile: Profile | null): AskedSection[] {
  const visit = (section: Section, above: readonly When[]): AskedSection[] => {
    const here =
      section.when && !above.some((one) => isSame(one, section.when))
        ? [...above, section.when]
        : above
    const ownLeft = leftOf({ all: here.filter((one) => !isSame(one, questionnaire.when)) }, profile)
    if (ownLeft === false) return []
    const items = section.items
      .map((item) => ({
        item,
        left: here.some((one) => isSame(one, item.when)) ? true : left(item.when, profile),
      }))
      .filter((one) => one.left !== false)
    return [
      ...(items.length > 0 ? [{ section, left: ownLeft, items }] : []),
      ...section.sections.flatMap((inner) => visit(inner, here)),
    ]
  }
  const { when } = questionnaire
  return questionnaire.sections.flatMap((section) => visit(section, when ? [when] : []))
}

function isSame(one: When, other: When | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function onPaper(
  { questionnaire, left: whole, sections }: Asked,
  number: string,
  gateLabels: (value: (typeof gateValues)[number]) => string,
): PaperQuestionnaire {
  const numbers = new Map(
    allItems(questionnaire).map(({ id }, place) => [id, `${number}.${place + 1}`]),
  )
  const asked = sections.flatMap(({ items }) => items)
  const onThisPaper = new Set(asked.map(({ item }) => item.id))
  const said = (condition: Left): OnlyIf | null =>
    typeof condition === 'boolean'
      ? null
      : onlyIf(
          condition,
          questionnaire,
          (id) => (onThisPaper.has(id) ? numbers.get(id) : undefined),
          (value) => {
            const known = gateValues.find((one) => one === value)
            return known ? gateLabels(known) : value
          },
        )
  return {
    id: questionnaire.id,
    version: questionnaire.version,
    number,
    title: questionnaire.title,
    summary: questionnaire.summary,
    onlyIf: said(whole),
    items: asked.length,
    sections: sections.map(({ section, left: condition, items }) => ({
      id: section.section,
      title: section.title,
      onlyIf: said(condition),
      items: items.map(({ item, left: own }) =>
        itemOnPaper(item, numbers.get(item.id) ?? '', said(own), gateLabels),
      ),
    })),
  }
}

function itemOnPaper(
  item: Item,
  number: string,
  condition: OnlyIf | null,
  gateLabels: (value: (typeof gateValues)[number]) => string,
): PaperItem {
  return {
    id: item.id,
    number,
    kind: item.kind,
    ask: item.ask,
    help: item.help ?? null,
    appliesTo: item.kind === 'gate' ? item.appliesTo : null,
    onlyIf: condition,
    key: 'key' in item && item.key,
    options: optionsOf(item, gateLabels),
    addsNone: item.kind === 'checklist' && !item.options.some(({ exclusive }) => exclusive),
    unit: item.kind === 'number' ? item.unit : null,
  }
}

function optionsOf(
  item: Item,
  gateLabels: (value: (typeof gateValues)[number]) => string,
): PaperItem['options'] {
  switch (item.kind) {
    case 'level':
      return Object.entries(item.anchors).map(([value, label]) => ({ value, label }))
    case 'choice':
    case 'checklist':
      return item.options.map(({ id, label }) => ({ value: id, label }))
    case 'gate':
      return gateValues.map((value) => ({ value, label: gateLabels(value) }))
    case 'number':
    case 'text':
      return []
  }
}
