import { jsPDF } from 'jspdf'
import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { changeReport } from '#core/assessment/report-choices.ts'
import type { Assessment } from '#core/assessment/schema.ts'
import { composeSaveFile } from '#core/exchange/compose-save-file.ts'
import { sealText } from '#core/exchange/seal.ts'
import { composeReport, type ReportInput } from '#core/report/compose-report.ts'
import { creators } from '#core/report/drawing.ts'
import { loadFile, loadFontList, loadFonts } from '#platform/jobs/load-fonts.ts'
import { platform } from '#state/platform.ts'
import { drawReport } from '#workers/draw-report.ts'
import { readFont } from '#workers/read-font.ts'
import { openSubsetter } from '#workers/subset-font.ts'
import { loadWords } from '#words/load-words.ts'
import { keep, keptAssessment } from './desk.ts'
import { showApp } from './home-stage.tsx'

const board = { parts: ['summary' as const] }

/** An example's newest assessment, printed today on few pages. */
async function example(): Promise<Assessment> {
  const [newest] = await platform().loadExample('haystack-pastry')
  if (!newest) throw new Error('the example is gone')
  return changeReport(newest, board, newest.updatedAt)
}

async function inputOf(assessment: Assessment): Promise<ReportInput> {
  const { loadQuestionnaires, loadPlan, today } = platform()
  const ids = assessment.questionnaires.map(({ id }) => id)
  return {
    assessment,
    questionnaires: await loadQuestionnaires(ids, 'en'),
    plan: await loadPlan('en'),
    language: 'en',
    today: today(),
    appVersion: '0.1.0',
  }
}

async function fingerprintsNow() {
  return await (await platform().fileDesk()).loadFingerprints()
}

async function saveFileOf(assessment: Assessment) {
  const words = await loadWords('en')
  const report = composeReport(await inputOf(assessment), {
    defaultLevels: words.common.stageNames,
  })
  const saveFile = composeSaveFile({
    assessment,
    report,
    second: null,
    fingerprints: await fingerprintsNow(),
    savedAt: platform().now(),
    description: '',
  })
  if (!saveFile) throw new Error('the report carries nothing')
  return { report, words, saveFile }
}

async function printed(assessment: Assessment): Promise<Uint8Array<ArrayBuffer>> {
  const press = await platform().openPress()
  const order = {
    first: await inputOf(assessment),
    second: null,
    format: 'pdf',
    fingerprints: await fingerprintsNow(),
  } as const
  const made = await press(order, platform().now(), () => undefined).done
  if (!made.ok) throw new Error(JSON.stringify(made.problem))
  return made.value.bytes
}

/** The report with another text in the file it carries. */
async function printedWith(
  assessment: Assessment,
  change: (text: string) => string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { report, words, saveFile } = await saveFileOf(assessment)
  const { commonFonts, subsetWasm } = await loadFontList()
  const { regular, bold } = await loadFonts(commonFonts)
  const tools = {
    faces: { regular: readFont(new Uint8Array(regular)), bold: readFont(new Uint8Array(bold)) },
    subset: await openSubsetter(new Uint8Array(await loadFile(subsetWasm))),
    now: platform().now(),
  }
  const changed = { ...saveFile, text: change(saveFile.text) }
  return drawReport(report, words, tools, { saveFile: changed }).bytes
}

function drop(content: BlobPart, name = 'report.pdf'): void {
  const dropped = new DataTransfer()
  dropped.items.add(new File([content], name))
  dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }))
}

function blank(creator: string): ArrayBuffer {
  const pdf = new jsPDF()
  pdf.setDocumentProperties({ creator })
  return pdf.output('arraybuffer')
}

