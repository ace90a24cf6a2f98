import { expect, test } from 'vitest'
import { itemConditions, whatIsMissing, whyHolds } from '#core/questionnaire/why-applies.ts'
import { level, questionnaireOf } from '#tests/authored.ts'
import { profileWith } from './declared.ts'

const big = { any: [{ staff: { atLeast: 20 } }, { size: ['medium' as const, 'large' as const] }] }

test('of a condition that holds only what makes it hold is told', () => {
  const profile = profileWith({ staff: 60, size: 'small', roles: ['seller', 'exporter'] })
  expect(whyHolds(big, profile)).toEqual({ staff: { atLeast: 20 } })
  expect(whyHolds({ role: ['manufacturer', 'exporter'] }, profile)).toEqual({ role: ['exporter'] })
  expect(whyHolds({ all: [big, { role: ['seller', 'food'] }] }, profile)).toEqual({
    all: [{ staff: { atLeast: 20 } }, { role: ['seller'] }],
  })
})

test('of a condition that does not hold only what is missing is told', () => {
  const profile = profileWith({ staff: 12, roles: ['seller'] })
  expect(whatIsMissing({ all: [{ role: ['seller'] }, big] }, profile)).toEqual(big)
  expect(whatIsMissing(big, profile)).toEqual(big)
})

test('what another part says already is not said again', () => {
  const more = { any: [{ staff: { atLeast: 100 } }, { role: ['food' as const] }] }
  const nobody = profileWith()
  expect(whatIsMissing({ all: [big, { staff: { atLeast: 100 } }] }, nobody)).toEqual({
    staff: { atLeast: 100 },
  })
  expect(whatIsMissing({ all: [big, big, more] }, nobody)).toEqual({ all: [big, more] })
  expect(whatIsMissing({ any: [{ staff: { atLeast: 100 } }, big] }, nobody)).toEqual(big)
  expect(
    whatIsMissing({ all: [{ all: [big, { role: ['seller'] }] }, { role: ['seller'] }] }, nobody),
  ).toEqual({ all: [big, { role: ['seller'] }] })
})

test('an item stands under its own condition and those of the sections around it', () => {
  const questionnaire = questionnaireOf(
    'sample',
    {},
    {
      sections: [
        {
          section: 'outer',
          title: { 'zh-Hans': '外', en: 'Outer' },
          when: { role: ['exporter'] },
          items: [level('free'), level('own', { when: { staff: { atLeast: 5 } } })],
        },
      ],
    },
  )
  expect(itemConditions(questionnaire).map(({ item, when }) => [item.id, when])).toEqual([
    ['free', { role: ['exporter'] }],
    ['own', { all: [{ role: ['exporter'] }, { staff: { atLeast: 5 } }] }],
  ])
})
