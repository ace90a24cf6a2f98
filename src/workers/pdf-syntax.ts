import { MM_PER_PT, PAGE } from './look.ts'

const HEIGHT_PT = PAGE.heightMm / MM_PER_PT

/** A number as a PDF writes it, to a hundredth of a point. */
export const short = (value: number): string => String(Math.round(value * 100) / 100)

/** Millimetres from the left edge in points. */
export const fromLeft = (mm: number): string => short(mm / MM_PER_PT)

/** Millimetres from the top edge in points from the bottom, where a PDF counts from. */
export const fromTop = (mm: number): string => short(HEIGHT_PT - mm / MM_PER_PT)

/** Text without the controls and broken halves that no viewer can show. */
export const printable = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cs}]+/gu, ' ').trim()

/** UTF-16 big-endian in hexadecimal, which every string in a PDF may be written as. */
export function asUtf16Hex(text: string): string {
  let hex = ''
  for (let i = 0; i < text.length; i += 1) hex += text.charCodeAt(i).toString(16).padStart(4, '0')
  return hex
}

/** A text string of the file's own: titles, labels, descriptions. */
export const pdfString = (text: string): string => `<feff${asUtf16Hex(printable(text))}>`

/** A moment as a PDF writes it, in universal time. */
export function pdfDate(date: Date): string {
  const digits = date.toISOString().replaceAll(/\D/g, '').slice(0, 14)
  return `D:${digits}+00'00'`
}

/** Bytes as the string of single-byte characters that jsPDF writes. */
export function asBinary(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 0x4000) {
    text += String.fromCharCode(...bytes.subarray(i, i + 0x4000))
  }
  return text
}
