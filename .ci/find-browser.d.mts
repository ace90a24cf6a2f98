/** The Chromium the tests drive, or nothing where this machine has none. */
export function findBrowser(): Promise<string | undefined>
/** How every test browser is started: quiet, and able to run as root. */
export const launchArguments: string[]
