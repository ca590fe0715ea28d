/** Tells Stryker what to leave as it is: the descriptions in schemas, which nothing acts on. */
export const strykerPlugins = [{ kind: 'Ignore', name: 'prose', value: { shouldIgnore } }];

/** @param {{ listKey: string, parent: any }} path of the syntax tree */
function shouldIgnore({ listKey, parent }) {
  const isArgument = listKey === 'arguments' && parent.type === 'CallExpression';
  return isArgument && parent.callee.property?.name === 'describe' ? 'Prose.' : undefined;
}
