/**
 * Keeps a file that is dropped where nothing takes it from opening in the tab, which would leave the page; `onFile` hears
 * of those that may be ours.
 */
export function takeStrayDrops(onFile: (file: File) => void): void {
  window.addEventListener('dragover', ignore)
  window.addEventListener('drop', (event) => {
    ignore(event)
    const [file] = event.dataTransfer?.files ?? []
    if (file && /\.(json|pdf)$/i.test(file.name)) onFile(file)
  })
}

function ignore(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
}
