import { limits } from '#core/assessment/schema.ts'
import type { PaperItem, PaperQuestionnaire } from '#core/checklist/compose-checklist.ts'
import {
  answerField,
  besideOptions,
  evidenceField,
  noteField,
  reasonField,
  stateField,
  tickField,
} from '#core/checklist/field-names.ts'
import type { Words } from '#words/load-words.ts'
import { onlyIfText } from '#words/only-if.ts'
import type { Block } from './blocks.ts'
import { checklistCover } from './checklist-cover.ts'
import { both, type Both, bothPrinted, radio, type Spoken, typedText } from './checklist-fields.ts'
import type { FormBlock, FormOption, FormRow, FormTexts } from './form-block.ts'
import { type RadioField, tickedValue } from './form-fields.ts'
import { joinInline } from './inline.ts'

/** A blank checklist as what is to be drawn; its questions stand in both languages where a second is given. */
export function checklistBlocks(first: Spoken, second: Spoken | null): Block[] {
  const { questionnaires } = first.checklist
  return [
    ...checklistCover(first, second),
    ...questionnaires.flatMap((one, place) => questionnaireBlocks(one, place, first, second)),
  ]
}

function questionnaireBlocks(
  questionnaire: PaperQuestionnaire,
  place: number,
  first: Spoken,
  second: Spoken | null,
): Block[] {
  const { words } = first
  const { checklistPrint: say, common } = words
  const other = second?.checklist.questionnaires[place]
  const { number, title, summary, onlyIf, sections } = questionnaire
  return [
    { kind: 'heading', level: 1, text: say.questionnaire(number, title), newPage: true },
    {
      kind: 'paragraph',
      text: common.join.bracketed(summary, say.count(questionnaire.items)),
      tone: 'soft',
      keepWithNext: true,
    },
    ...(onlyIf
      ? [{ kind: 'callout', text: [say.wholeOnlyIf(onlyIfText(onlyIf, words))] } as const]
      : []),
    ...sections.flatMap((section, at): Block[] => [
      { kind: 'heading', level: 2, text: section.title },
      ...(section.onlyIf
        ? [
            {
              kind: 'paragraph',
              text: say.sectionOnlyIf(onlyIfText(section.onlyIf, words)),
              tone: 'soft',
              keepWithNext: true,
            } as const,
          ]
        : []),
      ...section.items.map((item, i) => {
        const beside = other?.sections[at]?.items[i]
        return itemBlock(
          beside ? [item, beside] : [item],
          second ? [first, second] : [first],
          i > 0,
        )
      }),
    ]),
  ]
}

/** Each of both, in its language. */
function texts(
  items: Both<PaperItem>,
  spoken: Both<Spoken>,
  textOf: (item: PaperItem, words: Words) => string | null,
): FormTexts {
  const [item, beside] = items
  const [own, other] = spoken
  const first = textOf(item, own.words) ?? ''
  if (!beside || !other) return [first]
  const second = textOf(beside, other.words) ?? ''
  return [first, [{ text: second, lang: other.checklist.language }]]
}

function itemBlock(items: Both<PaperItem>, spoken: Both<Spoken>, ruled: boolean): FormBlock {
  const [item] = items
  const { words: own } = spoken[0]
  const { checklistPrint: say } = own
  const remark = (textOf: (item: PaperItem, words: Words) => string | null): FormRow[] =>
    textOf(item, own) === null
      ? []
      : [{ kind: 'text', style: 'remark', texts: texts(items, spoken, textOf) }]
  return {
    kind: 'form',
    ruled,
    rows: [
      {
        kind: 'text',
        style: 'question',
        lead: item.number,
        texts: texts(items, spoken, ({ ask }) => ask),
      },
      ...remark(({ appliesTo }, { checklistPrint }) =>
        appliesTo === null ? null : checklistPrint.appliesTo(appliesTo),
      ),
      ...remark(({ onlyIf }, words) =>
        onlyIf ? words.checklistPrint.onlyIf(onlyIfText(onlyIf, words)) : null,
      ),
      ...remark(({ help }) => help),
      ...answerRows(items, spoken),
      ...evidenceRow(item, spoken),
      {
        kind: 'typed',
        label: bothPrinted(spoken, ({ checklistPrint }) => checklistPrint.note),
        field: typedText(noteField(item.id), say.tip(say.note, asked(item)), limits.note, true),
        lines: 1,
      },
    ],
  }
}

