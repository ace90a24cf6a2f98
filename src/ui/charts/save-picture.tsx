import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAllWords } from '#ui/words-context.tsx'
import classes from './charts.module.css'

const formats = ['svg', 'png'] as const

/** Saves the chart as a file of one kind, and says what came of it. */
export type SaveChart = (format: 'svg' | 'png') => Promise<string>

/** Saves the chart it stands at as a picture; what came of it is said beside the buttons. */
export function SavePicture(props: { readonly chart: string; readonly onSave: SaveChart }) {
  const { chart, onSave } = props
  const { pictures: said } = useAllWords()
  const [told, setTold] = useState('')
  const [working, setWorking] = useState(false)
  const save = async (format: 'svg' | 'png'): Promise<void> => {
    if (working) return
    setWorking(true)
    setTold(said.making)
    setTold(await onSave(format))
    setWorking(false)
  }
  return (
    <div className={`${classes['control']} ${classes['save']}`}>
      <span aria-hidden>{said.save}</span>
      {formats.map((format) => (
        <Button
          key={format}
          variant="subtle"
          size="compact-xs"
          aria-label={said.saveAs(said.kinds[format], chart)}
          aria-disabled={working || undefined}
          onClick={() => void save(format)}
        >
          {said.kinds[format]}
        </Button>
      ))}
      <output className={classes['saved']}>{told}</output>
    </div>
  )
}
