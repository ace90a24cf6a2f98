import { Kbd, Title } from '@mantine/core'
import { useAllWords } from '#ui/words-context.tsx'
import styles from './enter.module.css'
import type { Line } from './lines.ts'

/** The keys that the current item takes. */
export function KeyList(props: {
  readonly kind: Line['item']['kind']
  readonly options: number
  /** Whether 0 says that none of them holds. */
  readonly addsNone: boolean
}) {
  const { enter } = useAllWords()
  const { keys, keyNames } = enter
  const takesStates = props.kind !== 'gate' && props.kind !== 'text'
  const own: readonly (readonly [key: string, does: string])[] =
    props.kind === 'number'
      ? [['0–9', keys.number]]
      : props.kind === 'text'
        ? [['W', enter.modes.text]]
        : [
            [`1–${props.options}`, props.kind === 'checklist' ? keys.tick : keys.option],
            ...(props.addsNone ? [['0', keys.none] as const] : []),
          ]
  const all: readonly (readonly [key: string, does: string])[] = [
    ...own,
    ...(takesStates
      ? ([
          ['D', keys.dontKnow],
          ['N', keys.notApplicable],
        ] as const)
      : []),
    ['G', keys.grade],
    ['T', keys.note],
    [keyNames.enter, keys.next],
    [keyNames.backspace, keys.previous],
    ['↑ ↓', keys.up],
    ['J', keys.jump],
    ['O', keys.open],
    ['X', keys.clear],
    ['U', keys.undo],
  ]
  return (
    <section>
      <Title order={2} size="h5">
        {keys.title}
      </Title>
      <dl className={styles['keys']}>
        {all.map(([key, does]) => (
          <div key={key}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
