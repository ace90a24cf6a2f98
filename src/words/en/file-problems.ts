import type { fileProblems as simplified } from '#words/zh-hans/file-problems.ts'

const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1)

const levelsOf = (levels: number | 'none'): string =>
  levels === 'none' ? 'no levels' : `${levels} levels`

export const fileProblems: typeof simplified = {
  answersProblem(problem) {
    switch (problem.kind) {
      case 'unknown-item':
        return `There is no item “${problem.itemId}”: check the id, or which questionnaire is meant.`
      case 'answer-does-not-fit':
        return `The item “${problem.itemId}” cannot be answered so; expected: ${problem.expected}.`
      case 'answer-broken':
        return `In the answer to “${problem.itemId}”, “${problem.path}” is not in the right form: compare the example in the README.`
      case 'profile-broken':
        return `In the profile, “${problem.path || 'profile'}” is not in the right form: compare the example in the README.`
      case 'file-too-large':
        return `The file is too large: ${megabytes(problem.bytes)} MB; at most ${megabytes(problem.limit)} MB.`
      case 'file-not-readable':
        return 'The file cannot be read: check its path and permissions.'
      case 'file-not-json':
        return problem.truncated
          ? 'The JSON breaks off before its end: get the file again.'
          : 'This is not valid JSON: check the file.'
      case 'file-not-ours':
        return 'This is neither an answers file nor a saved assessment: a JSON object is expected.'
      case 'file-newer':
        return `The file’s format is version ${problem.version}; this program knows versions up to ${problem.known}. Use a newer program.`
      case 'file-broken':
        return `Not in the right form (${problem.count} ${problem.count === 1 ? 'place' : 'places'}), first at “${problem.path}”: correct it, or use a backup.`
    }
  },
  questionnaireProblem(problem) {
    switch (problem.kind) {
      case 'missing':
        return 'This is missing: add it.'
      case 'unknown-key':
        return problem.meant
          ? `“${problem.key}” is not a key known here. Did you mean “${problem.meant}”? Correct or remove it.`
          : `“${problem.key}” is not a key known here: correct or remove it.`
      case 'wrong-type':
        return `Wrong kind of value: ${problem.expected} is expected here.`
      case 'not-allowed':
        return `Only these are allowed here: ${problem.allowed.join(', ')}.`
      case 'bad-format':
        return `Not in the right form: it must match ${problem.format}.`
      case 'out-of-bounds':
        return `Out of bounds: it must be ${problem.bound}.`
      case 'no-form-fits':
        return 'This matches none of the forms allowed here: compare questionnaires/README.md.'
      case 'duplicate-id':
        return `The id “${problem.id}” is used twice: choose one that is not taken.`
      case 'text-too-long':
        return `Too long: ${problem.length} characters, at most ${problem.limit}. Shorten it.`
      case 'lists-differ':
        return `The languages differ in number: ${problem.counts[0]} in Chinese, ${problem.counts[1]} in English. Make them match one by one.`
      case 'anchors-not-consecutive':
        return 'Anchors must be numbered from 1 without a gap, at least two of them.'
      case 'equal-anchors':
        return `Levels ${problem.levels[0]} and ${problem.levels[1]} read the same: say what can be seen to differ.`
      case 'step-without-action':
        return `No action leads item “${problem.item}” to level ${problem.to}: add one whose raises hold { item: ${problem.item}, to: ${problem.to} }.`
      case 'unknown-reference':
        return `There is no ${problem.what === 'support' ? 'kind of support' : problem.what} “${problem.id}”: name one that exists, or add it first.`
      case 'later-item':
        return `The condition reads “${problem.id}”, which comes later: a condition may only read earlier items.`
      case 'condition-never-true':
        return 'This condition can never hold (or always does): check the level and the kind of item.'
      case 'needs-circle':
        return `These actions need each other in a circle: ${problem.ids.join(' → ')}. Break it at one place.`
      case 'cannot-raise':
        return `Item “${problem.id}” has no level ${problem.to}: check its kind and its levels.`
      case 'not-monotone':
        return 'These numbers must rise one after another (shares in one direction): put them in order.'
      case 'option-never-matters':
        return `“${problem.id}” can never change the score: give it points or remove it.`
      case 'stage-unreachable':
        return `No set of answers reaches stage ${problem.stage}: check the items’ best shares and the weights.`
      case 'weight-without-reason':
        return `The weight ${problem.weight} is not the usual 1: say why in a sentence under weightReason, or make it 1 again.`
      case 'empty-section':
        return 'This section has no items: add some or remove it.'
      case 'no-scored-items':
        return 'No item here is scored: add at least one.'
      case 'versions-not-ascending':
        return `A step leads from an earlier version to a later one, but this one leads from ${problem.from} to ${problem.to}: correct it.`
      case 'step-does-not-follow':
        return `Each step begins at the version where the one before ended: write from: ${problem.expected}, or add the step between.`
      case 'version-beyond':
        return `This is later than the questionnaire’s own version, ${problem.version}: correct it, or raise the version in questionnaire.yaml first.`
      case 'fate-unclear':
        return 'Say exactly one thing of an old item: renamed, split, merged or dropped.'
      case 'merged-alone':
        return `This is the only item merged into “${problem.id}”: name the others as well, or write renamed.`
      case 'scale-differs':
        return `The old item had ${levelsOf(problem.levels)} and “${problem.id}” has ${levelsOf(problem.newLevels)}, so an answer cannot follow unchanged: check levels; if the scale really changed, write dropped and let the new item be answered afresh.`
      case 'still-there':
        return `The ${problem.what} “${problem.id}” is still there and keeps its answers: remove this line, or give the ${problem.what} of today a new id.`
      case 'mapped-twice':
        return `An earlier step already says what became of “${problem.id}”: name an old id once.`
      case 'changes-circle':
        return `These changes lead back to where they began: ${problem.ids.join(' → ')}. An id once given up is not used again; choose a new one.`
      case 'id-reused':
        return `“${problem.id}” was given up in this step or an earlier one and must not come back: choose a new id.`
      case 'target-taken':
        return `“${problem.id}” already takes the place of another id: where several items became one, write merged for each of them, in the same step.`
      case 'no-options':
        return `Item “${problem.id}” is neither a choice nor a checklist and has no options: check the id.`
      case 'changes-twice':
        return `The changes stand in two places: keep ${problem.name} alone and move these there.`
      case 'section-name-taken':
        return `“${problem.name}” has another use (${problem.name}.yaml says what changed) and cannot name a section: choose another.`
      case 'file-missing':
        return `The file “${problem.name}” was not found: check its name and place.`
      case 'not-yaml':
        return `Not valid YAML: ${problem.message}`
      case 'section-name':
        return `The file’s name and its section differ: write section: ${problem.name} here.`
      case 'nothing-here':
        return 'No questionnaire was found here (a folder with questionnaire.yaml, or a YAML file).'
    }
  },
}
