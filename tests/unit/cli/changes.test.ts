import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkQuestionnaires } from '#cli/check.ts'
import { readQuestionnaire } from '#cli/read-questionnaire.ts'
import { runScore } from '#cli/run-score.ts'
import { terminal as spoken } from '#words/en/terminal.ts'
import { english } from '#words/en/words.ts'
import { openTerminal } from './terminal.ts'

const old = 'tests/fixtures/metrology-answered-1.0.0.json'

/** A folder of questionnaires: the plan, and the one that tells of its earlier versions. */
let folder = ''
let metrology = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'changes-'))
  metrology = join(folder, 'metrology')
  await cp('tests/fixtures/metrology', metrology, { recursive: true })
  await cp('questionnaires/plan.yaml', join(folder, 'plan.yaml'))
})
afterEach(() => rm(folder, { recursive: true }))

async function rewrite(file: string, from: string, to: string): Promise<void> {
  const path = join(metrology, file)
  const text = await readFile(path, 'utf8')
  expect(text).toContain(from)
  await writeFile(path, text.replaceAll(from, to))
}

/** File, line and kind of every problem. */
async function problemsOf(path: string) {
  const { problems } = await readQuestionnaire(path)
  return problems.map(({ file, line, problem }) => `${basename(file)}:${line} ${problem.kind}`)
}

describe('a changes.yaml', () => {
  test('is read with the questionnaire it stands beside', async () => {
    const { questionnaire, problems, files } = await readQuestionnaire(metrology)
    expect(problems).toEqual([])
    expect(questionnaire?.changes?.map(({ to }) => to)).toEqual(['2.0.0', '3.0.0'])
    expect(files).toContain(join(metrology, 'changes.yaml'))
  })

  test('has every problem named at once, each at its own line, beside those of other files', async () => {
    await rewrite('questionnaire.yaml', 'version: 3.1.0', 'version: 2.5.0')
    await rewrite('changes.yaml', 'renamed: met-register', 'renamed: met-regsiter')
    await rewrite('changes.yaml', 'from: 2.0.0', 'from: 2.1.0')
    await rewrite('instruments.yaml', 'met-scale', 'met-slogan')
    await rewrite(
      'instruments.yaml',
      'measures: [4]\n    ask: { zh-Hans: 检定',
      'measures: [5]\n    ask: { zh-Hans: 检定',
    )
    expect((await problemsOf(metrology)).toSorted()).toEqual([
      'changes.yaml:18 still-there',
      'changes.yaml:21 step-does-not-follow',
      'changes.yaml:22 version-beyond',
      'changes.yaml:25 unknown-reference',
      'changes.yaml:4 unknown-reference',
      'instruments.yaml:16 unknown-reference',
    ])
  })

  test('with a key nobody knows is told which one was meant', async () => {
    await rewrite('changes.yaml', 'renamed: met-register', 'renmed: met-register')
    const { problems } = await readQuestionnaire(metrology)
    expect(problems).toMatchObject([
      { line: 4, problem: { kind: 'unknown-key', key: 'renmed', meant: 'renamed' } },
    ])
  })

  test('that is no YAML, or no list, says so', async () => {
    await writeFile(join(metrology, 'changes.yaml'), '- from: [1.0.0\n')
    expect(await problemsOf(metrology)).toEqual(['changes.yaml:2 not-yaml'])
    await writeFile(join(metrology, 'changes.yaml'), '# nothing yet\n')
    expect(await problemsOf(metrology)).toEqual(['changes.yaml:1 wrong-type'])
  })

  test('leaves no room for changes in the questionnaire itself, nor for a section of its name', async () => {
    await rewrite('questionnaire.yaml', 'sections: [', 'changes: []\nsections: [changes, ')
    expect((await problemsOf(metrology)).toSorted()).toEqual([
      'questionnaire.yaml:8 changes-twice',
      'questionnaire.yaml:9 section-name-taken',
    ])
  })

  test('is written out in a questionnaire that is one file', async () => {
    const [head, section, changes] = await Promise.all(
      ['questionnaire.yaml', 'instruments.yaml', 'changes.yaml'].map((file) =>
        readFile(join(metrology, file), 'utf8'),
      ),
    )
    const indented = (text = '', by = '') => text.trimEnd().replaceAll('\n', `\n${by}`)
    const file = join(folder, 'joined.yaml')
    const joined = [
      head?.replace(/sections: .*/, 'sections:').trimEnd(),
      `  - ${indented(section, '    ')}`,
      'changes:',
      `  ${indented(changes, '  ')}`,
      '',
    ].join('\n')
    await writeFile(file, joined)
    const read = await readQuestionnaire(file)
    expect(read.problems).toEqual([])
    expect(read.questionnaire).toEqual((await readQuestionnaire(metrology)).questionnaire)
    await writeFile(file, joined.replace('renamed: met-register', 'renamed: nowhere'))
    const line = joined.split('\n').findIndex((one) => one.includes('renamed: met-register')) + 1
    expect(await problemsOf(file)).toEqual([`joined.yaml:${line} unknown-reference`])
  })

  test('is written as the README shows it, in both of its languages', async () => {
    const readme = await readFile('questionnaires/README.md', 'utf8')
    const examples = [...readme.matchAll(/```yaml\n(# .*changes\.schema\.json\n[^]*?)```/g)]
    expect(examples).toHaveLength(2)
    for (const [, example = ''] of examples) {
      await writeFile(join(metrology, 'changes.yaml'), example)
      expect(await problemsOf(metrology)).toEqual([])
    }
  })

  test('may give up no id that another questionnaire uses', async () => {
    const other = join(folder, 'other')
    await cp(metrology, other, { recursive: true })
    for (const file of ['questionnaire.yaml', 'instruments.yaml', 'changes.yaml']) {
      const text = await readFile(join(other, file), 'utf8')
      const own = text.replaceAll('met-', 'oth-').replace('id: metrology', 'id: other')
      await writeFile(join(other, file), own.replaceAll('oth-slogan', 'met-register'))
    }
    const { problems } = await checkQuestionnaires([folder])
    expect(problems.map(({ file, problem }) => [file, problem])).toEqual([
      [
        join(other, 'changes.yaml'),
        {
          kind: 'duplicate-id',
          path: ['changes', 0, 'items', 'met-register'],
          id: 'met-register',
        },
      ],
    ])
  })
})

