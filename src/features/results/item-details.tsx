import { Button } from '@mantine/core'
import { type ReactNode, useRef } from 'react'
import type { ItemReport, SectionReport } from '#core/report/report.ts'
import { formatShare } from '#words/figures.ts'
import { Fold } from '#ui/fold.tsx'
import { More } from '#ui/more.tsx'
import { Part } from '#ui/part.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { ActionCard } from './action-card.tsx'
import { AnswerGiven } from './answer-given.tsx'
import { FigureButton } from './figure-button.tsx'
import { ItemLink } from './item-link.tsx'
import { useResults } from './results-context.ts'
import { ShownFigure } from './shown-share.tsx'
import classes from './results.module.css'

/** Every item with its answer, what the next level looks like, the evidence and what to do. Folded on screen, whole in print. */
export function ItemDetails() {
  const { report } = useResults()
  const { details } = useAllWords().results
  const root = useRef<HTMLDivElement>(null)
  const openAll = (open: boolean): void => {
    for (const fold of root.current?.querySelectorAll('details') ?? []) fold.open = open
  }
  return (
    <Part id="details" title={details.title} intro={details.intro}>
      <p className={classes['control']}>
        <Button variant="default" size="xs" onClick={() => openAll(true)}>
          {details.expandAll}
        </Button>{' '}
        <Button variant="default" size="xs" onClick={() => openAll(false)}>
          {details.collapseAll}
        </Button>
      </p>
      <div ref={root}>
        {report.questionnaires.map((one) => (
          <div key={one.id} className={classes['questionnaire']}>
            <h3>
              {one.title}{' '}
              <ShownFigure
                score={one.score}
                topic={{ kind: 'share', node: one.id }}
                of={one.title}
              />
            </h3>
            {one.sections.map((section) => (
              <SectionFold key={section.id} section={section} questionnaireId={one.id} />
            ))}
          </div>
        ))}
      </div>
    </Part>
  )
}

function SectionFold(props: { readonly section: SectionReport; readonly questionnaireId: string }) {
  const { section, questionnaireId } = props
  const { details } = useAllWords().results
  return (
    <Fold
      heading="h4"
      title={section.title}
      aside={details.itemsIn(section.items.length)}
      data-depth={section.depth}
    >
      <div className={classes['foldBody']}>
        <p>
          <ShownFigure
            score={section.score}
            topic={{ kind: 'share', node: `${questionnaireId}/${section.id}` }}
            of={section.title}
          />
        </p>
        {section.items.map((item) => (
          <ItemDetail key={item.id} item={item} />
        ))}
      </div>
    </Fold>
  )
}

function ItemDetail({ item }: { readonly item: ItemReport }) {
  const { report } = useResults()
  const words = useAllWords()
  const { common } = words
  const said = words.results.details
  const unanswered = item.state === 'unanswered'
  return (
    <article className={classes['item']}>
      <h5 className={classes['ask']}>
        {item.key && <strong className={classes['key']}>{common.keyItem}</strong>}
        {item.kind === 'gate' && <strong className={classes['key']}>{common.gate}</strong>}
        {item.ask}
      </h5>
      {item.why !== null && (
        <p className={classes['quiet']}>{common.join.labelled(said.why, item.why)}</p>
      )}
      <dl className={classes['said']}>
        <Said label={said.answer}>
          <AnswerGiven item={item} />
        </Said>
        {item.reason !== null && (
          <Said label={words.results.notApplicableList.reason}>{item.reason}</Said>
        )}
        {item.next !== null && (
          <Said
            label={
              item.next.anchor === null
                ? said.nextWithout(item.next.level)
                : said.nextLevel(item.next.level)
            }
          >
            {item.next.anchor}
          </Said>
        )}
        {item.evidence !== null && (
          <Said label={said.evidence}>
            <Evidence evidence={item.evidence} />
          </Said>
        )}
        {item.note !== null && (
          <Said label={said.note}>
            <span className={classes['typed']}>{item.note}</span>
          </Said>
        )}
      </dl>
      {item.share !== null && (
        <p>
          <FigureButton topic={{ kind: 'item', item: item.id }} of={item.ask}>
            {formatShare(report.language, item.share)}
          </FigureButton>
        </p>
      )}
      {item.actions.length > 0 && (
        <More label={common.join.bracketed(said.actions, String(item.actions.length))}>
          {item.actions.map((action) => (
            <ActionCard key={action.id} action={action} heading="h6" />
          ))}
        </More>
      )}
      <p className={classes['control']}>
        <ItemLink itemId={item.id} text={unanswered ? said.answerIt : said.change} />
      </p>
    </article>
  )
}

function Evidence({ evidence }: { readonly evidence: NonNullable<ItemReport['evidence']> }) {
  const { results, common } = useAllWords()
  const { grade, note, link, validUntil, expired } = evidence
  return (
    <>
      {`${grade} ${common.evidenceGrades[grade] ?? ''}`}
      {validUntil !== null && (
        <span className={expired ? classes['flag'] : classes['aside']}>
          {(expired ? results.details.expired : results.details.validUntil)(
            common.format.date(validUntil),
          )}
        </span>
      )}
      {note !== null && <p className={classes['typed']}>{note}</p>}
      {link !== null && (
        <p>
          {isWebAddress(link) ? (
            <a href={link} target="_blank" rel="noopener noreferrer">
              {link}
            </a>
          ) : (
            link
          )}
        </p>
      )}
    </>
  )
}

/** Only what leads to the web becomes a link; anything else stays text. */
function isWebAddress(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:')
}

function Said(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  )
}
