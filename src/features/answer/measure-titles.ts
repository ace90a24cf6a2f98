import { createContext } from 'react'

/** The titles of the plan's measures by their id, once the plan is loaded. */
export const MeasureTitles = createContext<ReadonlyMap<string, string>>(new Map())