type Card = { share: number; sections: { items: { id: string; share: number | null }[] }[] }

async function cardOf(answers: string) {
  const spokenTo = openTerminal({ json: true, questionnaires: folder, today: '2026-01-01' })
  expect(await runScore(spokenTo.terminal, [metrology, answers])).toBe(0)
  const card: Card = JSON.parse(spokenTo.said.join(''))
  const items = card.sections.flatMap((section) => section.items)
  const shares = Object.fromEntries(items.map(({ id, share }) => [id, share]))
  return { shares, complaints: spokenTo.complaints }
}

const sharesOfOld = {
  'met-register': 0.75,
  'met-cycle': 0.25,
  'met-mend': 0.5,
  'met-replace': 0.5,
  'met-control': 0.25,
  'met-scale': null,
  'met-label': null,
  'met-tools': 1,
}

describe('at the terminal', () => {
  test('an assessment of an earlier version scores, and beside the score it is told what happened', async () => {
    const { shares, complaints } = await cardOf(old)
    expect(shares).toEqual(sharesOfOld)
    expect(complaints[0]).toBe(english.carried.title)
    expect(complaints).toContain(
      '  “Is there a slogan on metrology?” is no longer asked. Your answer stays in this assessment and no longer counts.',
    )
  })

  test('plain answers by old ids score as well', async () => {
    const plain = join(folder, 'answers.json')
    const answers = {
      'met-list': 4,
      'met-interval': 2,
      'met-repair': { value: 3, note: 'labelled first' },
      'met-check': 4,
      'met-seal': { value: 2, evidence: 1 },
      'met-slogan': 'dont-know',
      'met-trade': 'by-weight',
      'met-tools': ['caliper', 'gauge'],
    }
    await writeFile(plain, JSON.stringify(answers))
    expect((await cardOf(plain)).shares).toEqual(sharesOfOld)
  })

  test('plain answers are refused by what the items of today take', async () => {
    const plain = join(folder, 'answers.json')
    await writeFile(
      plain,
      JSON.stringify({ 'met-lists': 4, 'met-mend': 6, 'met-tools': ['ruler'], 'met-list': {} }),
    )
    const spokenTo = openTerminal({ questionnaires: folder, today: '2026-01-01' })
    expect(await runScore(spokenTo.terminal, [metrology, plain])).toBe(1)
    const problems = [
      { kind: 'unknown-item', itemId: 'met-lists' },
      { kind: 'answer-broken', itemId: 'met-list', path: 'value' },
      { kind: 'answer-does-not-fit', itemId: 'met-mend', expected: '1–5' },
      {
        kind: 'answer-does-not-fit',
        itemId: 'met-tools',
        expected: '[calliper, gauges, nothing]',
      },
    ] as const
    expect(spokenTo.complaints).toEqual(
      problems.map((problem) => `${plain}: ${spoken.answersProblem(problem)}`),
    )
  })
})
