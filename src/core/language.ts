/** The languages the product speaks: Simplified Chinese first, English equal, Traditional derived when the app is built. */
export const languages = ['zh-Hans', 'zh-Hant', 'en'] as const

/** One of the product's languages, as a BCP 47 tag. */
export type Language = (typeof languages)[number]