const asked = ({ number, ask }: PaperItem): string => `${number} ${ask}`

/** What can be answered, and what can be said instead. */
function answerRows(items: Both<PaperItem>, spoken: Both<Spoken>): FormRow[] {
  const [item] = items
  const { checklistPrint: say } = spoken[0].words
  const tip = asked(item)
  const labelled = (field: FormOption['field'], value: string, at: number): FormOption => ({
    field,
    value,
    label: item.options[at]?.label ?? '',
    texts: texts(items, spoken, ({ options }) => options[at]?.label ?? ''),
  })
  switch (item.kind) {
    case 'level':
    case 'choice':
    case 'gate': {
      const field = radio(answerField(item.id), tip)
      const options = item.options.map(({ value }, at) => ({
        ...labelled(field, value, at),
        lead: item.kind === 'level' ? value : String(at + 1),
      }))
      return [
        { kind: 'options', options, columns: item.kind === 'gate' ? 2 : 1 },
        ...(item.kind === 'gate' ? [] : [insteadRow(item, spoken, field)]),
      ]
    }
    case 'checklist': {
      const options = item.options.map(({ value }, at) => {
        const name = tickField(item.id, value)
        const box = { kind: 'box', name, tip: say.tip(tip, item.options[at]?.label ?? '') } as const
        const option = labelled({ ...box, ticked: false }, tickedValue, at)
        return { ...option, lead: String(at + 1) }
      })
      return [
        {
          kind: 'text',
          style: 'remark',
          texts: texts(items, spoken, (_, { checklistPrint }) => checklistPrint.tickAny),
        },
        { kind: 'options', options, columns: 1 },
        insteadRow(item, spoken, radio(stateField(item.id), tip)),
      ]
    }
    case 'number':
      return [
        {
          kind: 'typed',
          label: bothPrinted(spoken, ({ checklistPrint }) => checklistPrint.number),
          field: typedText(answerField(item.id), tip, 40),
          lines: 1,
          widthMm: 40,
          unit: bothPrinted(spoken, (_, place) => items[place]?.unit ?? ''),
        },
        insteadRow(item, spoken, radio(stateField(item.id), tip)),
      ]
    case 'text':
      return [
        {
          kind: 'typed',
          label: bothPrinted(spoken, ({ checklistPrint }) => checklistPrint.answer),
          field: typedText(answerField(item.id), tip, limits.text, true),
          lines: 3,
        },
      ]
  }
}

/** None of these, don't know, not applicable and why. */
function insteadRow(item: PaperItem, spoken: Both<Spoken>, field: RadioField): FormRow {
  const { checklistPrint: say } = spoken[0].words
  const option = (value: string, textOf: (words: Words) => string): FormOption => {
    return { field, value, label: both(spoken, textOf), texts: [bothPrinted(spoken, textOf)] }
  }
  return {
    kind: 'inline',
    label: '',
    options: [
      ...(item.addsNone
        ? [option(besideOptions.none, ({ checklistPrint }) => checklistPrint.none)]
        : []),
      option(besideOptions.dontKnow, ({ checklistPrint }) => checklistPrint.dontKnow),
      option(besideOptions.notApplicable, ({ checklistPrint }) => checklistPrint.notApplicable),
    ],
    typed: typedText(reasonField(item.id), say.tip(say.reason, asked(item)), limits.reason),
  }
}

/** How well an answer is backed up; what is not scored needs none. */
function evidenceRow(item: PaperItem, spoken: Both<Spoken>): FormRow[] {
  if (item.kind === 'text') return []
  const { checklistPrint: say, common } = spoken[0].words
  const field = radio(evidenceField(item.id), say.tip(say.evidence, asked(item)))
  return [
    {
      kind: 'inline',
      label: bothPrinted(spoken, ({ checklistPrint }) => checklistPrint.evidence),
      options: common.evidenceGradesShort.map((_, grade): FormOption => {
        const wordOf = (one: Words): string => one.common.evidenceGradesShort[grade] ?? ''
        return {
          field,
          value: String(grade),
          label: `${grade} ${both(spoken, wordOf)}`,
          texts: [joinInline(`${grade} `, bothPrinted(spoken, wordOf))],
        }
      }),
    },
  ]
}
