const assessment = (id: string): string => `/a/${encodeURIComponent(id)}`

/** Where each page lives. `answering` is the answer page at the first section with something left to answer. */
export const paths = {
  home: '/',
  checklist: '/checklist',
  profile: (id: string): string => `${assessment(id)}/profile`,
  answering: (id: string): string => `${assessment(id)}/answer`,
  quick: (id: string): string => `${assessment(id)}/answer/quick`,
  answer: (id: string, questionnaireId: string, sectionId: string): string =>
    `${assessment(id)}/answer/${encodeURIComponent(questionnaireId)}/${encodeURIComponent(sectionId)}`,
  enter: (id: string): string => `${assessment(id)}/enter`,
  results: (id: string): string => `${assessment(id)}/results`,
  improve: (id: string): string => `${assessment(id)}/improve`,
  report: (id: string): string => `${assessment(id)}/report`,
}
