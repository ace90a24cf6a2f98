import { common } from './common.ts'
import { problems } from './problems.ts'
import { home } from './home.ts'
import { profile } from './profile.ts'
import { answer } from './answer.ts'
import type { simplifiedFirst } from '#words/zh-hans/first-words.ts'

/** What is said until the first answer is given: loaded before anything is shown. */
export const englishFirst: typeof simplifiedFirst = { common, problems, home, profile, answer }
