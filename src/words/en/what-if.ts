import type { whatIf as simplified } from '#words/zh-hans/what-if.ts'

export const whatIf: typeof simplified = {
  title: 'What if',
}
