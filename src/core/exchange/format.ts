/** The `format` every file of ours says first. */
export const assessmentFileFormat = 'zhijie-assessment'
