import type { GapsLine, SensitivityReport, StageLine } from '#core/report/compose-sensitivity.ts'
import type { MethodParameters } from '#core/report/method-parameters.ts'
import { weightRange } from '#words/weight-range.ts'
import { common } from './common.ts'

const { format } = common

/** One part of the method: a heading and its paragraphs. `ours` marks a rule that is our own design. */
export type MethodSection = {
  readonly id: MethodId
  readonly title: string
  readonly ours: boolean
  readonly paragraphs: readonly string[]
}

export type MethodId =
  | 'share'
  | 'states'
  | 'rollup'
  | 'range'
  | 'stage'
  | 'gates'
  | 'evidence'
  | 'target'
  | 'priority'
  | 'importance'
  | 'effort'
  | 'path'
  | 'curve'
  | 'calendar'
  | 'measures'

const stageShares = (p: MethodParameters): string =>
  common.join.or(p.stageShares.map((share) => format.percent(share)))

const timesText = (within: number): string | null => {
  const range = weightRange(within)
  return range && `${format.number(range.least)} 到 ${format.number(range.most)} 倍`
}

const ceilings = {
  top: (title: string): string => `“${title}”已是最高一级`,
  gate: (title: string): string => `“${title}”还有法定义务没有了结，升不上去`,
  key: (title: string): string => `“${title}”有关键题没到下一级，升不上去`,
  items: (title: string): string => `“${title}”没有一题到下一级，升不上去`,
  strict: (title: string): string => `“${title}”要求每一题都到下一级，还有题没到，升不上去`,
}

const stageLine = (line: StageLine): string[] => {
  if (line.kind === 'none') return []
  if (line.kind === 'not-reckoned') {
    return ['有的问卷用了套叠的求和办法，改动权重会不会改变等级，这里没有算。']
  }
  const { questionnaire } = line
  if (line.kind === 'fixed') {
    const floor = line.lowest ? '本来就是最低一级' : '计分的题都到了这一级，不会降'
    return [`无论怎样改动权重，等级都不变：${floor}；${ceilings[line.ceiling](questionnaire)}。`]
  }
  const to = common.stage(line.to)
  const change =
    line.change === 'falls'
      ? `“${questionnaire}”降到${to}，总体等级随之下降`
      : `总体等级升到${to}，最后升上来的是“${questionnaire}”`
  const times = timesText(line.within)
  return times === null
    ? [`等级正靠在分界线上，权重改动不到 1% 就可能变：${change}。`]
    : [
        `每道题、每个部分、每份问卷的权重，只要各自都在原来的 ${times}之间，等级就不变；再往外，最先可能变的是：${change}。`,
      ]
}

const gapsLine = (line: GapsLine): string => {
  if (line.kind === 'not-reckoned') {
    return '有的问卷用了套叠的求和办法，改动权重会不会换掉前三项差距，这里没有算。'
  }
  if (line.kind === 'few') {
    return line.count === 0
      ? '没有低于目标的差距，也就没有先后可变。'
      : `差距只有 ${line.count} 项，权重怎样改动都还是这几项。`
  }
  const times = timesText(line.within)
  return times === null
    ? `前三项差距与后面的几乎并列，权重改动不到 1%，“${line.enters}”就可能换下“${line.leaves}”。`
    : `权重各自在原来的 ${times}之间，前三项差距不变；再往外，最先可能是“${line.enters}”换下“${line.leaves}”。`
}

