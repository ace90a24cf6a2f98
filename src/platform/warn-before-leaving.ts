/** Has the browser ask before the page is left, or stops that. Only while something is not kept: it is a nuisance else. */
export function warnBeforeLeaving(warn: boolean): void {
  if (warn) window.addEventListener('beforeunload', ask)
  else window.removeEventListener('beforeunload', ask)
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault()
}
