/** What the cards of the made-up enterprises say, in the order they are shown; the site is built with it. */
export const examples = {
  lines: {
    'spruce-precision': '给汽车传感器做壳体，自己淬火、自己检测，卖到德国。',
    'clear-river-care': '三家店，做上门保洁和母婴护理，网上也卖清洁剂。',
    'starting-point-software': '给工厂写检验记录软件，成立不到三年。',
    'haystack-pastry': '开了二十多年的糕点坊，前店后厂，网上也卖。',
    'seven-lamps-imports': '进口灯具和小家电，批发给商场和小店。',
  },
  summary: (sector: string, size: string, life: string): string =>
    `${sector} · ${size} · ${life}期`,
}
