/** How to answer, as a card says it when it is asked to. */
export const guide = {
  keyHelp: '关键题：这道题自己先达到某一级，整份问卷才能达到那一级。',
  gateHelp: '法定义务：不计分，但没有做到或不确定时，等级最高只到第 2 级。',
  evidence: '可以出示的材料',
  serves: '对应计划的措施',
  sources: '依据',
  levelHow: '从第 1 级往上看，选你们现在就能拿给外人看的最高一级。上面的每一级都包含下面的各级。',
  choiceHow: '选最接近现状的一项，按现在的做法，不按打算。',
  checklistHow: '把现在真正在做的都勾上。一项都没有，就选最后一项。',
  numberHow: '填最近一年的实际数。没有统计过，就选“不清楚”。',
  gateHow: '照实选。拿不准就选“不确定”，以后查清了再改。',
  textHow: '用自己的话写，不计分，会写进报告。',
}
