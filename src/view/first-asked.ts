import { isTopic, type TopicId } from '../model/topic.ts';
import { defaultView, firstIndicator, sights, type Sight, type View } from './view.ts';

/** What of a view its first files hang on. */
export type FirstAsked = Pick<View, 'area' | 'sight' | 'indicator' | 'overlay'>;

/** What each of its keys in an address stands for; undefined where it cannot be read. */
export const firstKeys = {
  area: (text: string): string | undefined => (areaCode.test(text.toUpperCase()) ? text.toUpperCase() : undefined),
  topic: (text: string): TopicId | undefined => (isTopic(text) ? text : undefined),
  indicator: (text: string): string | undefined => (text.length <= longestId && slug.test(text) ? text : undefined),
  sight: (text: string): Sight | undefined => sights.find((known) => known === text),
};

const areaCode = /^[A-Z]\d{8}$/;
/** Letters of the longest id that is believed. */
const longestId = 60;
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What `parseView` reads of an address first, by little code: a page asks for its data before it has what reads the rest. */
export function firstAsked(search: string): FirstAsked {
  const query = new URLSearchParams(search);
  const read = <Kind>(key: string, from: (text: string) => Kind | undefined): Kind | undefined => from(query.get(key) ?? '');
  return {
    area: read('area', firstKeys.area) ?? defaultView.area,
    sight: read('show', firstKeys.sight) ?? defaultView.sight,
    indicator: read('indicator', firstKeys.indicator) ?? firstIndicator[read('topic', firstKeys.topic) ?? defaultView.topic],
    overlay: read('overlay', firstKeys.indicator),
  };
}
