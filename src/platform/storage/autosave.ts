import type { Assessment } from '#core/assessment/schema.ts'
import type { StorageProblem } from '#core/problem.ts'
import type { Result } from '#core/result.ts'

type Outcome = Result<Assessment, StorageProblem>

/** Keeps what is said, one write after another, always the newest state, again and again until it is kept. */
export type Autosave = {
  /** Takes the newest state of an assessment. What was waiting of the same assessment is passed over. */
  readonly keep: (assessment: Assessment) => void
  /** The same, resolving with what became of it at the first attempt. It stays in the queue if that failed. */
  readonly keepNow: (assessment: Assessment) => Promise<Outcome>
  /** Says that this state was just read from the database, so that later only what changed since is written. */
  readonly opened: (assessment: Assessment) => void
  /** The state of an assessment that is not kept yet, or null. */
  readonly waiting: (id: string) => Assessment | null
  /** Every assessment that is not kept yet. */
  readonly allWaiting: () => readonly Assessment[]
  /** Lets go of an assessment that was removed. */
  readonly forget: (id: string) => void
  /** Tries again at once whatever failed before. */
  readonly retry: () => void
}

/** What the autosave needs and whom it tells. */
export type AutosaveParts = {
  readonly write: (assessment: Assessment, base: Assessment | null) => Promise<Outcome>
  readonly onSaved: (assessment: Assessment) => void
  readonly onFailed: (assessment: Assessment, problem: StorageProblem) => void
  /** Milliseconds to wait after each failure in a row; the last one repeats. */
  readonly waits?: readonly number[]
}

type Entry = {
  latest: Assessment
  base: Assessment | null
  /** Whether the database holds `latest`. */
  kept: boolean
  failures: number
  /** Whether it waits for a timer after a failure. */
  resting: boolean
  told: ((outcome: Outcome) => void)[]
}

/** Starts an autosave with an empty queue. */
export function startAutosave({
  write,
  onSaved,
  onFailed,
  waits = [500, 1000, 2000, 5000, 15_000],
}: AutosaveParts): Autosave {
  const entries = new Map<string, Entry>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let working = false

  const work = async (): Promise<void> => {
    if (working) return
    working = true
    try {
      for (let next = due(); next; next = due()) await writeOne(next)
    } finally {
      working = false
    }
  }
  const due = (): Entry | undefined =>
    [...entries.values()].find((entry) => !entry.kept && !entry.resting)

  const writeOne = async (entry: Entry): Promise<void> => {
    const { latest, base } = entry
    const told = entry.told.splice(0)
    const outcome = await write(latest, base)
    // Removed, or opened anew, while it was being written.
    const current = entries.get(latest.id) === entry
    if (outcome.ok) {
      entry.base = latest
      entry.failures = 0
      entry.kept = entry.latest === latest
      if (current) onSaved(latest)
    } else {
      entry.resting = true
      const wait = waits[Math.min(entry.failures++, waits.length - 1)] ?? 0
      clearTimeout(timer)
      timer = setTimeout(retry, wait)
      if (current) onFailed(entry.latest, outcome.problem)
    }
    for (const tell of told) tell(outcome)
  }

  const retry = (): void => {
    clearTimeout(timer)
    for (const entry of entries.values()) entry.resting = false
    void work()
  }

  const take = (assessment: Assessment): Entry => {
    const known = entries.get(assessment.id)
    const entry = known ?? {
      latest: assessment,
      base: null,
      kept: false,
      failures: 0,
      resting: false,
      told: [],
    }
    entry.latest = assessment
    entry.kept = false
    entry.resting = false
    entries.set(assessment.id, entry)
    return entry
  }

  return {
    keep: (assessment) => {
      take(assessment)
      void work()
    },
    keepNow: (assessment) =>
      new Promise((resolve) => {
        take(assessment).told.push(resolve)
        void work()
      }),
    opened: (assessment) => {
      if (entries.get(assessment.id)?.kept === false) return
      const entry = take(assessment)
      entry.base = assessment
      entry.kept = true
    },
    waiting: (id) => {
      const entry = entries.get(id)
      return entry && !entry.kept ? entry.latest : null
    },
    allWaiting: () => [...entries.values()].filter(({ kept }) => !kept).map(({ latest }) => latest),
    forget: (id) => {
      entries.delete(id)
    },
    retry,
  }
}
