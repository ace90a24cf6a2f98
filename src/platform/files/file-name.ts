import { localDay } from '#platform/local-day.ts'

/** A name every file system takes: what would be a path, a drive or a control character is left out. */
export function cleanFileName(name: string): string {
  const cleaned = name
    .normalize('NFC')
    .replaceAll(/[<>:"/\\|?*]/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const [, stem = cleaned, extension = ''] = /^(.*?)(\.[a-z0-9]{1,5})?$/iu.exec(cleaned) ?? []
  // Most file systems take 255 bytes; a Chinese character is three, one beyond the basic plane four.
  const short = Array.from(stem).slice(0, 60).join('')
  return `${short.replace(/^[. ]+/, '').replace(/[. ]+$/, '') || 'zhijie'}${extension}`
}

/** The name of an assessment's file: the product, the enterprise if it has a name, and the day it was saved. */
export function assessmentFileName(enterprise: string, savedAt: string): string {
  const day = localDay(new Date(savedAt))
  const shortened = Array.from(enterprise.trim()).slice(0, 40).join('')
  return cleanFileName(`${['质阶', shortened, day].filter(Boolean).join('-')}.json`)
}
