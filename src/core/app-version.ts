/** The version of the app, as it is written into files and reports; the same as in package.json. */
export const appVersion = '0.1.0'
