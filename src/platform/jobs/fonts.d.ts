/** The report's typeface as the build prepares it: addresses of the font files, and what they cover. */
declare module 'virtual:zhijie/fonts' {
  type Addresses = { readonly regular: string; readonly bold: string }

  /** Everyday Chinese and everything the program says: about 2.2 MB a weight. */
  export const commonFonts: Addresses
  /** The whole typeface, for rare characters: 10.6 MB a weight. */
  export const fullFonts: Addresses
  /** The module that cuts fonts down to the characters used. */
  export const subsetWasm: string
  /** Ascending code point ranges, first and last in turn. */
  export const coverage: { readonly common: readonly number[]; readonly full: readonly number[] }
}
