import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** The database's stores and what each holds. Values are `unknown`: everything read from it passes a schema first. */
export interface Shape extends DBSchema {
  heads: { key: string; value: unknown }
  answers: { key: [string, string]; value: unknown; indexes: { 'by-state': [string, string] } }
  settings: { key: string; value: unknown }
  'set-aside': { key: string; value: unknown }
}

/** An open connection to the database. */
export type Connection = IDBPDatabase<Shape>

/** The database of this browser, opened when first needed and again when the browser closed it. */
export type Storage = {
  readonly connect: () => Promise<Connection>
  readonly close: () => Promise<void>
}

/** Thrown once a newer version of the page has taken over; described as `storage-outdated`. */
export class Outdated extends Error {}

/** The version of the database's shape; each change adds a step to `upgrade`. */
const version = 4

/**
 * The database, by default `zhijie`. `onOutdated` hears that a newer version of the page, in another tab, took it over (this
 * page can keep nothing any more); `onBlocked` that an older tab keeps this page from opening it.
 */
export function openStorage(
  events: { readonly onOutdated?: () => void; readonly onBlocked?: () => void } = {},
  name = 'zhijie',
): Storage {
  let connection: Promise<Connection> | null = null
  let outdated = false

  const open = async (): Promise<Connection> => {
    const opened = await openDB<Shape>(name, version, {
      upgrade: (database, before) => {
        // From version 1 to 2 no store changed: heads may carry targets and an improvement, which older pages would lose.
        // From 2 to 3 neither: heads may say how much is asked, which older pages would refuse to read.
        // From 3 to 4 neither: heads may say what was chosen for the report.
        if (before > 0) return
        database.createObjectStore('heads', { keyPath: 'id' })
        database
          .createObjectStore('answers', { keyPath: ['assessmentId', 'itemId'] })
          .createIndex('by-state', ['assessmentId', 'answer.state'])
        database.createObjectStore('settings')
        database.createObjectStore('set-aside', { keyPath: 'id' })
      },
      blocked: () => events.onBlocked?.(),
      blocking: (_current, _blocked, event) => {
        // A deletion by the person (clearing site data) also asks; only a newer version ends this page's writing.
        outdated = event.newVersion !== null
        opened.close()
        connection = null
        if (outdated) events.onOutdated?.()
      },
      terminated: () => {
        connection = null
      },
    })
    return opened
  }

  return {
    connect: async () => {
      if (outdated) throw new Outdated()
      connection ??= open()
      try {
        return await connection
      } catch (error) {
        connection = null
        throw error
      }
    },
    close: async () => {
      const closing = connection
      connection = null
      if (closing) (await closing).close()
    },
  }
}
