import type { Assessment } from '#core/assessment/schema.ts'
import type { Contradiction } from './find-contradictions.ts'

/** What a contradiction rests on, as a text that is another one as soon as an answer, or the profile it reads, is. */
export function answersBehind(
  { items, profile: readsProfile }: Pick<Contradiction, 'items' | 'profile'>,
  { answers, profile }: Pick<Assessment, 'answers' | 'profile'>,
): string {
  const said = items.map((id) => {
    const answer = answers.get(id)
    return answer?.state === 'answered' ? [id, answer.value] : [id]
  })
  return JSON.stringify(readsProfile ? [said, { ...profile, name: '' }] : [said])
}
