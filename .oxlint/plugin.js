/** Calling a pure function and dropping what it returns is always a mistake. */
const usePureResult = {
  meta: {
    type: 'problem',
    messages: { dropped: '`{{name}}` is pure: use what it returns.' },
    schema: [],
  },
  create(context) {
    const pure = new Set()
    return {
      ImportDeclaration(node) {
        if (!node.source.value.startsWith('#core/')) return
        for (const specifier of node.specifiers) pure.add(specifier.local.name)
      },
      'ExpressionStatement > CallExpression'(node) {
        if (node.callee.type === 'Identifier' && pure.has(node.callee.name)) {
          context.report({ node, messageId: 'dropped', data: { name: node.callee.name } })
        }
      },
    }
  },
}

export default { meta: { name: 'local' }, rules: { 'use-pure-result': usePureResult } }
