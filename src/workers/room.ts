/** Room above and below, in millimetres. */
export const ROOM = {
  heading1: { above: 11, below: 3.5 },
  heading2: { above: 9, below: 2 },
  heading3: { above: 6.5, below: 1 },
  paragraph: 2.4,
  table: 4.5,
  figure: 5,
  callout: 4,
} as const