describe('a report in PDF dropped on the home page', () => {
  it('is the assessment again, with every answer, and its figures match', async () => {
    await showApp()
    const assessment = await example()
    drop(await printed(assessment))
    await expect.poll(() => location.hash).toBe(`#/a/${assessment.id}/results`)
    await expect.element(page.getByText('it matches the printed figures')).toBeVisible()
    expect(await keptAssessment(assessment.id)).toEqual(assessment)
    await page.getByRole('main').getByRole('button', { name: 'Close', exact: true }).click()
    await expect.element(page.getByText('it matches the printed figures')).not.toBeInTheDocument()
  })

  it('names each figure that is another one now, printed and present, and why', async () => {
    await showApp()
    const assessment = await example()
    const { saveFile } = await saveFileOf(assessment)
    const { seal: _seal, ...file } = JSON.parse(saveFile.text)
    file.printed.figures.share = 0.111
    file.printed.appVersion = '0.0.1'
    drop(sealText(`${JSON.stringify(file, null, 2)}\n`), 'from the attachments of a report.json')
    await expect.element(page.getByText('one figure differs')).toBeVisible()
    const row = page.getByRole('row', { name: /^Whole Share 11\.1%/ })
    await expect.element(row).toHaveTextContent('Zhijie was version 0.0.1 and is version 0.1.0 now')
  })

  it('keeps beside it what was said here since, under an id of its own', async () => {
    await showApp()
    const assessment = await example()
    const bytes = await printed(assessment)
    await keep({ ...assessment, answers: new Map([...assessment.answers].slice(1)) })
    drop(bytes)
    await expect.element(page.getByText('it matches the printed figures')).toBeVisible()
    expect(location.hash).not.toContain(assessment.id)
    expect((await keptAssessment(assessment.id)).answers.size).toBe(assessment.answers.size - 1)
  })

  it('that was edited is opened only when that is asked for, and stays marked', async () => {
    await showApp()
    const assessment = await example()
    drop(await printedWith(assessment, (text) => text.replace(/"value": \d/, '"value": 1')))
    await expect.element(page.getByRole('alert')).toHaveTextContent('edited or damaged')
    expect(location.hash).toBe('#/')
    await page.getByRole('button', { name: 'Open all the same' }).click()
    await expect.poll(() => location.hash).toBe(`#/a/${assessment.id}/results`)
    await expect.element(page.getByText('check every answer')).toBeVisible()
  })

  it('opens from any other page as well', async () => {
    await showApp()
    const bytes = await printed(await example())
    location.hash = '#/checklist'
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('checklist')
    drop(bytes)
    await expect.element(page.getByText('it matches the printed figures')).toBeVisible()
  })

  it('in Chinese says so in Chinese', async () => {
    await showApp({ language: 'zh-Hans' })
    drop(await printed(await example()))
    await expect.element(page.getByText('与打印的数字一致')).toBeVisible()
  })
})

describe('a PDF that cannot be opened', () => {
  const newer = async () =>
    printedWith(await example(), (text) => text.replace('"version": 4', '"version": 9'))
  const damaged = async () => printedWith(await example(), (text) => text.slice(0, 700))
  const locked = () =>
    new jsPDF({ encryption: { userPassword: 'u', ownerPassword: 'o' } }).output('arraybuffer')

  it.each<[string, () => BlobPart | Promise<BlobPart>, string]>([
    ['somebody else’s', () => blank('Writer'), 'Zhijie did not make this PDF'],
    ['an outward copy', () => blank(creators.outward), 'for readers outside'],
    [
      'a report without its file',
      () => blank(creators.own),
      'another program may have left it out',
    ],
    ['one with a password', locked, 'asks for a password'],
    ['a broken one', () => '%PDF-1.7 and no more', 'damaged or incomplete'],
    ['one of a newer version', newer, 'A newer version of Zhijie made this report'],
    ['one whose file is damaged', damaged, 'carries is damaged'],
  ])('is told apart: %s', async (_, content, said) => {
    await showApp()
    drop(await content())
    await expect.element(page.getByRole('alert')).toHaveTextContent(said)
    await expect.element(page.getByRole('alert')).toHaveTextContent('nothing here has changed')
    expect(location.hash).toBe('#/')
  })
})
