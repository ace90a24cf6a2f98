import type { Answer, Assessment, ReportChoices } from '#core/assessment/schema.ts'
import { findItem } from '#core/questionnaire/find-item.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'

/** Stands for a reason that is left out: the shape of an answer wants one. It is printed nowhere. */
const leftOut = '–'

/**
 * The assessment as readers outside may see it: the same answers, figures and plans, without the enterprise's name and
 * logo, without people, notes, links and reasons, and without anything else that was typed. What is written for the
 * reader, foreword and closing words, stays.
 */
export function forOutside(
  { profile, answers, improvement, report, ...rest }: Assessment,
  questionnaires: readonly Questionnaire[],
): Assessment {
  return {
    ...rest,
    profile: { ...profile, name: '' },
    answers: new Map(
      [...answers].flatMap(([id, answer]): [string, Answer][] => {
        const item = questionnaires.map((one) => findItem(one, id)).find((one) => one)
        // An answer to an item that is no more may hold anything, and counts for nothing.
        return item ? [[id, bareAnswer(answer, item.kind === 'text')]] : []
      }),
    ),
    ...(improvement && {
      improvement: {
        ...improvement,
        variants: [],
        actions: Object.fromEntries(
          Object.entries(improvement.actions).map(
            ([id, { owner: _owner, note: _note, ...said }]) => [id, said],
          ),
        ),
      },
    }),
    ...(report && { report: withoutLogo(report) }),
  }
}

function withoutLogo({ logo: _, ...choices }: ReportChoices): ReportChoices {
  return choices
}

function bareAnswer(answer: Answer, isText: boolean): Answer {
  const { note: _, ...rest } = answer
  switch (rest.state) {
    case 'answered': {
      const { evidenceNote: _evidenceNote, link: _link, ...said } = rest
      return isText ? { ...said, value: '' } : said
    }
    case 'not-applicable':
      return { ...rest, reason: leftOut }
    case 'dont-know':
    case 'unanswered':
      return rest
  }
}
