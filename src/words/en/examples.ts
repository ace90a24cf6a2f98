import type { examples as simplified } from '#words/zh-hans/examples.ts'

export const examples: typeof simplified = {
  lines: {
    'spruce-precision':
      'Makes housings for car sensors, hardens and tests them itself, and sells to Germany.',
    'clear-river-care':
      'Home cleaning and mother-and-baby care from three shops, with cleaning agents online.',
    'starting-point-software': 'Writes inspection software for factories; not yet three years old.',
    'haystack-pastry': 'A pastry works of twenty-odd years, with its own shop and an online store.',
    'seven-lamps-imports': 'Imports lamps and small appliances for department stores and shops.',
  },
  summary: (sector, size, life) => `${sector} · ${size} · ${life}`,
}
