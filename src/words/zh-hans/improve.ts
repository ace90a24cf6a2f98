export const improve = {
  title: '改进',
  intro: '定目标，算出花费最少的路，再排到日历上。这里的试算都不会改动您的答案。',
  empty: {
    title: '还没有可以规划的内容',
    body: '先回答几道题，这里才能算出从哪里走到哪里。',
    start: '去答题',
  },
  targets: { title: '目标' },
  path: { title: '花费最少的路' },
}
