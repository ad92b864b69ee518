import axe from 'axe-core';

/**
 * Throws, naming each rule and node, where axe finds the element short of WCAG 2.2 AA. Looks into open shadow roots. Rules about whole
 * pages (landmarks, a level-one heading) are of no use for a lone element and are not among these tags.
 */
export async function expectAccessible(element: Element, options: { except?: string[] } = {}): Promise<void> {
  const { violations } = await axe.run(element, {
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    rules: {
      'target-size': { enabled: true },
      ...Object.fromEntries((options.except ?? []).map((rule) => [rule, { enabled: false }])),
    },
    resultTypes: ['violations'],
  });
  if (violations.length === 0) return;
  const faults = violations.map(({ id, help, nodes }) =>
    `${id}: ${help}\n${nodes.map(({ target, failureSummary }) => `  ${target.flat().join(' ')}\n    ${failureSummary ?? ''}`).join('\n')}`);
  throw new Error(`<${element.localName}> requires no accessibility fault, got ${violations.length}\n${faults.join('\n')}`);
}
