import type { calendar as simplified } from '#words/zh-hans/calendar.ts'

export const calendar: typeof simplified = {
  title: 'Calendar',
}
