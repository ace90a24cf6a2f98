import { jsPDF } from 'jspdf'
import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { changeReport } from '#core/assessment/report-choices.ts'
import type { Assessment } from '#core/assessment/schema.ts'
import { composeSaveFile } from '#core/exchange/compose-save-file.ts'
import { sealText } from '#core/exchange/seal.ts'
import { composeReport } from '#core/report/compose-report.ts'
import { creators } from '#core/report/drawing.ts'
import { platform } from '#state/platform.ts'
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

async function saveFileOf(assessment: Assessment, today = platform().today()) {
  const { loadQuestionnaires, loadPlan, fileDesk } = platform()
  const words = await loadWords('en')
  const report = composeReport(
    {
      assessment,
      questionnaires: await loadQuestionnaires(
        assessment.questionnaires.map(({ id }) => id),
        'en',
      ),
      plan: await loadPlan('en'),
      language: 'en',
      today,
      appVersion: '0.1.0',
    },
    { defaultLevels: words.common.stageNames },
  )
  const fingerprints = await (await fileDesk()).loadFingerprints()
  const savedAt = platform().now()
  const saveFile = composeSaveFile({
    assessment,
    report,
    second: null,
    fingerprints,
    savedAt,
    description: '',
  })
  return { report, saveFile }
}

async function printed(
  assessment: Assessment,
  change: (text: string) => string = (text) => text,
): Promise<Uint8Array<ArrayBuffer>> {
  const { report, saveFile } = await saveFileOf(assessment)
  const press = await platform().openPress()
  const order = {
    report,
    second: null,
    format: 'pdf' as const,
    saveFile: saveFile && { ...saveFile, text: change(saveFile.text) },
  }
  const made = await press(order, platform().now(), () => undefined).done
  if (!made.ok) throw new Error(JSON.stringify(made.problem))
  return made.value.bytes
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
    const { seal: _seal, ...file } = JSON.parse(saveFile!.text)
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
    drop(await printed(assessment, (text) => text.replace(/"value": \d/, '"value": 1')))
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
    printed(await example(), (text) => text.replace('"version": 4', '"version": 9'))
  const damaged = async () => printed(await example(), (text) => text.slice(0, 700))
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
