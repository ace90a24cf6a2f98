import { parse } from 'yaml'
import { parseAnswersFile } from '#core/exchange/parse-answers-file.ts'
import { localizeQuestionnaire, type Questionnaire } from '#core/questionnaire/localize.ts'
import { AuthoredQuestionnaire } from '#core/questionnaire/schema.ts'
import { type AssessmentScore, scoreAssessment } from '#core/scoring/assessment-score.ts'
import { explainStage } from '#core/scoring/explain-stage.ts'
import { nextQuestion } from '#core/scoring/next-question.ts'
import type { NodeScore, QuestionnaireScore } from '#core/scoring/score-card.ts'
import { recompute, traceNode } from '#core/scoring/trace.ts'

type Data = Readonly<Record<string, unknown>>

/**
 * Scores one case and says where the score differs from what the case expects; nothing when it does not. Texts that a
 * case leaves out are filled in, a section too when it lists `items` alone; numbers may be written as fractions (1/3).
 */
export function differencesOf(yaml: string): string[] {
  const data = dataOf(parse(yaml))
  const authored = listOf(data['questionnaires'] ?? [data['questionnaire']])
  const questionnaires = authored.map((one, i) => questionnaireOf(dataOf(one), i))
  const answers = { profile: data['profile'] ?? {}, ...dataOf(data['answers'] ?? {}) }
  const file = parseAnswersFile(JSON.stringify(answers), questionnaires)
  if (!file.ok) return [`the answers cannot be read: ${JSON.stringify(file.problem)}`]
  const { profile } = file.value
  const targetShare = data['targetShare']
  const score = scoreAssessment(questionnaires, file.value.answers, {
    profile,
    today: typeof data['today'] === 'string' ? data['today'] : '2026-06-01',
    ...(typeof targetShare === 'number' ? { targetShare } : {}),
  })
  return compare(viewOf(score), data['expected'], '')
}

/** The first questionnaire's score as cases name its parts, with the whole assessment under `overall`. */
function viewOf(score: AssessmentScore): unknown {
  const [first] = score.questionnaires
  if (!first) return null
  const sections = Object.fromEntries(sectionsOf(first).map((node) => [node.id, withBand(node)]))
  return {
    ...withBand(first),
    items: Object.fromEntries(first.allItems.map((item) => [item.id, item])),
    sections,
    gates: Object.fromEntries(first.gates.map((gate) => [gate.id, gate.status])),
    next: nextQuestion(score.questionnaires)?.itemId ?? null,
    blocking: explainStage(first),
    recomputed: recompute(traceNode(first)),
    overall: score,
  }
}

function withBand(node: NodeScore): Data {
  return { ...node, band: node.figure?.band ?? null, shown: node.figure?.shown ?? null }
}

function sectionsOf(node: NodeScore | QuestionnaireScore): NodeScore[] {
  return node.sections.flatMap((section) => [section, ...sectionsOf(section)])
}

/** Every part of `expected` that the actual value does not have; a bare number stands for an object's share. */
function compare(actual: unknown, expected: unknown, path: string): string[] {
  const wanted = fractionOf(expected)
  if (typeof wanted === 'object' && wanted !== null && !Array.isArray(wanted)) {
    if (typeof actual !== 'object' || actual === null) return [`${path} is ${String(actual)}`]
    const have = new Map<string, unknown>(Object.entries(actual))
    return Object.entries(wanted).flatMap(([key, value]) => {
      const at = path ? `${path}.${key}` : key
      return have.has(key) ? compare(have.get(key), value, at) : [`${at} is not there`]
    })
  }
  if (typeof actual === 'object' && actual !== null && 'share' in actual) {
    return compare(actual.share, wanted, `${path}.share`)
  }
  // JSON would write a figure that is none, NaN, as null.
  const same =
    typeof actual === 'number'
      ? typeof wanted === 'number' && Math.abs(wanted - actual) < 1e-9
      : JSON.stringify(wanted) === JSON.stringify(actual)
  return same ? [] : [`${path} is ${JSON.stringify(actual)}, not ${JSON.stringify(wanted)}`]
}

function fractionOf(value: unknown): unknown {
  const parts = typeof value === 'string' ? /^(-?[\d.]+)\/([\d.]+)$/.exec(value) : null
  return parts ? Number(parts[1]) / Number(parts[2]) : value
}

function questionnaireOf(short: Data, place: number): Questionnaire {
  const { items, sections, ...head } = short
  const id = `case-${place + 1}`
  const all = items ? [{ section: `all-${place + 1}`, items }] : sections
  const full = AuthoredQuestionnaire.parse({
    format: 1,
    id,
    version: '1.0.0',
    title: text(id),
    summary: text(id),
    measures: [1],
    ...head,
    ...policyOf(head['policy']),
    sections: listOf(all).map((section) => sectionOf(dataOf(section))),
  })
  return localizeQuestionnaire(full, 'en')
}

function policyOf(policy: unknown): Data {
  if (!policy) return {}
  const { bands, ...rest } = dataOf(policy)
  if (!bands) return { policy: rest }
  const labelled = listOf(bands).map((band) => {
    const { from, label } = dataOf(band)
    return { from, label: text(String(label)) }
  })
  return { policy: { ...rest, bands: labelled } }
}

function sectionOf(short: Data): Data {
  const { items, sections, ...rest } = short
  return {
    title: text(String(short['section'])),
    ...rest,
    items: listOf(items ?? []).map((item) => itemOf(dataOf(item))),
    sections: listOf(sections ?? []).map((section) => sectionOf(dataOf(section))),
  }
}

function itemOf(short: Data): Data {
  const { levels = 5, options, ...rest } = short
  const kind = typeof short['kind'] === 'string' ? short['kind'] : 'level'
  const asked = { measures: [1], ask: text(String(short['id'])), ...rest, kind }
  switch (kind) {
    case 'level': {
      const numbers = Array.from({ length: Number(levels) }, (_, i) => i + 1)
      return { ...asked, anchors: Object.fromEntries(numbers.map((n) => [n, text(`level ${n}`)])) }
    }
    case 'choice':
    case 'checklist': {
      const labelled = listOf(options).map((option) => {
        const own = dataOf(option)
        return { label: text(String(own['id'])), ...own }
      })
      return { ...asked, options: labelled }
    }
    case 'number':
      return { unit: text('unit'), ...asked }
    case 'gate':
      return { appliesTo: text('everyone'), ...asked }
    default:
      return asked
  }
}

function text(words: string): { 'zh-Hans': string; en: string } {
  return { 'zh-Hans': words, en: words }
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`a list was expected, not ${JSON.stringify(value)}`)
  return value
}

function dataOf(value: unknown): Data {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`an object was expected, not ${JSON.stringify(value)}`)
  }
  return Object.fromEntries(Object.entries(value))
}
