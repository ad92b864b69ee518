import * as v from 'valibot';
import { IndicatorSchema } from '../src/model/indicator.ts';
import { levels } from '../src/model/level.ts';
import { topics } from '../src/model/topic.ts';
import type { Definition } from './definition.ts';
import { families } from './families.ts';

/** Every indicator, by topic, and within a topic by group: groups in the order in which they first appear. */
export const catalogue: readonly Definition[] = topics.flatMap((topic) => {
  const ofTopic = families.flatMap((family) => family.definitions).filter((definition) => definition.topic === topic);
  const groups = [...new Set(ofTopic.map((definition) => definition.group))];
  return groups.flatMap((group) => ofTopic.filter((definition) => definition.group === group));
});

/**
 * What is wrong with a list of definitions, a sentence each; empty where all is well. Each must parse as an indicator, have an id of
 * its own, say why it lacks a level that it lacks, and have numbers, or a way to make them, at each level that it has.
 */
export function catalogueFaults(definitions: readonly Definition[], sourceIds: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  for (const definition of definitions) {
    const { id } = definition;
    const say = (fault: string): number => faults.push(`${id}: ${fault}`);
    if (ids.has(id)) say('the id is used twice');
    ids.add(id);
    const parsed = v.safeParse(IndicatorSchema, definition);
    if (!parsed.success) say(parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ''} ${issue.message}`).join('; '));
    for (const level of levels) {
      const isHeld = definition.levels.includes(level);
      if (isHeld && definition.absent?.[level]) say(`is held for ${level}, yet says why not`);
      if (!isHeld && !definition.absent?.[level]) say(`does not say why it is not held for ${level}`);
      const canBeMade = definition.aggregation !== 'none' && definition.from['small-area'] !== undefined;
      if (isHeld && !definition.from[level] && !canBeMade) say(`has nothing to make ${level} from`);
    }
    for (const [level, { numerator, denominator, value, weight }] of Object.entries(definition.from)) {
      const isRate = numerator !== undefined && denominator !== undefined;
      if (value === undefined && !isRate) say(`names no value, nor numerator and denominator, for ${level}`);
      if (definition.aggregation === 'population-weighted-mean' && weight === undefined) say(`names no weight for ${level}`);
    }
    if (definition.kind === 'rate' && definition.per === undefined) say('is a rate without a per');
    const isNamed = definition.numerator !== undefined && definition.denominator !== undefined;
    if (definition.kind === 'rate' && definition.levels.length > 0 && !isNamed) say('is a rate that does not name its numerator and denominator');
    for (const source of definition.sources) if (!sourceIds.has(source)) say(`names the source "${source}", which is not described`);
    if (!definition.sentence.includes('{area}')) say('has a sentence without {area}');
  }
  return faults;
}
