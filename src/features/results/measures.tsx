import { Fold } from '#ui/fold.tsx'
import { Part } from '#ui/part.tsx'
import { ScrollBox } from '#ui/scroll-box.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { useResults } from './results-context.ts'
import { ShownFigure } from './shown-share.tsx'
import classes from './results.module.css'

/** The measures of the plan that the items serve. */
export function Measures() {
  const { report } = useResults()
  const { results, common } = useAllWords()
  const said = results.measures
  const { title, period } = report.plan
  const intro = (period.ended ? said.ended : said.running)(title, period.from, period.to)
  return (
    <Part id="measures" title={said.title} intro={intro}>
      {report.measures.length === 0 ? (
        <p>{said.none}</p>
      ) : (
        <div className={classes['scroll']}>
          <table className={classes['table']} aria-label={said.title}>
            <thead>
              <tr>
                <th scope="col">{said.measure}</th>
                <th scope="col">{said.items}</th>
                <th scope="col">{said.gates}</th>
                <th scope="col">{said.share}</th>
              </tr>
            </thead>
            <tbody>
              {report.measures.map((measure) => {
                const { display } = measure
                return (
                  <tr key={measure.id}>
                    <th scope="row">
                      {common.join.labelled(common.measure(measure.id), measure.title)}
                    </th>
                    <td>{results.count(measure.items)}</td>
                    <td>{results.count(measure.gates)}</td>
                    <td>
                      {display === 'few-items' ? (
                        <span className={classes['quiet']}>
                          {said.fewItems(report.parameters.leastItemsPerMeasure)}
                        </span>
                      ) : (
                        <ShownFigure
                          score={{ ...measure, display }}
                          topic={{ kind: 'measure', measure: measure.id }}
                          of={measure.title}
                        />
                      )}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
      <Matrix />
    </Part>
  )
}

/** Which questionnaire asks about which measure, counted from the files. */
function Matrix() {
  const { report } = useResults()
  const { results, common } = useAllWords()
  const said = results.measures
  const { questionnaires, lines } = report.coverage
  return (
    <Fold heading="h3" title={said.matrix}>
      <p className={classes['quiet']}>{said.matrixIntro}</p>
      <ScrollBox className={classes['scroll']} label={said.matrix}>
        <table className={`${classes['table']} ${classes['matrix']}`} aria-label={said.matrix}>
          <thead>
            <tr>
              <th scope="col">{said.measure}</th>
              {questionnaires.map(({ id, title }) => (
                <th key={id} scope="col">
                  {title}
                </th>
              ))}
              <th scope="col">{said.together}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, title, cells, total }) => (
              <tr key={id}>
                <th scope="row" title={title}>
                  {common.measure(id)}
                </th>
                {cells.map((cell, place) => (
                  <td
                    key={questionnaires[place]?.id}
                    title={said.cellHelp(cell.asked, cell.written)}
                  >
                    {said.cell(cell.asked, cell.written)}
                  </td>
                ))}
                <td>
                  <strong>{said.cell(total.asked, total.written)}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Fold>
  )
}
