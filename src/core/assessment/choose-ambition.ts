import type { Ambition, Assessment } from './schema.ts'
import { setTarget } from './set-target.ts'

/**
 * The assessment with another ambition, and the whole of it aiming there: a target of its own is taken back. `at` is an
 * ISO time.
 */
export function chooseAmbition(assessment: Assessment, ambition: Ambition, at: string): Assessment {
  const profile = { ...assessment.profile, ambition }
  return { ...setTarget(assessment, 'assessment', null, at), profile }
}
