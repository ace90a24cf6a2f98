import { toImprovement } from './0002-improvement.ts'
import { toQuickCheck } from './0003-quick-check.ts'
import { toReport } from './0004-report.ts'
import type { Step } from './step.ts'

/**
 * The steps in order: the first brings version 1 to version 2, and so on. Each stands in a file of its own beside this
 * one (`0002-….ts`) and is kept forever, as is a frozen file of every version in `tests/fixtures`.
 */
export const steps: readonly Step[] = [toImprovement, toQuickCheck, toReport]
