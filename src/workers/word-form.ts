import { Paragraph } from 'docx'
import type { FormBlock, FormOption, FormRow, FormTexts } from './form-block.ts'
import { type Inline, joinInline } from './inline.ts'
import { wordStyleOf } from './word-styles.ts'
import { type WordInk, wordRunsInOne } from './word-text.ts'

/** A line to write on, in a document that is filled in by hand. */
const blank = '＿＿＿＿＿＿＿＿＿＿'

/** A question of a form as paragraphs: boxes to tick and lines to write on. */
export function wordForm({ rows }: FormBlock, ink: WordInk): Paragraph[] {
  return rows.flatMap(linesOf).map(
    ({ text, isBold }) =>
      new Paragraph({
        style: wordStyleOf.body,
        children: wordRunsInOne(text, ink, { bold: isBold }),
      }),
  )
}

type Line = { readonly text: Inline; readonly isBold: boolean }

const line = (text: Inline, isBold = false): Line => ({ text, isBold })

function linesOf(row: FormRow): Line[] {
  switch (row.kind) {
    case 'text':
      return [line(joinInline(lead(row.lead), both(row.texts)), row.style === 'question')]
    case 'options':
      return row.options.map((option) => line(optionText(option)))
    case 'inline':
      return [
        line(
          joinInline(
            row.label,
            '  ',
            ...row.options.flatMap((option) => [optionText(option), '  ']),
            row.typed ? blank : '',
          ),
        ),
      ]
    case 'typed':
      return [line(joinInline(row.label, ` ${blank} `, row.unit ?? ''))]
  }
}

const lead = (text: string | undefined): string => (text === undefined ? '' : `${text}  `)

const both = ([first, second]: FormTexts): Inline =>
  second === undefined ? first : joinInline(first, '\n', second)

const optionText = (option: FormOption): Inline =>
  joinInline('☐ ', lead(option.lead), both(option.texts))
