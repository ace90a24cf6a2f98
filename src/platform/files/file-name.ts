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
  // A day at the end tells two files apart, so that no length of a name may cut it off.
  const [day = ''] = /-\d{4}-\d\d-\d\d$/.exec(stem) ?? []
  const front = Array.from(stem.slice(0, stem.length - day.length))
  const short =
    front
      .slice(0, 60 - day.length)
      .join('')
      .trimEnd() + day
  return `${short.replace(/^[. ]+/, '').replace(/[. ]+$/, '') || 'zhijie'}${extension}`
}

/** The name of an assessment's file: the product, the enterprise if it has a name, and the day it was saved. */
export function assessmentFileName(enterprise: string, savedAt: string): string {
  const day = localDay(new Date(savedAt))
  const shortened = Array.from(enterprise.trim()).slice(0, 40).join('')
  return cleanFileName(`${['质阶', shortened, day].filter(Boolean).join('-')}.json`)
}
