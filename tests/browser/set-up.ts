import React from 'react'
import { flushSync } from 'react-dom'

/**
 * React as people get it has no `act`, which what draws pages in tests waits by. This one ends like it once what was
 * drawn stands on the page and has begun to listen.
 */
async function act(draw: () => Promise<void>): Promise<void> {
  await flushSync(draw)
}

Object.assign(React, { act })
