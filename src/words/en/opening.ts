import type { PrintedReason } from '#core/exchange/compare-printed.ts'
import type { simplified } from '#words/zh-hans/words.ts'
import { common } from './common.ts'

const megabytes = (bytes: number): string => common.format.number(bytes / (1024 * 1024))
const unchanged = 'The file was not opened, and nothing here has changed.'

/** Why a printed figure may be another one now. */
function reason(why: PrintedReason, titleOf: (id: string) => string): string {
  switch (why.kind) {
    case 'version':
      return `“${titleOf(why.id)}” was version ${why.printed} when it was printed and is version ${why.present} now${why.isBack ? ', an earlier one' : '; the answers were brought forward'}`
    case 'reworded':
      return `the text or the rules of “${titleOf(why.id)}” were changed under the same version`
    case 'gone':
      return `the questionnaire “${titleOf(why.id)}” is not to be had here`
    case 'expired':
      return why.answers === 1
        ? 'one piece of evidence has run out since it was printed'
        : `${why.answers} pieces of evidence have run out since it was printed`
    case 'earlier-day':
      return 'the date of this device lies before the printed one, so that evidence is judged otherwise'
    case 'rules':
      return `Zhijie was version ${why.printed} and is version ${why.present} now, with other rules`
    case 'edited':
      return 'the file was changed after it was made'
    case 'unexplained':
      return 'no reason was found: questionnaires, rules, date and file are as they were'
  }
}

/** What is said when a report in PDF is opened, and in the report of that. */
export const opening: typeof simplified.opening = {
  attached: 'Zhijie’s assessment: drop this PDF on the home page of Zhijie to open it and go on',
  carries:
    'This PDF carries the assessment: drop it on the home page of Zhijie to open it, carry on and work it out again.',
  trouble(problem) {
    switch (problem.kind) {
      case 'pdf-too-large':
        return `This PDF is too large: ${megabytes(problem.bytes)} MB, and at most ${megabytes(problem.limit)} MB can be opened. ${unchanged} Please use the one that Zhijie made.`
      case 'pdf-locked':
        return `This PDF asks for a password, so nothing in it can be read. ${unchanged} Enter the password in a PDF program, save a copy without one, and open that.`
      case 'pdf-broken':
        return `This PDF is damaged or incomplete; copying or downloading it may have been cut short. ${unchanged} Copy or download it again and open that.`
      case 'pdf-reader-missing':
        return `The part that reads PDFs could not be fetched; the network may be down. ${unchanged} Check the network and open the file again.`
      case 'pdf-not-ours':
        return `Zhijie did not make this PDF, and there is no assessment in it. ${unchanged} Choose a report that Zhijie made, or a .json file from “Save to file”.`
      case 'pdf-outward':
        return `This is a report for readers outside: as was chosen for it, it holds no names, no notes and no assessment, so it cannot be gone on with. ${unchanged} Open the report that the enterprise kept for itself, or a saved .json file.`
      case 'pdf-stripped':
        return `Zhijie made this report, but the assessment is not in it: another program may have left it out when it printed or saved the file, or an earlier version made the report. ${unchanged} Open the file as Zhijie made it, or a saved .json file.`
      case 'pdf-damaged':
        return `The assessment this report carries is damaged${problem.path === null ? '' : ` (at “${problem.path}”)`} and cannot be read. ${unchanged} The report itself can still be read; open another copy of it, or a saved .json file.`
      case 'pdf-newer':
        return `A newer version of Zhijie made this report (format ${problem.version}; this page knows formats up to ${problem.known}). ${unchanged} Reload or update this page and open it again.`
    }
  },
  edited:
    'This file was edited or damaged after it was made: it no longer agrees with the checksum that was written into it. It has not been opened, and nothing here has changed. Open another copy if there is one; or open this one all the same: it becomes an assessment in your list, and every answer in it should be checked.',
  openEdited: 'Open all the same',
  restored: (date) =>
    `This assessment comes from the report printed on ${common.format.date(date)}; every answer is back.`,
  restoredUndated: 'This assessment comes from a printed report; every answer is back.',
  matches: 'Reckoned anew with the present questionnaires, it matches the printed figures.',
  differs: (count) =>
    count === 1
      ? 'Reckoned anew with the present questionnaires, one figure differs from the printed one:'
      : `Reckoned anew with the present questionnaires, ${count} figures differ from the printed ones:`,
  notCompared:
    'What is needed for the comparison could not be fetched, perhaps because the network is down, so it has not been compared with the printed figures yet. Open the PDF once more to compare.',
  wasEdited:
    'The file was edited or damaged after it was made and may not be what was printed; check every answer.',
  changed: 'Changed since it was printed, without moving a figure:',
  table: 'Figures that differ from the printed ones',
  columns: { of: 'Of', figure: 'Figure', printed: 'Printed', now: 'Now', why: 'Why' },
  whole: 'Whole',
  figures: {
    stageGuaranteed: 'Stage guaranteed',
    stagePossible: 'Stage still possible',
    share: 'Share',
    low: 'Lowest share',
    high: 'Highest share',
    evidenced: 'Evidenced score',
    confidence: 'Confidence',
    answered: 'Items answered',
    notApplicable: 'Items not applicable',
    dontKnow: 'Items answered “don’t know”',
    unanswered: 'Items unanswered',
  },
  reasons(why, titleOf) {
    const text = why.map((one) => reason(one, titleOf)).join('; ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  },
  value: (name, value) => {
    if (value === null) return '–'
    switch (name) {
      case 'share':
      case 'low':
      case 'high':
      case 'evidenced':
      case 'confidence':
        return common.format.percent(value, 1)
      case 'stageGuaranteed':
      case 'stagePossible':
      case 'answered':
      case 'notApplicable':
      case 'dontKnow':
      case 'unanswered':
        return String(value)
    }
  },
}
