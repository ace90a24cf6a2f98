import { Button } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { ScrollBox } from '#ui/scroll-box.tsx'
import classes from './charts.module.css'
import { type SaveChart, SavePicture } from './save-picture.tsx'

/** The same figures as a table: the first cell of a row names it. */
export type ChartTable = {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[]
}

/** What every chart stands in: its title, what it shows in one sentence, its figures as a table on demand and in print, and the way to a picture of it. */
export function ChartFrame(props: {
  readonly title: string
  readonly finding: string
  readonly table: ChartTable
  readonly showTable: string
  readonly showChart: string
  /** Begins with the table, where there is little room for the chart. */
  readonly tableFirst?: boolean
  readonly onSave: SaveChart
  readonly children: ReactNode
}) {
  const { title, finding, table, children } = props
  const [asTable, setAsTable] = useState(props.tableFirst ?? false)
  const titleId = useId()
  return (
    <figure className={classes['frame']} aria-labelledby={titleId}>
      <div className={classes['frameHead']}>
        <h3 id={titleId} className={classes['frameTitle']}>
          {title}
        </h3>
        <Button
          className={classes['control']}
          variant="default"
          size="xs"
          aria-label={`${asTable ? props.showChart : props.showTable}: ${title}`}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? props.showChart : props.showTable}
        </Button>
      </div>
      <p className={classes['finding']}>{finding}</p>
      <div className={classes['chart']} data-off={asTable || undefined}>
        {children}
      </div>
      <ScrollBox className={classes['tableWrap']} label={title} data-off={!asTable || undefined}>
        <table className={classes['table']} aria-label={title}>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ id, cells: [name, ...rest] }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {rest.map((cell, index) => (
                  <td key={table.columns[index + 1] ?? index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <SavePicture chart={title} onSave={props.onSave} />
    </figure>
  )
}
