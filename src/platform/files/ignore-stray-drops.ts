/** Keeps a file that is dropped where nothing takes it from opening in the tab, which would leave the page. */
export function ignoreStrayDrops(): void {
  window.addEventListener('dragover', ignore)
  window.addEventListener('drop', ignore)
}

function ignore(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
}
