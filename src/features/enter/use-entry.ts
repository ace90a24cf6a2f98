import { useState } from 'react'
import { answerItem, unanswerItem, undo, useAssessment } from '#state/assessment.ts'
import { platform } from '#state/platform.ts'
import { useAllWords } from '#ui/words-context.tsx'
import type { Words } from '#words/load-words.ts'
import { answerText } from './answer-text.ts'
import { isAsked, isOpen, type Line, lineOfNumber, nextLine } from './lines.ts'
import { type Effect, finish, type Mode, press, type Wrong } from './press.ts'

/** Typing in: which line is current, what the field takes, and what was just said or refused. */
export type Entry = {
  readonly at: number
  readonly mode: Mode
  readonly typed: string
  readonly wrong: string | null
  /** What a reading voice is told; the number makes the same words news again. */
  readonly told: { readonly text: string; readonly times: number }
  readonly type: (text: string) => void
  readonly enter: () => void
  readonly escape: () => void
  readonly move: (by: 1 | -1) => void
  readonly undo: () => void
  readonly goTo: (at: number) => void
}

type State = {
  readonly id: string | null
  readonly mode: Mode
  readonly typed: string
  /** What stood in the field when it began to take a text. */
  readonly began: string
  readonly wrong: string | null
  readonly told: { readonly text: string; readonly times: number }
}

/** What is typed until Enter and belongs to the item. */
const kept: ReadonlySet<Mode> = new Set(['number', 'text', 'reason', 'note'])

