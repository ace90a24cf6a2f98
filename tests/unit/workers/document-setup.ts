import type { DocumentSetup } from '#workers/draw-document.ts'
import { openFaces, openTestSubsetter } from './fonts-for-tests.ts'

/** What a plain document in Chinese is drawn with, unless a test says otherwise. */
export const documentSetup = async (): Promise<DocumentSetup> => ({
  faces: openFaces(),
  subset: await openTestSubsetter(),
  title: '报告',
  author: '质阶 Zhijie',
  subject: '质量自评',
  keywords: [],
  language: 'zh-Hans',
  createdAt: new Date('2026-11-23T08:09:10Z'),
  runningHead: '示例公司',
  pageLabel: (page, pages) => `${page} / ${pages}`,
})
