import type { report as simplified } from '#words/zh-hans/report.ts'

export const report: typeof simplified = {}
