import { parseArgs } from 'node:util'
import { dayHere } from './day-here.ts'
import { runCheck } from './run-check.ts'
import { runChecklist } from './run-checklist.ts'
import { runPlan } from './run-plan.ts'
import { runReport } from './run-report.ts'
import { runScore } from './run-score.ts'
import type { Terminal, TerminalWords } from './terminal.ts'
import { terminal as englishTerminal } from '#words/en/terminal.ts'
import { english } from '#words/en/words.ts'
import { terminal as chineseTerminal } from '#words/zh-hans/terminal.ts'
import { simplified } from '#words/zh-hans/words.ts'

process.exitCode = await main(process.argv.slice(2))

async function main(given: string[]): Promise<number> {
  const guess = /^zh/i.test(process.env['LC_ALL'] || process.env['LANG'] || '') ? 'zh-Hans' : 'en'
  const parsed = parse(given)
  if ('message' in parsed) {
    process.stderr.write(`${wordsOf(guess).terminal.badOption(parsed.message)}\n`)
    return 2
  }
  const { values, positionals } = parsed
  const language = values.lang ?? guess
  if (language !== 'zh-Hans' && language !== 'en') {
    process.stderr.write(`${wordsOf(guess).terminal.badLanguage(language)}\n`)
    return 2
  }
  const terminal: Terminal = {
    language,
    words: wordsOf(language),
    json: values.json ?? false,
    questionnaires: values.questionnaires ?? 'questionnaires',
    today: values.today ?? dayHere(),
    out: (text) => void process.stdout.write(`${text}\n`),
    complain: (text) => void process.stderr.write(`${text}\n`),
  }
  const say = terminal.words.terminal
  if (Number.isNaN(Date.parse(terminal.today)) || !/^\d{4}-\d\d-\d\d$/.test(terminal.today)) {
    terminal.complain(say.badDate(terminal.today))
    return 2
  }
  const [command, ...rest] = positionals
  if (values.help || command === 'help') {
    terminal.out(say.usage)
    return 0
  }
  switch (command) {
    case undefined:
      terminal.complain(say.usage)
      return 2
    case 'check':
      return runCheck(terminal, rest, values)
    case 'score':
      return runScore(terminal, rest)
    case 'plan':
      return runPlan(terminal, rest, values)
    case 'report':
      return runReport(terminal, rest, values)
    case 'checklist':
      return runChecklist(terminal, rest, values)
    default:
      terminal.complain(say.unknownCommand(command))
      return 2
  }
}

function parse(given: string[]) {
  try {
    return parseArgs({
      args: given,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        lang: { type: 'string' },
        output: { type: 'string', short: 'o' },
        questionnaires: { type: 'string' },
        today: { type: 'string' },
        'to-stage': { type: 'string' },
        'to-share': { type: 'string' },
        'budget-days': { type: 'string' },
        'budget-cny': { type: 'string' },
        cost: { type: 'string' },
        'day-rate': { type: 'string' },
        seconds: { type: 'string' },
        'no-plan': { type: 'boolean' },
        'no-items': { type: 'boolean' },
        coverage: { type: 'boolean' },
        second: { type: 'string' },
        preset: { type: 'string' },
        parts: { type: 'string' },
        outward: { type: 'boolean' },
        earlier: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) }
  }
}

function wordsOf(language: string): TerminalWords {
  return language === 'zh-Hans'
    ? { ...simplified, terminal: chineseTerminal }
    : { ...english, terminal: englishTerminal }
}
