import { Button, Text } from '@mantine/core'
import type { PrintedDifference, PrintedReason } from '#core/exchange/compare-printed.ts'
import { useAssessment } from '#state/assessment.ts'
import { type FileNews, tellOpened, useOpenedFile } from '#state/opened-file.ts'
import { ScrollBox } from '#ui/scroll-box.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import classes from './opened-notice.module.css'
import { useThere } from './use-there.ts'

/** Tells of an assessment that came out of a report whether the printed figures still hold, until it is dismissed. */
export function OpenedNotice() {
  const { common } = useAllWords()
  const news = useOpenedFile((opened) => opened.news)
  const isThere = useThere()
  return (
    <div aria-live="polite">
      {isThere && news && (
        <section className={classes['notice']} data-differs={differs(news)}>
          <News {...news} />
          <Button size="xs" variant="default" onClick={() => tellOpened(null)}>
            {common.actions.close}
          </Button>
        </section>
      )}
    </div>
  )
}

function differs({ isSealed, check }: FileNews): boolean {
  return !isSealed || check === null || check.differences.length > 0
}

function News({ isSealed, check }: FileNews) {
  const { common, opening } = useAllWords()
  const { sentences } = common.join
  const restored = check ? opening.restored(check.date) : opening.restoredUndated
  const edited = isSealed ? [] : [opening.wasEdited]
  if (!check) return <Text>{sentences([restored, ...edited, opening.notCompared])}</Text>
  const { differences, changed } = check
  if (differences.length > 0) {
    return (
      <>
        <Text>{sentences([restored, ...edited, opening.differs(differences.length)])}</Text>
        <Differences differences={differences} />
      </>
    )
  }
  return (
    <>
      <Text>{sentences([restored, opening.matches, ...edited])}</Text>
      {changed.length > 0 && (
        <Text size="sm">
          {opening.changed} <Reasons why={changed} />
        </Text>
      )}
    </>
  )
}

function Differences(props: { readonly differences: readonly PrintedDifference[] }) {
  const { opening } = useAllWords()
  const titleOf = useTitles()
  const { columns } = opening
  return (
    <ScrollBox className={classes['table']} label={opening.table}>
      <table aria-label={opening.table}>
        <thead>
          <tr>
            {[columns.of, columns.figure, columns.printed, columns.now, columns.why].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.differences.map(({ of, figure, printed, now, why }) => (
            <tr key={`${of} ${figure}`}>
              <td>{of === null ? opening.whole : titleOf(of)}</td>
              <td>{opening.figures[figure]}</td>
              <td>{opening.value(figure, printed)}</td>
              <td>{opening.value(figure, now)}</td>
              <td>
                <Reasons why={why} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function Reasons(props: { readonly why: readonly PrintedReason[] }) {
  const { opening } = useAllWords()
  const titleOf = useTitles()
  return opening.reasons(props.why, titleOf)
}

/** A questionnaire's title in the language of the page; its id where it is not to be had. */
function useTitles(): (id: string) => string {
  const questionnaires = useAssessment((desk) => desk.questionnaires)
  return (id) => questionnaires.find((one) => one.id === id)?.title ?? id
}
