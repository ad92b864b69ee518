import { longDate } from '../../words/long-date.ts';
import { creditsOf } from '../credits-of.ts';
import type { Scene } from '../scene.ts';
import { linkOf } from './about-figures.ts';
import type { Block, Poster } from './poster.ts';

/** A picture of a scene's view with its sources, its date and the way back; blocks that are not there are left out. `more`: ids of further sources shown. */
export function posterFrame(
  scene: Scene, { blocks, ...parts }: Pick<Poster, 'title' | 'subtitle' | 'notes'> & { blocks: readonly (Block | undefined)[] }, dark: boolean, more: Iterable<string> = [],
): Poster {
  return {
    ...parts, dark,
    blocks: blocks.filter((block) => block !== undefined),
    sources: creditsOf(scene, more).join(' · '),
    date: longDate(new Date()),
    address: linkOf(scene),
  };
}
