/** Whether dist/ holds what the sources of this moment make. */
export function isBuilt(): boolean
/** To be called right after a build. */
export function rememberBuild(): void
