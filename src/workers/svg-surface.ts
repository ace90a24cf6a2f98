import type { Language } from '#core/language.ts'
import { MM_PER_PT } from './look.ts'
import type { Faces, Paint } from './paper.ts'
import { placePieces } from './place-characters.ts'
import type { SubsetFont } from './subset-font.ts'
import type { Surface } from './surface.ts'
import { xmlText } from './xml-text.ts'

/** What stands in for our font where a program reads none from the file. */
const FAMILIES =
  "'Zhijie Sans','Noto Sans SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif"

/** A drawing whose text stays text; `finish` gives the SVG file with the characters of the font that it uses. */
export interface SvgSurface extends Surface {
  finish(title: string, description: string): string
}

/** Opens a white drawing of a size in millimetres, in the language its text is in. */
export function openSvgSurface(
  widthMm: number,
  heightMm: number,
  faces: Faces,
  { subset, language }: { readonly subset: SubsetFont; readonly language: Language },
): SvgSurface {
  const parts: string[] = []
  const used = { regular: new Set<number>(), bold: new Set<number>() }
  const put = (tag: string, attributes: string, paint: Paint): void => {
    parts.push(`<${tag} ${attributes}${paintOf(paint)}/>`)
  }
  return {
    text(text, [x, y], setting) {
      if (text === '') return
      const weight = setting.bold ? 'bold' : 'regular'
      for (const character of text) used[weight].add(character.codePointAt(0) ?? 0)
      const pieces = placePieces(text, x, setting, faces[weight])
      const inside = pieces
        .map((piece, i) => {
          const words = xmlText(piece.text)
          return i === 0 ? words : `<tspan x="${mm(piece.xMm)}">${words}</tspan>`
        })
        .join('')
      const spacing = setting.spacingPt
        ? ` letter-spacing="${mm(setting.spacingPt * MM_PER_PT)}"`
        : ''
      // Programs that round the width of every letter, or have another font, keep the whole in its place.
      const [only, ...others] = pieces
      const length =
        only && others.length === 0 && only.text.length > 1
          ? ` textLength="${mm(only.widthMm)}"`
          : ''
      parts.push(
        `<text x="${mm(pieces[0]?.xMm ?? x)}" y="${mm(y)}" font-size="${mm(setting.sizePt * MM_PER_PT)}"` +
          `${setting.bold ? ' font-weight="700"' : ''}${spacing}${length} fill="${setting.color}">${inside}</text>`,
      )
    },
    line([x1, y1], [x2, y2], paint) {
      put('line', `x1="${mm(x1)}" y1="${mm(y1)}" x2="${mm(x2)}" y2="${mm(y2)}"`, paint)
    },
    rectangle(x, y, width, height, paint) {
      put('rect', `x="${mm(x)}" y="${mm(y)}" width="${mm(width)}" height="${mm(height)}"`, paint)
    },
    polygon(points, paint) {
      const list = points.map(([x, y]) => `${mm(x)},${mm(y)}`).join(' ')
      put('polygon', `points="${list}"`, paint)
    },
    circle([x, y], radius, paint) {
      put('circle', `cx="${mm(x)}" cy="${mm(y)}" r="${mm(radius)}"`, paint)
    },
    finish(title, description) {
      const fonts = (['regular', 'bold'] as const)
        .filter((weight) => used[weight].size > 0)
        .map((weight) => {
          const bytes = subset(faces[weight].bytes, used[weight])
          return (
            `@font-face{font-family:'Zhijie Sans';font-weight:${weight === 'bold' ? 700 : 400};` +
            `src:url(data:font/ttf;base64,${base64(bytes)})}`
          )
        })
      const size = `width="${mm(widthMm)}mm" height="${mm(heightMm)}mm"`
      return [
        `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${mm(widthMm)} ${mm(heightMm)}"` +
          ` xml:lang="${language}" xml:space="preserve" role="img" aria-labelledby="title description">`,
        `<title id="title">${xmlText(title)}</title>`,
        `<desc id="description">${xmlText(description)}</desc>`,
        `<style>${fonts.join('')}text{font-family:${FAMILIES};white-space:pre;font-kerning:none;text-rendering:geometricPrecision}</style>`,
        `<rect width="${mm(widthMm)}" height="${mm(heightMm)}" fill="#ffffff"/>`,
        ...parts,
        '</svg>\n',
      ].join('\n')
    },
  }
}

/** A length as short as a hundredth of a dot allows. */
const mm = (value: number): string => String(Math.round(value * 1e4) / 1e4)

function paintOf({ fill, stroke, lineMm, dashMm }: Paint): string {
  const filled = ` fill="${fill ?? 'none'}"`
  if (!stroke) return filled
  const dashes = dashMm?.length ? ` stroke-dasharray="${dashMm.map(mm).join(' ')}"` : ''
  return `${filled} stroke="${stroke}" stroke-width="${mm(lineMm ?? 0.2)}"${dashes}`
}

/** Bytes as base64, in stretches that a function takes as arguments. */
function base64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 8192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  }
  return btoa(binary)
}
