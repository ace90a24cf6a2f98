import type { importance as simplified } from '#words/zh-hans/importance.ts'
import { counted } from './counted.ts'

export const importance: typeof simplified = {
  title: 'What weighs most, and how it stands',
  intro:
    'A dot is one item, or several at the same place: the higher, the more it weighs; the further right, the better it stands. Two dashed lines, the mean weight of these items and a share of 50%, part the picture in four; a dot on a line counts as above it, or to its right. Weights are set by the questionnaire and are nobody’s opinion. Such a picture is called importance–performance analysis (Martilla and James, 1977).',
  chart: 'Weight and share',
  quadrants: {
    first: 'Do first',
    keep: 'Keep it up',
    later: 'Later',
    enough: 'Enough for now',
  },
  quadrantHints: {
    first: 'much weight, low share',
    keep: 'much weight, high share',
    later: 'little weight, low share',
    enough: 'little weight, high share',
  },
  place: 'Quarter',
  count: (count) => counted(count, 'item', 'items'),
  finding: (p) =>
    `${counted(p.all, 'item', 'items')}. Do first: ${p.first}. Keep it up: ${p.keep}. Later: ${p.later}. Enough for now: ${p.enough}.`,
  heaviest: (ask, weight, share) => `First of all: “${ask}” (weight ${weight}, share ${share}).`,
  allAlike: 'All these items weigh the same and count as weighing much.',
  lines: (weight, share) => `Mean weight ${weight}, share ${share}`,
  gates: (count) =>
    `${counted(count, 'open legal duty is', 'open legal duties are')} not in the picture: duties carry no weight, but they come first whatever else does.`,
  hint: 'Point at a dot, or go into the picture with Tab and on with the arrow keys, to see its items.',
  spotPlace: (p) => `${p.quadrant}: weight ${p.weight}, share ${p.share}`,
  spot: (p) => `${p.quadrant}, weight ${p.weight}, share ${p.share}: ${p.asks}`,
  solid: 'An item is below its target',
  hollow: 'All have reached their targets',
  ringed: 'A key item is among them',
  number: 'Items at the same place',
  none: 'Nothing can be drawn yet: answer a few items first.',
}
