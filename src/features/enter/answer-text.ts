import type { Words } from '#words/load-words.ts'
import type { Line } from './lines.ts'

/** What is said of an item so far, in a few words. */
export function answerText({ answer, paper, item, state }: Line, words: Words): string {
  const { enter, common } = words
  if (!answer || answer.state === 'unanswered') {
    const open =
      state === 'hidden' ? enter.notAsked : state === 'undecided' ? enter.waits : enter.nothing
    return answer?.note ? enter.parts([open, enter.noted]) : open
  }
  const said = (): string => {
    switch (answer.state) {
      case 'dont-know':
        return enter.dontKnow
      case 'not-applicable':
        return enter.notApplicable(answer.reason)
      case 'answered': {
        const { value } = answer
        if (item.kind === 'level') return enter.level(String(value))
        if (item.kind === 'number') return `${String(value)} ${item.unit}`
        if (item.kind === 'text') return String(value)
        const ticks = [value].flat().map(String)
        if (ticks.length === 0) return words.answer.card.none
        return common.join.and(
          ticks.map((one) => {
            const place = paper.options.findIndex((option) => option.value === one)
            const label = paper.options[place]?.label ?? one
            return item.kind === 'checklist' ? String(place + 1) : `${place + 1} ${label}`
          }),
        )
      }
    }
  }
  return enter.parts([
    said(),
    ...(state === 'hidden' ? [enter.notAsked] : []),
    ...(answer.state === 'answered' && answer.evidence !== undefined
      ? [enter.grade(common.evidenceGradesShort[answer.evidence] ?? '')]
      : []),
    ...(answer.note ? [enter.noted] : []),
  ])
}