/** Lets answers be typed in one after the other. `lines` gives them as they stand at the moment of asking. */
export function useEntry(lines: readonly Line[], linesNow: () => readonly Line[]): Entry {
  const words = useAllWords()
  const { enter: said } = words
  const [state, setState] = useState<State>({
    id: null,
    mode: 'answer',
    typed: '',
    began: '',
    wrong: null,
    told: { text: '', times: 0 },
  })
  const found = lines.findIndex(({ paper }) => paper.id === state.id)
  const first = lines.findIndex(isOpen)
  const at = found >= 0 ? found : Math.max(first, 0)
  const line = lines[at]

  const set = (more: Partial<Omit<State, 'told'>>, ...texts: readonly string[]): void =>
    setState((before) => ({
      ...before,
      ...more,
      ...(texts.length > 0 && {
        told: { text: texts.join(' '), times: before.told.times + 1 },
      }),
    }))
  const nowText = (target: Line): string =>
    said.now(target.paper.number, target.paper.ask, answerText(target, words))
  const goTo = (to: number, ...before: readonly string[]): void => {
    const target = linesNow()[to]
    if (!target) return
    set({ id: target.paper.id, mode: 'answer', typed: '', wrong: null }, ...before, nowText(target))
  }
  const move = (by: 1 | -1, ...before: readonly string[]): void => {
    const to = nextLine(linesNow(), at, by, isAsked)
    if (to >= 0) goTo(to, ...before)
    else {
      const end = by > 0 ? said.last : said.first
      set({ id: line?.paper.id ?? null, mode: 'answer', typed: '', wrong: null }, ...before, end)
    }
  }
  /** What is said of the line once an answer was taken. */
  const afterwards = (itemId: string): string => {
    const now = linesNow().find(({ paper }) => paper.id === itemId)
    return now ? said.said(now.paper.number, answerText(now, words)) : ''
  }
  const step = (): void => {
    if (useAssessment.getState().past.length === 0) {
      set({ wrong: null }, said.nothingToUndo)
      return
    }
    const before = useAssessment.getState().assessment?.answers
    undo()
    const after = useAssessment.getState().assessment?.answers
    const ids = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])
    const changed = [...ids].find((id) => before?.get(id) !== after?.get(id))
    const to = linesNow().findIndex(({ paper }) => paper.id === changed)
    if (to >= 0) goTo(to, said.undone)
    else set({ wrong: null }, said.undone)
  }
  const carryOut = (effect: Effect, target: Line): void => {
    const { id } = target.paper
    switch (effect.do) {
      case 'say':
        answerItem(id, { ...effect.answer, at: platform().now() })
        if (effect.goOn) move(1, afterwards(id))
        else set({ id, mode: 'answer', typed: '', wrong: null }, afterwards(id))
        break
      case 'clear':
        unanswerItem(id, platform().now())
        set({ id, mode: 'answer', typed: '', wrong: null }, afterwards(id))
        break
      case 'mode':
        set(
          {
            id,
            mode: effect.mode,
            typed: effect.typed,
            began: effect.mode === 'number' ? '' : effect.typed,
            wrong: null,
          },
          ...(effect.mode === 'answer' || effect.mode === 'number'
            ? []
            : [said.modes[effect.mode]]),
        )
        break
      case 'open': {
        const all = linesNow()
        const next = nextLine(all, at, 1, isOpen)
        const to = next >= 0 ? next : all.findIndex(isOpen)
        if (to >= 0) goTo(to)
        else set({ wrong: null }, said.allDone)
        break
      }
      case 'undo':
        step()
        break
      case 'wrong':
        set({ id, wrong: wrongText(effect.wrong, target, words) })
        break
    }
  }
  const { mode, typed } = state
  /** Keeps what was typed before another item is gone to; what is told of it, null where it cannot be kept. */
  const settle = (): readonly string[] | null => {
    if (!line || !kept.has(mode) || typed === state.began) return []
    const effect = finish(mode, line.item, line.answer, typed)
    carryOut(effect.do === 'say' ? { ...effect, goOn: false } : effect, line)
    return effect.do === 'wrong' ? null : [afterwards(line.paper.id)]
  }
  return {
    at,
    mode,
    typed,
    wrong: state.wrong,
    told: state.told,
    goTo: (to) => {
      const before = settle()
      if (before) goTo(to, ...before)
    },
    move: (by) => {
      const before = settle()
      if (before) move(by, ...before)
    },
    undo: step,
    escape: () => set({ mode: 'answer', typed: '', wrong: null }),
    type: (text) => {
      if (!line) return
      if (mode === 'grade') {
        if (text) carryOut(finish('grade', line.item, line.answer, text), line)
        return
      }
      if (mode !== 'answer') {
        set({ typed: text, wrong: null })
        return
      }
      // Keys that come in one go, as from a keyboard that composes.
      const [key, ...more] = text
      if (key === undefined || key.trim() === '') return
      const effect = press(line.item, line.answer, key)
      carryOut(
        effect.do === 'mode' && effect.mode === 'number'
          ? { ...effect, typed: [effect.typed, ...more].join('') }
          : effect,
        line,
      )
    },
    enter: () => {
      if (!line) return
      if (mode === 'answer') move(1)
      else if (mode === 'jump') {
        const to = lineOfNumber(lines, at, typed)
        if (to >= 0) goTo(to)
        else set({ wrong: said.wrong.noItem(typed) })
      } else if (mode !== 'grade') carryOut(finish(mode, line.item, line.answer, typed), line)
    },
  }
}

function wrongText(wrong: Wrong, { item, paper }: Line, { enter, common }: Words): string {
  const say = enter.wrong
  switch (wrong.kind) {
    case 'key':
      return say.key(wrong.key, allowedKeys(item.kind, paper))
    case 'not-a-number':
      return say.notANumber(wrong.typed)
    case 'bounds': {
      const bound = (value: number | undefined): string =>
        value === undefined ? '' : common.format.number(value)
      return item.kind === 'number' ? say.bounds(bound(item.min), bound(item.max)) : ''
    }
    case 'no-item':
      return say.noItem(wrong.typed)
    case 'reason-needed':
      return say.reasonNeeded
    case 'answer-first':
      return say.answerFirst
    case 'too-long':
      return say.tooLong(common.format.number(wrong.most))
    case 'not-for-kind':
      return say.notForKind
  }
}

function allowedKeys(kind: Line['item']['kind'], { options, addsNone }: Line['paper']): string {
  switch (kind) {
    case 'number':
      return '0–9'
    case 'text':
      return 'W'
    case 'level':
    case 'choice':
    case 'checklist':
    case 'gate':
      return `${addsNone ? 0 : 1}–${options.length}`
  }
}
