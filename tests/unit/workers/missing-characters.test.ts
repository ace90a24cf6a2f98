import { expect, test } from 'vitest'
import { defaultImprovement } from '#core/assessment/improvement.ts'
import { changeReport, reportPresets } from '#core/assessment/report-choices.ts'
import type { Answer, Assessment } from '#core/assessment/schema.ts'
import type { Report } from '#core/report/report.ts'
import { drawReport } from '#workers/draw-report.ts'
import { loadWords } from '#words/load-words.ts'
import { readPdf } from './read-pdf.ts'
import { assessmentOf, plannedFor, reportIn, reportTools } from './report-stage.ts'

/** A character without a glyph for every kind of text that somebody types. */
const typed = {
  name: '🐀',
  foreword: '🐁',
  closing: '🐂',
  note: '🐃',
  reason: '🐄',
  evidence: '🐅',
  owner: '🐆',
  remark: '🐇',
} as const

const code = (character: string): number => character.codePointAt(0) ?? 0

/** An example in which each of them stands once where it is typed. */
async function typedExample(): Promise<Assessment> {
  const plain = await assessmentOf('clear-river-care', 'zh-Hans', reportPresets.file, 2)
  const report = await reportIn('zh-Hans', plain, await plannedFor(plain))
  const answered = itemsOf(report).filter(({ state }) => state === 'answered')
  const [noted, proven, reasoned] = answered.filter(({ kind }) => kind !== 'gate')
  const line = report.improvement?.calendar.lines[0]
  if (!noted || !proven || !reasoned || !line) throw new Error('the example is too small')
  const change = (id: string, more: Partial<Answer>): [string, Answer] => {
    const answer = plain.answers.get(id)
    if (!answer) throw new Error(`no answer to ${id}`)
    return [id, { ...answer, ...more } as Answer]
  }
  const { at } = plain.answers.get(reasoned.id) ?? { at: plain.updatedAt }
  const improvement = plain.improvement ?? defaultImprovement
  return changeReport(
    {
      ...plain,
      profile: { ...plain.profile, name: `云杉${typed.name}` },
      answers: new Map([
        ...plain.answers,
        change(noted.id, { note: `记下${typed.note}` }),
        change(proven.id, {
          evidence: 2,
          evidenceNote: `记录${typed.evidence}`,
        } as Partial<Answer>),
        [reasoned.id, { state: 'not-applicable', reason: `没有${typed.reason}`, at } as Answer],
      ]),
      improvement: {
        ...improvement,
        actions: {
          ...improvement.actions,
          [line.id]: {
            ...improvement.actions[line.id],
            owner: `李${typed.owner}`,
            note: `另说${typed.remark}`,
          },
        },
      },
    },
    { foreword: `先说${typed.foreword}`, closing: `最后${typed.closing}` },
    plain.updatedAt,
  )
}

const itemsOf = (report: Report) =>
  report.questionnaires.flatMap(({ sections }) => sections.flatMap(({ items }) => items))

test('every kind of typed text has its unprintable characters listed, in two languages no more often than in one', async () => {
  const assessment = await typedExample()
  const improvement = await plannedFor(assessment)
  const report = await reportIn('zh-Hans', assessment, improvement)
  const words = await loadWords('zh-Hans')
  const tools = await reportTools()
  const alone = drawReport(report, words, tools)
  expect(alone.missing.map(({ codePoint }) => codePoint)).toEqual(
    Object.values(typed)
      .map(code)
      .toSorted((a, b) => a - b),
  )
  const beside = {
    report: await reportIn('en', assessment, improvement),
    words: await loadWords('en'),
  }
  const both = drawReport(report, words, tools, { beside })
  expect(both.missing).toEqual(alone.missing)

  const pdf = await readPdf(both.bytes)
  const printed = pdf.text.replaceAll(/\s/gu, '')
  const listed = both.missing.map(({ codePoint, times }) =>
    words.print.times(`U+${codePoint.toString(16).toUpperCase()}`, times).replaceAll(/\s/gu, ''),
  )
  const inPlace = ['先说〓', '最后〓', '记下〓', '记录〓', '没有〓', '李〓', '另说〓', '云杉〓']
  expect([...listed, ...inPlace].filter((text) => !printed.includes(text))).toEqual([])
  await pdf.close()
})

test('what is not printed is not listed', async () => {
  const assessment = await typedExample()
  const board = changeReport(assessment, { parts: ['summary'] }, assessment.updatedAt)
  const report = await reportIn('zh-Hans', board)
  const { missing } = drawReport(report, await loadWords('zh-Hans'), await reportTools())
  expect(missing.map(({ codePoint }) => codePoint)).toEqual(
    [typed.name, typed.foreword, typed.closing].map(code),
  )
})
