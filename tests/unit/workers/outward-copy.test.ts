import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { openSolver } from '#cli/open-solver.ts'
import { appVersion } from '#core/app-version.ts'
import { improvementOf } from '#core/assessment/improvement.ts'
import { reportPresets } from '#core/assessment/report-choices.ts'
import type { Answer, Assessment, Logo } from '#core/assessment/schema.ts'
import { planPath, problemOf } from '#core/planning/path/plan-path.ts'
import { allActions, allItems } from '#core/questionnaire/find-item.ts'
import { composeReport } from '#core/report/compose-report.ts'
import { forOutside } from '#core/report/for-outside.ts'
import {
  companionsIn,
  exampleIn,
  planIn,
  questionnairesIn,
} from '#platform/catalogue/load-catalogue.ts'
import { drawReport } from '#workers/draw-report.ts'
import { english } from '#words/en/words.ts'
import { openFaces, openTestSubsetter } from './fonts-for-tests.ts'
import { readPdf } from './read-pdf.ts'

const today = '2026-11-23'
const ids = ['standards', 'recall', 'service']
/** A word that stands nowhere else, in every field a person types into. */
const secret = 'Qwzx'
let planted = 0
const plant = (): string => {
  planted += 1
  return `${secret}${planted}`
}
const logo: Logo = { mime: 'image/png', base64: 'UXd6eA==', width: 1, height: 1 }

async function secretAssessment(outward: boolean) {
  const [example] = await exampleIn('haystack-pastry', 'en')
  if (!example) throw new Error('no example')
  const questionnaires = await questionnairesIn(ids, 'en')
  const items = questionnaires.flatMap(allItems)
  const answers = new Map<string, Answer>([
    ['an-item-that-is-no-more', { state: 'answered', value: plant() }],
  ])
  items.forEach((item, place) => {
    const said = example.answers.get(item.id)
    const note = plant()
    if (item.kind === 'text') {
      answers.set(item.id, { state: 'answered', value: plant(), note })
    } else if (place % 9 === 3) {
      answers.set(item.id, { state: 'not-applicable', reason: plant(), note })
    } else if (said?.state === 'answered') {
      const typed = { note, evidenceNote: plant(), link: `https://${plant()}.example` }
      answers.set(item.id, { ...said, evidence: 3, ...typed })
    } else {
      answers.set(item.id, { state: place % 2 === 0 ? 'dont-know' : 'unanswered', note })
    }
  })
  const actions = questionnaires.flatMap(allActions).map(({ id }) => id)
  const assessment: Assessment = {
    ...example,
    profile: { ...example.profile, name: plant() },
    questionnaires: questionnaires.map(({ id, version }) => ({ id, version })),
    answers,
    improvement: {
      ...improvementOf(example),
      actions: Object.fromEntries(
        actions.map((id, place) => [
          id,
          {
            owner: plant(),
            note: plant(),
            ...(place % 5 === 0 && { wish: 'wanted' as const }),
            ...(place % 7 === 0 && { status: 'doing' as const }),
          },
        ]),
      ),
      variants: [{ id: 'one', name: plant(), actions: [], levels: {} }],
    },
    report: {
      parts: [...reportPresets.file],
      foreword: 'To our customers: read on.',
      closing: 'Thank you for **reading**.',
      outward,
      logo,
    },
  }
  return { assessment, questionnaires, items }
}

async function printed(outward: boolean) {
  const { assessment, questionnaires } = await secretAssessment(outward)
  const input = { assessment, questionnaires, today }
  const { support, consistency, glossary } = await companionsIn('en')
  const report = composeReport(
    {
      ...input,
      plan: await planIn('en'),
      language: 'en',
      appVersion,
      support,
      consistency,
      glossary,
      improvement: {
        path: planPath(input, improvementOf(assessment).goal, await openSolver(), 10),
        curve: null,
      },
    },
    { defaultLevels: english.common.stageNames },
  )
  // The logo stands for a picture here and is not one that could be drawn.
  const drawn = { ...report, look: { ...report.look, logo: null } }
  const { bytes } = drawReport(drawn, english, {
    faces: openFaces(),
    subset: await openTestSubsetter(),
    now: `${today}T08:00:00.000Z`,
  })
  return { report, bytes, score: problemOf(input).score }
}

/** Everything a reader can get out of a PDF, and its raw bytes. */
async function everythingIn(bytes: Uint8Array): Promise<string> {
  const pdf = await readPdf(bytes)
  const { text, info, outline, xmp, pages } = pdf
  const rest = pages.map(({ annotations, tree }) => [annotations, tree])
  await pdf.close()
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const attachments: unknown = await (await task.promise).getAttachments()
  await task.destroy()
  const raw = new TextDecoder('latin1').decode(bytes)
  const spread = xmp ? [...xmp] : []
  return `${text}${JSON.stringify([info, outline, spread, rest, attachments])}${raw}`.replaceAll(
    /\s/gu,
    '',
  )
}

test('nothing that was typed is left of an assessment for readers outside but what is written for them', async () => {
  const { assessment, questionnaires } = await secretAssessment(true)
  const bare = forOutside(assessment, questionnaires)
  const asText = (one: Assessment): string => JSON.stringify({ ...one, answers: [...one.answers] })
  expect(asText(assessment).split(secret).length).toBeGreaterThan(200)
  expect(asText(bare)).not.toContain(secret)
  expect(asText(bare)).not.toContain(logo.base64)
  expect(bare.report?.foreword).toBe(assessment.report?.foreword)
  expect(bare.report?.closing).toBe(assessment.report?.closing)
})

test('a copy for readers outside holds no name, note, link, reason or owner, neither on a page nor in the file', async () => {
  const { report, bytes, score } = await printed(true)
  const all = await everythingIn(bytes)
  expect(report.look.logo).toBeNull()
  expect(all).not.toContain(secret)
  // It says so, and the figures are those of the whole.
  expect(all).toContain(english.print.outward.replaceAll(/\s/gu, ''))
  expect(all).toContain('Toourcustomers:readon.')
  expect(all).toContain('Thankyouforreading.')
  expect(all).not.toContain(english.results.notApplicableList.intro.replaceAll(/\s/gu, ''))
  // Owners are left out of it, which does not mean that there are none.
  expect(report.improvement?.calendar.lines.length).toBeGreaterThan(0)
  for (const said of [english.print.calendar.noOwners, english.print.calendar.roles]) {
    expect(all).not.toContain(said.replaceAll(/\s/gu, ''))
  }
  expect(report.score.share).toBe(score.share)
  expect(report.score.confidence).toBe(score.confidence)
  expect(report.notApplicable.length).toBeGreaterThan(1)
  expect(report.notApplicable.every(({ reason }) => reason === null)).toBe(true)
}, 60_000)

test('the copy kept inside holds them', async () => {
  const { report, bytes } = await printed(false)
  const all = await everythingIn(bytes)
  expect(all.split(secret).length).toBeGreaterThan(150)
  expect(all).not.toContain(english.print.outwardTitle.replaceAll(/\s/gu, ''))
  expect(report.look.logo).toEqual(logo)
}, 60_000)
