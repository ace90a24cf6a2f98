import type { pictures as simplified } from '#words/zh-hans/pictures.ts'

export const pictures: typeof simplified = {
  save: 'Save picture',
  saveAs: (kind, chart) => `Save as ${kind} picture: ${chart}`,
  kinds: { svg: 'SVG', png: 'PNG' },
  making: 'Drawing…',
  fileName: (enterprise, chart, day) => `zhijie-${enterprise}-${chart}-${day}`,
  told(trouble, file) {
    switch (trouble?.kind) {
      case undefined:
        return `Saved: ${file}`
      case 'not-arrived':
        return 'What draws pictures could not be loaded, so no picture was saved. Check that this site is still reachable, then try again.'
      case 'picture-fonts-missing':
        return 'What draws pictures, or its fonts, could not be loaded, so no picture was saved. Check that this site is still reachable, then try again.'
      case 'picture-empty':
        return 'There is nothing to draw yet, so no picture was saved.'
      case 'picture-failed':
        return `The picture was not drawn (${trouble.reason}). Your answers are unchanged; try again.`
    }
  },
}
