import type { Problem } from '#core/problem.ts'
import type { problems as simplified } from '#words/zh-hans/problems.ts'

const megabytes = (bytes: number): string =>
  new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(bytes / (1024 * 1024))

const unchanged = 'Nothing that is already here has changed.'
const onScreen = 'What you entered is still on this page, but it is not saved yet.'

/** Every problem in words: what happened, what is safe, what to do. */
function describeProblem(problem: Problem): string {
  switch (problem.kind) {
    case 'unknown-item':
      return `There is no item “${problem.itemId}”. ${unchanged} Check the item’s id, or which questionnaires are in use.`
    case 'answer-does-not-fit':
      return `Item “${problem.itemId}” cannot be answered like this; it takes: ${problem.expected}. ${unchanged} Correct the answer and try again.`
    case 'answer-broken':
      return `In the answer to item “${problem.itemId}”, “${problem.path}” is not written as it should be. ${unchanged} Correct it and try again.`
    case 'profile-broken':
      return `In the enterprise’s profile, “${problem.path || 'profile'}” is not written as it should be. ${unchanged} Correct it and try again.`
    case 'file-too-large':
      return `The file is too large: ${megabytes(problem.bytes)} MB, and at most ${megabytes(problem.limit)} MB can be opened. It was not opened. ${unchanged} Check that it is a file saved by Zhijie.`
    case 'file-not-readable':
      return `The browser cannot read this file; it may have been moved, deleted or be in use by another program. ${unchanged} Choose it once more.`
    case 'file-not-json':
      return problem.truncated
        ? `The file is incomplete: its end is missing, perhaps because copying or downloading it was cut short. It was not opened. ${unchanged} Copy or download it again, then open it.`
        : `The file cannot be understood: it was not saved by Zhijie, or it is damaged. It was not opened. ${unchanged} Choose a .json file or PDF saved by Zhijie.`
    case 'file-not-ours':
      return `This is not an assessment saved by Zhijie. It was not opened. ${unchanged} Choose a .json file whose name begins with “质阶”.`
    case 'file-newer':
      return `The file was saved by a newer version of Zhijie (file format ${problem.version}; this page knows formats up to ${problem.known}). It was not opened. ${unchanged} Reload or update this page, then open it.`
    case 'file-broken':
      return problem.count > 1
        ? `${problem.count} places in the file are wrong, the first at “${problem.path}”. It was not opened. ${unchanged} Use another copy, or correct the file there.`
        : `One place in the file is wrong, at “${problem.path}”. It was not opened. ${unchanged} Use another copy, or correct the file there.`
    case 'storage-unavailable':
      return `This browser window does not allow anything to be kept (${problem.reason}), as is usual in private windows or where site data is blocked. You can work as usual, but all of it is gone once the page is closed. Use “Save to file” before that, or an ordinary window.`
    case 'storage-full':
      return `The disk, or this page’s share of it, is full. ${onScreen} Use “Save to file” first, then free some space; the page keeps trying by itself.`
    case 'storage-outdated':
      return `A newer version of Zhijie is open in another tab, so this page can no longer save. ${onScreen} Use “Save to file” first, then reload this page.`
    case 'storage-blocked':
      return 'An older version of Zhijie is still open in another tab, so this page cannot open what is kept yet. What is kept has not changed. Close the other Zhijie tabs.'
    case 'storage-newer':
      return 'What is kept here belongs to a newer version of Zhijie. This page cannot open it and leaves it as it is. Reload this page to get the new version.'
    case 'storage-read-failed':
      return `The browser could not read what is kept (${problem.reason}). What is kept has not changed. Reload this page; if that does not help, restart the browser.`
    case 'storage-write-failed':
      return `The browser could not finish saving (${problem.reason}). ${onScreen} The page keeps trying by itself; to be on the safe side, use “Save to file”.`
    case 'assessment-not-found':
      return 'This assessment is not in this browser: it may have been deleted, or it is kept in another browser. Other assessments have not changed. Choose one on the home page, or open its file.'
    case 'assessment-broken':
      return `The record of this assessment is damaged (“${problem.path}”) and cannot be opened. The record itself was set aside as it is, not deleted; other assessments have not changed. On the home page, save the records that were set aside to a file, or open a backup of this assessment.`
    case 'planning-stopped':
      return 'The calculation was stopped. Your assessment has not changed. Start it again whenever you like.'
    case 'planner-missing':
      return 'The solver could not be fetched; the network may be down. Your assessment has not changed. Check the connection and calculate again.'
    case 'planning-failed':
      return `The calculation did not finish (${problem.reason}). Your assessment has not changed. Try once more; if that fails, reload this page and try again.`
    case 'pdf-stopped':
      return 'The PDF was stopped. The assessment has not changed. Make it again whenever you like.'
    case 'pdf-fonts-missing':
      return 'What makes the PDF, or its fonts, could not be loaded; the network may be down. The assessment has not changed. Check the connection, then make the PDF again.'
    case 'pdf-failed':
      return `The PDF could not be made (${problem.reason}). The assessment has not changed. Try once more; if that does not help, reload this page and try again.`
  }
}

export const problems: typeof simplified = { describeProblem }
