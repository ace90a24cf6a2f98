/**
 * A drawing as a picture whose longest side is `sidePx`. Nothing it points to is fetched and no script in it runs: the
 * browser sees to both where a drawing is shown as a picture. Rejects where it is none.
 */
export async function openSvg(file: Blob, sidePx: number): Promise<HTMLImageElement> {
  const parsed = new DOMParser().parseFromString(await file.text(), 'image/svg+xml')
  const root = parsed.documentElement
  if (root.localName !== 'svg' || parsed.querySelector('parsererror')) throw new Error('no drawing')
  const { width, height } = sizeOf(root)
  const scale = sidePx / Math.max(width, height)
  if (!root.hasAttribute('viewBox')) root.setAttribute('viewBox', `0 0 ${width} ${height}`)
  // Without a size of its own a drawing has none on a canvas in some browsers.
  root.setAttribute('width', String(Math.max(1, Math.round(width * scale))))
  root.setAttribute('height', String(Math.max(1, Math.round(height * scale))))
  const text = new XMLSerializer().serializeToString(parsed)
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  try {
    const picture = new Image()
    picture.src = address
    await picture.decode()
    return picture
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** The drawing's own measure: what it shows of its plane, or the size it names, or what browsers take without either. */
function sizeOf(root: Element): { readonly width: number; readonly height: number } {
  const box = root
    .getAttribute('viewBox')
    ?.trim()
    .split(/[\s,]+/)
    .map(Number)
  const [, , boxWidth = 0, boxHeight = 0] = box ?? []
  if (boxWidth > 0 && boxHeight > 0) return { width: boxWidth, height: boxHeight }
  const width = Number.parseFloat(root.getAttribute('width') ?? '')
  const height = Number.parseFloat(root.getAttribute('height') ?? '')
  return width > 0 && height > 0 ? { width, height } : { width: 300, height: 150 }
}
