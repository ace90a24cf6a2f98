import type { ReactNode } from 'react'
import type { AskedItem, SupportLine } from '#core/report/compose-support.ts'
import { More } from '#ui/more.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { besideStanding, supportStanding } from '#words/support-standing.ts'
import { ItemLink } from './item-link.tsx'
import { usePlanned } from './path-view.ts'
import classes from './support.module.css'

/** How many actions are named where none of them is in the path. */
const mostActions = 3

/** One kind of support: how it stands, what to look at next, and everything needed to go and ask. */
export function SupportEntry({ line }: { readonly line: SupportLine }) {
  const words = useAllWords()
  const { support, common } = words
  const { facts: said } = support
  const { unknown, unclear, toAsk } = besideStanding(line)
  return (
    <li className={classes['kind']} data-support={line.id} data-standing={line.standing}>
      <h4 tabIndex={-1}>{line.title}</h4>
      <p>{supportStanding(line, words)}</p>
      <ItemsToLookAt line={line} />
      <dl className={classes['facts']}>
        <Fact label={said.brings}>{line.brings}</Fact>
        <Texts label={said.met} texts={line.met} />
        <Texts label={said.unknown} texts={unknown} />
        <Texts label={said.unclear} texts={unclear} />
        <Texts label={said.unasked} texts={line.unasked} />
        <Texts label={said.toAsk} texts={toAsk} />
        <Fact label={said.offeredBy}>{line.offeredBy}</Fact>
        <Fact label={said.lookAt}>{line.lookAt}</Fact>
        <Fact label={said.status}>
          {support.checked(line.status, common.format.date(line.checked))}
        </Fact>
        <Fact label={said.measures}>{common.join.and(line.measures.map(common.measure))}</Fact>
        <Actions line={line} />
      </dl>
    </li>
  )
}

/** The items that hold it up, each a link. */
function ItemsToLookAt({ line }: { readonly line: SupportLine }) {
  const { support } = useAllWords()
  return (
    <>
      <Items label={support.look} items={line.unmet.flatMap(({ items }) => items)} />
      <Items label={support.answer} items={line.unknown.flatMap(({ items }) => items)} />
      <Items label={support.findOut} items={line.unclear.flatMap(({ items }) => items)} />
    </>
  )
}

function Items(props: { readonly label: string; readonly items: readonly AskedItem[] }) {
  const ids = [...new Set(props.items.map(({ id }) => id))]
  const [first, ...others] = ids
  if (first === undefined) return null
  if (others.length === 0) {
    return (
      <p className={classes['items']}>
        {props.label}
        <ItemLink itemId={first} />
      </p>
    )
  }
  return (
    <div className={classes['items']}>
      {props.label}
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <ItemLink itemId={id} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The actions it goes with: those of the path, or else the first few; the others folded. */
function Actions({ line }: { readonly line: SupportLine }) {
  const { support } = useAllWords()
  const inPath = new Set(usePlanned()?.actions)
  const chosen = line.actions.filter(({ id }) => inPath.has(id))
  const shown = chosen.length > 0 ? chosen : line.actions.slice(0, mostActions)
  const rest = line.actions.filter((action) => !shown.includes(action))
  if (line.actions.length === 0) return null
  return (
    <Fact label={chosen.length > 0 ? support.facts.inPath : support.facts.actions}>
      <Titles actions={shown} />
      {rest.length > 0 && (
        <More label={support.moreActions(rest.length)} data-unprinted>
          <Titles actions={rest} />
        </More>
      )}
    </Fact>
  )
}

function Titles({ actions }: Pick<SupportLine, 'actions'>) {
  return (
    <ul>
      {actions.map(({ id, title }) => (
        <li key={id}>{title}</li>
      ))}
    </ul>
  )
}

function Texts(props: { readonly label: string; readonly texts: readonly string[] }) {
  const { support } = useAllWords()
  if (props.texts.length === 0) return null
  return <Fact label={props.label}>{support.list(props.texts)}</Fact>
}

function Fact(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  )
}
