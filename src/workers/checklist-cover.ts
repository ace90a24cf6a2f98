import { limits, lives, roles, sectors } from '#core/assessment/schema.ts'
import { profileField, roleField } from '#core/checklist/field-names.ts'
import type { Words } from '#words/load-words.ts'
import type { Block } from './blocks.ts'
import { both, type Both, bothPrinted, radio, type Spoken, typedText } from './checklist-fields.ts'
import type { FormBlock, FormOption, FormRow } from './form-block.ts'
import { type RadioField, tickedValue } from './form-fields.ts'
import type { Inline } from './inline.ts'

/** The first pages: who the enterprise is, who filled this in, how it is done, and what is asked. */
export function checklistCover(first: Spoken, second: Spoken | null): Block[] {
  const { words, checklist } = first
  const { checklistPrint: say, common } = words
  const spoken: Both<Spoken> = second ? [first, second] : [first]
  return [
    { kind: 'title', text: say.title, subtitle: say.subtitle },
    { kind: 'heading', level: 2, text: say.enterprise },
    ...enterprise(spoken),
    { kind: 'heading', level: 2, text: say.how },
    { kind: 'list', ordered: true, items: say.steps },
    { kind: 'heading', level: 2, text: say.contents },
    {
      kind: 'rows',
      dense: true,
      labelShare: 0.8,
      rows: checklist.questionnaires.map(({ number, title, items }) => ({
        label: say.questionnaire(number, title),
        value: common.format.items(items),
      })),
    },
  ]
}

function enterprise(spoken: Both<Spoken>): FormBlock[] {
  const [{ checklist, words }] = spoken
  const { profile } = checklist
  const { checklistPrint: say } = words
  const label = (textOf: (words: Words) => string): Inline => bothPrinted(spoken, textOf)
  const heading = (textOf: (words: Words) => string): FormRow => ({
    kind: 'text',
    style: 'label',
    texts: [label(textOf)],
  })
  const typed = (
    fact: string,
    textOf: (words: Words) => string,
    value: string,
    more: { readonly unit?: Inline; readonly widthMm?: number } = {},
  ): FormRow => ({
    kind: 'typed',
    flush: true,
    label: label(textOf),
    field: {
      ...typedText(profileField(fact), textOf(words), fact === 'name' ? limits.name : 100),
      value,
    },
    lines: 1,
    ...more,
  })
  const options = (
    field: RadioField,
    values: readonly string[],
    textOf: (words: Words, value: string) => string,
  ): FormOption[] =>
    values.map((value) => {
      const wordOf = (one: Words): string => textOf(one, value)
      return { field, value, label: both(spoken, wordOf), texts: [bothPrinted(spoken, wordOf)] }
    })
  const sector = radio(profileField('sector'), say.sector, profile?.sector)
  const life = radio(profileField('life'), say.life, profile?.life)
  const ambition = radio(profileField('ambition'), say.ambition, profile?.ambition)
  const columns = spoken.length > 1 ? 2 : 3
  return [
    {
      kind: 'form',
      rows: [
        typed('name', ({ checklistPrint }) => checklistPrint.name, profile?.name ?? ''),
        typed(
          'staff',
          ({ checklistPrint }) => checklistPrint.staff,
          profile?.staff === undefined ? '' : String(profile.staff),
          { unit: label(({ checklistPrint }) => checklistPrint.people), widthMm: 40 },
        ),
        typed(
          'revenueWan',
          ({ checklistPrint }) => checklistPrint.revenue,
          profile?.revenueWan === undefined ? '' : String(profile.revenueWan),
          { unit: label(({ checklistPrint }) => checklistPrint.tenThousand), widthMm: 40 },
        ),
        typed('filledBy', ({ checklistPrint }) => checklistPrint.filledBy, '', { widthMm: 80 }),
        typed('filledOn', ({ checklistPrint }) => checklistPrint.filledOn, '', { widthMm: 50 }),
      ],
    },
    {
      kind: 'form',
      rows: [
        heading(({ checklistPrint }) => checklistPrint.sector),
        {
          kind: 'options',
          flush: true,
          columns,
          options: options(sector, sectors, ({ common }, value) => {
            const known = knownOf(sectors, value)
            return known ? common.sectors[known] : value
          }),
        },
      ],
    },
    {
      kind: 'form',
      rows: [
        heading(({ checklistPrint }) => checklistPrint.life),
        {
          kind: 'options',
          flush: true,
          columns: 3,
          options: options(life, lives, ({ common }, value) => {
            const known = knownOf(lives, value)
            return known ? common.lives[known] : value
          }),
        },
      ],
    },
    {
      kind: 'form',
      rows: [
        heading(({ checklistPrint }) => checklistPrint.roles),
        {
          kind: 'options',
          flush: true,
          columns,
          options: roles.map((role): FormOption => {
            const roleOf = ({ common }: Words): string => common.roles[role]
            return {
              field: {
                kind: 'box',
                name: roleField(role),
                tip: words.common.roles[role],
                ticked: profile?.roles.includes(role) ?? false,
              },
              value: tickedValue,
              label: both(spoken, roleOf),
              texts: [bothPrinted(spoken, roleOf)],
            }
          }),
        },
      ],
    },
    {
      kind: 'form',
      rows: [
        heading(({ checklistPrint }) => checklistPrint.ambition),
        {
          kind: 'options',
          flush: true,
          columns: 3,
          options: options(ambition, ['basic', 'good', 'leading'], ({ common }, value) => {
            const known = knownOf(['basic', 'good', 'leading'] as const, value)
            return known ? common.ambitions[known] : value
          }),
        },
      ],
    },
  ]
}

function knownOf<V extends string>(known: readonly V[], value: string): V | undefined {
  return known.find((one) => one === value)
}
