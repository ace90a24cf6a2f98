/** Room above and below, in millimetres. */
export const ROOM = {
  heading1: { above: 13, below: 3.5 },
  heading2: { above: 8, below: 2 },
  heading3: { above: 5, below: 1.2 },
  paragraph: 2,
  table: 4.5,
  figure: 4.5,
  callout: 3.5,
} as const
