import type { PictureProblem } from '#core/report/picture.ts'

type Trouble = PictureProblem | { readonly kind: 'not-arrived' }

/** What is said where a chart can be saved as a picture. */
export const pictures = {
  save: '保存图片',
  /** The name of a button for whoever does not see which chart it stands at. */
  saveAs: (kind: string, chart: string): string => `保存为 ${kind} 图片：${chart}`,
  kinds: { svg: 'SVG', png: 'PNG' },
  making: '正在画图…',
  fileName: (enterprise: string, chart: string, day: string): string =>
    `质阶-${enterprise}-${chart}-${day}`,
  /** What came of saving a file; null where all went well. */
  told(trouble: Trouble | null, file: string): string {
    switch (trouble?.kind) {
      case undefined:
        return `已保存：${file}`
      case 'not-arrived':
        return '画图要用的部分没有取到，图片没有保存。请检查这个网站是否还能打开，再试一次。'
      case 'picture-fonts-missing':
        return '没有取到画图的程序或字体，图片没有保存。请检查这个网站是否还能打开，再试一次。'
      case 'picture-empty':
        return '还没有可画的内容，图片没有保存。'
      case 'picture-failed':
        return `图片没有画成（${trouble.reason}）。您的回答没有变化，请再试一次。`
    }
  },
}
