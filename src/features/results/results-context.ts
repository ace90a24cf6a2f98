import { createContext, useContext } from 'react'
import type { Assessment } from '#core/assessment/schema.ts'
import type { Report } from '#core/report/report.ts'
import type { Places } from './places.ts'
import type { Topic } from './topic.ts'

/** What every part of the page reads: the report, where its items live, and how a figure opens its trace. */
export type Results = {
  readonly report: Report
  readonly assessment: Assessment
  readonly places: Places
  readonly openTrace: (topic: Topic) => void
}

export const ResultsContext = createContext<Results | null>(null)

export function useResults(): Results {
  const results = useContext(ResultsContext)
  if (!results) throw new Error('useResults was called outside the results page')
  return results
}
