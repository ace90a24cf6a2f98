import type { Obstacle } from '#core/planning/path/obstacles.ts'
import { refusedThatHelp } from '#core/planning/path/refused-help.ts'
import { useSettings } from '#state/settings.ts'
import { More } from '#ui/more.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { type FigureLanguage, formatWeight } from '#words/figures.ts'
import { SayAndLeave } from './action-row.tsx'
import { useImprove } from './improve-context.ts'
import { askOf, ItemLink } from './item-link.tsx'
import { useNodeNames } from './node-names.ts'
import { useSortedActions } from './path-view.ts'
import classes from './path.module.css'

/** How many items are named at once. */
const atOnce = 5

/** Why no path gets there: the items that hold it back, and what was refused that would help. */
export function ObstacleList({ obstacles }: { readonly obstacles: readonly Obstacle[] }) {
  const { obstacles: said } = useAllWords().improve
  return (
    <div className={classes['outcome']}>
      <h3>{said.title}</h3>
      <p>{said.intro}</p>
      <ul className={classes['obstacles']}>
        {obstacles.map((obstacle) => (
          <li key={keyOf(obstacle)}>
            <Hindrance obstacle={obstacle} />
          </li>
        ))}
      </ul>
      <RefusedHelp itemIds={[...new Set(obstacles.flatMap(itemsOf))]} />
    </div>
  )
}

function Hindrance({ obstacle }: { readonly obstacle: Obstacle }) {
  const { common, improve } = useAllWords()
  const said = improve.obstacles
  const language = useSettings((settings) => settings.language)
  const { titleOf, levelsAt } = useNodeNames()
  switch (obstacle.kind) {
    case 'key': {
      const levels = levelsAt(obstacle.itemId)
      return (
        <>
          <ItemLink itemId={obstacle.itemId} />
          <p>
            {said.key(common.stage(obstacle.reach, levels), common.stage(obstacle.goal, levels))}
          </p>
        </>
      )
    }
    case 'gate':
      return (
        <>
          <ItemLink itemId={obstacle.itemId} />
          <p>{said.gate}</p>
        </>
      )
    case 'weight': {
      const { node, reach, needed, goal, items } = obstacle
      return (
        <>
          <p>
            {said.weight(
              titleOf(node),
              formatReach(language, reach),
              common.stage(goal, levelsAt(items[0])),
              formatWeight(language, needed),
            )}
          </p>
          <Items ids={items} />
        </>
      )
    }
    case 'share': {
      const { node, reach, needed, items } = obstacle
      return (
        <>
          <p>
            {said.share(
              titleOf(node),
              formatReach(language, reach),
              formatWeight(language, needed),
            )}
          </p>
          <Items ids={items} />
        </>
      )
    }
  }
}

/** Rounded down, so that what is not enough never looks like enough. */
function formatReach(language: FigureLanguage, reach: number): string {
  return formatWeight(language, Math.floor(reach * 1000 + 1e-9) / 1000)
}

/** The first few at once, the rest on demand. */
function Items({ ids }: { readonly ids: readonly string[] }) {
  const { obstacles: said } = useAllWords().improve
  const rest = ids.slice(atOnce)
  return (
    <>
      <LinkList ids={ids.slice(0, atOnce)} />
      {rest.length > 0 && (
        <More label={said.more(rest.length)}>
          <LinkList ids={rest} />
        </More>
      )}
    </>
  )
}

function LinkList({ ids }: { readonly ids: readonly string[] }) {
  return (
    <ul className={classes['list']}>
      {ids.map((id) => (
        <li key={id}>
          <ItemLink itemId={id} />
        </li>
      ))}
    </ul>
  )
}

function RefusedHelp({ itemIds }: { readonly itemIds: readonly string[] }) {
  const { obstacles: said, path } = useAllWords().improve
  const { input, score, improvement } = useImprove()
  const { questionnaires } = input
  const { refused } = useSortedActions()
  const helps = refusedThatHelp(questionnaires, score, improvement.actions, itemIds)
  const rows = helps.flatMap(({ actionId, itemIds: helped }) => {
    const placed = refused.find(({ action }) => action.id === actionId)
    return placed ? [{ placed, helped }] : []
  })
  if (rows.length === 0) return <p>{said.noneRefused}</p>
  return (
    <div data-list tabIndex={-1}>
      <p>{said.refused}</p>
      <ul className={classes['actions']}>
        {rows.map(({ placed, helped }) => (
          <li key={placed.action.id} className={classes['action']}>
            <h4 className={classes['title']} tabIndex={-1}>
              {placed.action.title}
            </h4>
            <p>{said.helps(helped.map((id) => askOf(questionnaires, id)))}</p>
            <div className={classes['buttons']}>
              <SayAndLeave placed={placed} changes={{ wish: undefined }}>
                {path.takeBack}
              </SayAndLeave>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}

function itemsOf(obstacle: Obstacle): readonly string[] {
  return 'items' in obstacle ? obstacle.items : [obstacle.itemId]
}

function keyOf(obstacle: Obstacle): string {
  return 'items' in obstacle
    ? `${obstacle.kind} ${obstacle.node ?? ''}`
    : `${obstacle.kind} ${obstacle.itemId}`
}
