import type { Assessment } from '#core/assessment/schema.ts'
import type { EarlierReading } from '#core/report/compose-trend.ts'
import { type Library, useLibrary } from '#state/library.ts'
import { platform } from '#state/platform.ts'

/** The most of them: a trend over more is no longer read at a glance. */
const most = 8

/**
 * The earlier assessments of the same enterprise that are kept in this browser, newest first: under the same name, last
 * worked on upon an earlier day. One without a name has none, nor has a place where nothing can be kept.
 */
export async function earlierOf({
  id,
  profile,
  example,
  updatedAt,
}: Pick<Assessment, 'id' | 'profile' | 'example' | 'updatedAt'>): Promise<
  readonly EarlierReading[]
> {
  const name = profile.name.trim()
  if (name === '') return []
  const { dayOf, loadAssessment } = platform()
  const { entries } = await libraryRead()
  const heads = entries
    .map(({ head }) => head)
    .filter(
      (head) =>
        head.id !== id &&
        head.example === example &&
        head.profile.name.trim() === name &&
        dayOf(head.updatedAt) < dayOf(updatedAt),
    )
    .toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
  const read = await Promise.all(heads.slice(0, most).map((head) => loadAssessment(head.id)))
  // One that cannot be read is told of where the assessments are listed.
  return read.flatMap((one) =>
    one.ok ? [{ assessment: one.value, day: dayOf(one.value.updatedAt) }] : [],
  )
}

/** The list of what is kept, once it has been read. */
function libraryRead(): Promise<Library> {
  return new Promise((resolve) => {
    const library = useLibrary.getState()
    if (library.status !== 'loading') {
      resolve(library)
      return
    }
    const stop = useLibrary.subscribe((now) => {
      if (now.status === 'loading') return
      stop()
      resolve(now)
    })
  })
}