export const method = {
  title: '这些数字怎么来的',
  intro:
    '每一条规则或者有出处，或者标明“本工具自定”。结果页和报告用的是同一套计算，点开任何一个数字都能看到它的来历。',
  ours: '本工具自定',
  sourced: '有出处或通行做法',
  sensitivity: {
    title: '改动权重，结论变不变',
    lines: (said: SensitivityReport): readonly string[] =>
      said.kind === 'withheld'
        ? ['答案还太少，改动权重会不会改变等级和前三项差距，先不下结论。']
        : [...stageLine(said.stage), gapsLine(said.gaps)],
  },
  sections: (p: MethodParameters): readonly MethodSection[] => [
    {
      id: 'share',
      title: '一题的得分率',
      ours: false,
      paragraphs: [
        '得分率在 0% 到 100% 之间。分级题按（级别 − 1）÷（级数 − 1）折算：五级中的第 1 级是 0%，第 3 级是 50%，第 5 级是 100%。第 1 级是起点，不是成绩，所以第 3 级不记 60%。',
        '单选题取所选选项规定的得分率；勾选题取所勾各项分数之和除以满分，最多 100%；数值题按问卷给出的几个点分段线性折算，超出两端按两端计。',
        '法定义务题和文字题没有得分率。',
      ],
    },
    {
      id: 'states',
      title: '四种回答状态',
      ours: true,
      paragraphs: [
        '已答：按所答计。不清楚：按最低一级计，并单独计数、列出，因为没有人知道往往就是没有人负责。不适用：分子分母都不计，必须写明理由。未答：不猜，只打开一个范围。',
        `不适用的权重超过 ${format.percent(p.partialShare)} 时，结果标为“部分评估”，不宜与完整的评估相比。`,
      ],
    },
    {
      id: 'rollup',
      title: '从题到总体',
      ours: false,
      paragraphs: [
        '题合成部分，部分合成问卷，问卷合成总体，每一层都是加权平均：权重 × 得分率之和 ÷ 权重之和，只算有得分率的。权重只在同一层里相互比较。总体的平均数叫质量指数。',
        '问卷文件可以声明别的合成办法（求和、取最低）和取整办法，因为已发布的各种模型并不一致；有声明的按声明算。计算中途不取整，只在显示时取整。',
        '权重默认相等，不相等的在问卷文件里写明理由。“改动权重，结论变不变”一条，是让题、部分、问卷的权重同时各自变动，取其中最不利的一种算出来的；关键题和法定义务的规则不看权重。',
      ],
    },
    {
      id: 'range',
      title: '没答完时的范围',
      ours: true,
      paragraphs: [
        '下限是把所有未答的题都按最低计，上限是都按最高计。答得越多，范围只会越窄。',
        `答到的权重达到 ${format.percent(p.figureShare)}，显示一个数字和它的范围；在 ${format.percent(p.rangeShare)} 到 ${format.percent(p.figureShare)} 之间，只显示范围；不足 ${format.percent(p.rangeShare)}，显示“答案太少”。范围一律向外取整，不会显得比实际更窄。`,
      ],
    },
    {
      id: 'stage',
      title: '等级',
      ours: true,
      paragraphs: [
        `平均数会让长处盖住短处，所以另给一个等级。一份问卷的等级，是同时满足两个条件的最高一级，而且它下面的每一级也都满足：达到这一级的题至少占适用权重的 ${stageShares(p)}；没有一道关键题低于这一级。不是分级题的，按 1 +（4 × 得分率，舍去小数）折成级别。`,
        `“下面每一级都要满足”取自 ISO 9004 自我评价中“不得跳级”的想法。${stageShares(p)} 是比照 ISO/IEC 33020 中“完全达到（F）”的界限借来的，并非该标准的规定；设为 100% 就是严格的不跳级规则。`,
        '总体等级取各份核心问卷中最低的，并指出是哪一份。未答的题按最低算得“已确保”的等级，按最高算得“仍可能”的等级。',
        '五个等级的名称（经验、检验、保证、预防、卓越）借用了工业和信息化部质量管理能力阶梯的思路，描述和判定都是我们自己的。这是自评读数，在任何情况下都不等同于该部门或其他机构评定的等级。',
      ],
    },
    {
      id: 'gates',
      title: '法定义务',
      ours: true,
      paragraphs: [
        `法律法规要求必须做到的事只问“是、否、不确定、不适用”，不计分。只要有一项答“否”或“不确定”，等级最高只到第 ${p.gateCap} 级：欠着法定义务的企业谈不上“保证”。还没有回答时，已确保的等级同样不超过第 ${p.gateCap} 级。`,
        '这里只提醒，不构成法律意见；义务的内容以现行法律法规为准。',
      ],
    },
    {
      id: 'evidence',
      title: '证据',
      ours: true,
      paragraphs: [
        '每个回答可以写明证据等级：0 没有，1 口头说明，2 有文件，3 有三个月以上的使用记录，4 有趋势数据或独立核查。超过有效期的证据按 1 计。',
        '证据充分度是证据等级 ÷ 4 的加权平均，只算已答的题。它与得分并列，不乘进得分。',
        '有证据的得分把每一题的级别封顶：证据等级 0 和 1 最多算第 2 级，2 最多第 3 级，3 最多第 4 级，4 不封顶。去掉证据不会让它变高。',
      ],
    },
    {
      id: 'target',
      title: '目标与差距',
      ours: true,
      paragraphs: [
        `目标先由企业概况中的志向决定：${p.targets.map((t) => `${common.ambitions[t.ambition]}是${common.stage(t.stage)}，得分率 ${format.percent(t.share)}`).join('；')}。也可以给总体、某份问卷或某个部分另定目标，定成等级或得分率都行；没有另定的，随上一层。`,
        '差距 = 目标得分率 − 得分率，每一题用它所在部分的目标，只算已答和“不清楚”的题。',
      ],
    },
    {
      id: 'priority',
      title: '优先度',
      ours: true,
      paragraphs: [
        '优先度 = 权重 × 差距 ×（关键题为 2，其他为 1）÷ 投入。权重是这一题占整份问卷适用权重的部分，投入是升到下一级最省力的做法所需的人日。优先度没有单位，只用来排先后。',
      ],
    },
    {
      id: 'importance',
      title: '轻重与现状',
      ours: false,
      paragraphs: [
        '“重要性—表现分析”（Martilla 和 James，1977）把要紧程度和做得怎样画在一张图上，用两条线分成四块。这里的要紧程度是题目的权重，做得怎样是得分率；两条线是图中各题的平均权重和得分率 50%，压在线上的算在权重大、得分率高的一边。换一种画线的办法，题目可能换块，所以图只帮着看，先后仍以优先度和最省的路为准。',
      ],
    },
    {
      id: 'effort',
      title: '投入',
      ours: true,
      paragraphs: [
        `投入 = 最可能的人日 + 最可能的花费 ÷ ${format.yuan(p.dayRate)}，至少按半个人日计；其中每人日 ${format.yuan(p.dayRate)} 是为了把钱和时间放在一起比较而设的数，不是工资标准。没有现成做法的差距按 ${format.personDays(p.effortWithoutAction)}计。`,
        '做法的人日和花费是按一般中小企业估的，三个数分别是最少、最可能、最多。请按自己的情况改。',
      ],
    },
    {
      id: 'path',
      title: '最省的路',
      ours: true,
      paragraphs: [
        '花费最少的路是一道整数规划题：每项行动做或不做，一项行动要先做别的，就连同那些一起算；一题升到某一级，至少要有一项能升到那里的行动。目标是等级时，要有足够的权重达到那一级，关键题一题都不能低，法定义务要了结；目标是得分率时，按合成办法算得到那个数；给了人力和花费的限度时，求限度内最高的得分率。题目由求解器 HiGHS（Huangfu 和 Hall，2018）在本机求解，它能证明没有更好的答案；时间到了还没有证明的，会写明最多还能好多少。',
        `花费 = 钱 + 人日 × 每人日 ${format.yuan(p.dayRate)}。花费一样的，取行动少的，再取对应措施靠前的。没有答的和“不清楚”的题按最低一级算，所以答得越全，路只会越短。`,
        '人日和花费各按最少、最可能、最多算一遍，三遍都在最省的路里的行动标为“无悔”：不管估计准不准，都值得先做。',
      ],
    },
    {
      id: 'curve',
      title: '花多少，能到多少',
      ours: true,
      paragraphs: [
        '从一分不花到全部做完，把预算平分成若干份，每一份都求一次最高的得分率。每个点都是单独求出并证明的（差不出 0.1 个百分点，图上看不出来），没有证明的会标出来；点之间的线只帮着看。算出的路可能在曲线之下，因为达到等级和抬高得分率不是一回事。',
      ],
    },
    {
      id: 'calendar',
      title: '改进日历',
      ours: true,
      paragraphs: [
        '从开始日期起一项一项往后排：要先做的做完才能开始，每周用去的人日不超过每月抽得出的人日摊到一周的数（每月按 21.75 个工作日）。无悔的行动、提升关键题或了结法定义务的行动先排，其余按问卷里的次序。已经在做的、由人指定了日期的不动，与别的有冲突就写明。不认得法定节假日。',
      ],
    },
    {
      id: 'measures',
      title: '对应的方案措施',
      ours: true,
      paragraphs: [
        `每一题都注明它对应方案的哪些措施。一项措施的得分率是对应各题得分率的加权平均，权重是这一题占问卷的部分；少于 ${p.leastItemsPerMeasure} 题时不给得分率。一题可以对应多项措施，所以各项措施的题数之和会大于总题数。`,
      ],
    },
  ],
}
