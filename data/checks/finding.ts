import { readFileSync } from 'node:fs';

/** One line of the reconciliation. `reason` explains a difference that is allowed; a difference without one fails. */
export interface Finding {
  check: string;
  ours: number | string;
  published: number | string;
  difference: number;
  reason?: string;
  ok: boolean;
}

interface Published { id: string; value: number; what: string; source: string }

const published = new Map(
  (JSON.parse(readFileSync(new URL('../published.json', import.meta.url), 'utf8')) as Published[]).map((figure) => [figure.id, figure]),
);

/** A published figure, by its id in `published.json`. @throws there is none */
export function publishedFigure(id: string): Published {
  const figure = published.get(id);
  if (!figure) throw new Error(`publishedFigure: data/published.json has no figure "${id}"`);
  return figure;
}

/**
 * Our figure beside a published one. Equal is well; a difference is well only where it is no larger than `allow` and has a `reason`.
 *
 * @param id of the figure in `published.json`
 */
export function against(id: string, ours: number, allow = 0, reason?: string): Finding {
  const { value, what, source } = publishedFigure(id);
  const difference = Math.round((ours - value) * 1e6) / 1e6;
  return {
    check: `${what} (${source})`,
    ours,
    published: value,
    difference,
    ...(difference !== 0 && reason && { reason }),
    ok: difference === 0 || (reason !== undefined && Math.abs(difference) <= allow),
  };
}

/** A rule that holds without exception, or not: `broken` counts the exceptions, and `first` names one. */
export function rule(check: string, broken: number, first?: string): Finding {
  const ours = broken === 0 ? 'holds' : `broken ${broken} times${first ? `, first at ${first}` : ''}`;
  return { check, ours, published: 'always', difference: broken, ok: broken === 0 };
}
