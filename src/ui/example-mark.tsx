import classes from './example-mark.module.css'
import { useWords } from './words-context.tsx'

/** Says that an enterprise is made up. */
export function ExampleMark() {
  return <span className={classes['mark']}>{useWords().common.example}</span>
}
