import type { Findable } from '../model/findable.ts';
import type { PostcodeAnswer } from '../model/postcode-answer.ts';
import { searchText } from '../model/search-text.ts';
import { search, type SearchIndex } from '../model/search.ts';
import type { Item } from '../ui/filter-items.ts';
import { searchWords as words } from '../words/search-words.ts';
import type { Scene } from './scene.ts';
import { targetOf, type SearchTarget } from './search-target.ts';

/** One answer of the box: the line in its list, and where it leads. */
export interface SearchAnswer extends Item {
  target: SearchTarget;
}

/**
 * What the box answers: its list, how many answers there are in all, where several places are meant equally, a sentence that asks to choose, and, where
 * something stands in the way of a list, why.
 */
export interface SearchAnswers {
  answers: readonly SearchAnswer[];
  all: number;
  choice?: string;
  trouble?: string;
}

const mostOfKind = 8;
const mostPostcodes = 12;

/**
 * The answers to what is typed, in groups, the group with the best answer first. Places that are meant equally stand in one group, under the sentence that
 * asks to choose.
 */
export function searchAnswers(text: string, index: SearchIndex, postcode: PostcodeAnswer | undefined, scene: Scene): SearchAnswers {
  const found = search(index, text);
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const shown = kinds.flatMap((kind) => found.filter((place) => place.kind === kind).slice(0, mostOfKind));
  const choice = shown.length === found.length && isAmbiguous(text, found) ? words.anyOf(text.trim(), found.length) : undefined;
  const places = shown.map((place) => placeAnswer(place, choice, scene));
  const postcodes = postcode ? postcodeAnswers(postcode, scene) : { answers: [], all: 0 };
  return {
    answers: [...postcodes.answers, ...places],
    all: found.length + postcodes.all,
    choice,
    trouble: postcodes.trouble,
  };
}

/** Whether each of several places has all that is typed in its name, as whole words, and no one area is called just so. */
function isAmbiguous(text: string, found: readonly Findable[]): boolean {
  const wanted = searchText(text);
  const called = found.filter(({ kind, name }) => kind !== 'station' && searchText(name) === wanted);
  return found.length > 1 && called.length !== 1 && found.every(({ name }) => ` ${searchText(name)} `.includes(` ${wanted} `));
}

function placeAnswer(place: Findable, choice: string | undefined, { manifest }: Scene): SearchAnswer {
  return {
    value: `${place.kind} ${place.code ?? place.name}`,
    label: place.name,
    hint: words.placeHint(place, manifest!.council.name),
    group: choice ?? words.group(place.kind),
    target: targetOf(place),
  };
}

function postcodeAnswers(answer: PostcodeAnswer, scene: Scene): SearchAnswers {
  const { council } = scene.manifest!;
  const group = words.group('postcode');
  const none = (trouble: string): SearchAnswers => ({ answers: [], all: 0, trouble });
  switch (answer.state) {
    case 'here': return hereAnswers(answer, scene);
    case 'outward': return {
      answers: answer.outwards.map((outward) => ({ value: `outward ${outward}`, label: outward, hint: words.outwardHint(council.name), group, target: { kind: 'outward', outward } })),
      all: answer.outwards.length,
    };
    case 'elsewhere': {
      const { name, councils, isWhole } = answer;
      const listed = councils.filter(({ code }) => scene.councils.length === 0 || scene.councils.some((each) => each.code === code));
      if (listed.length === 0) return none(words.notHere(name, councils.map((each) => each.name)));
      return {
        answers: listed.map(({ code, name: other }) => ({
          value: `elsewhere ${code}`, label: words.elsewhere(name, isWhole ? [other] : councils.map((each) => each.name), isWhole), hint: words.open(other), group,
          target: { kind: 'council', code, ...(isWhole && { postcode: name }) },
        })),
        all: listed.length,
      };
    }
    default: return none({
      nowhere: words.nowhere(answer.name, answer.isWhole), looking: words.looking(answer.name), failed: words.failed(answer.name),
    }[answer.state]);
  }
}

function hereAnswers({ name, isWhole, postcodes }: PostcodeAnswer & { state: 'here' }, { manifest }: Scene): SearchAnswers {
  const { council, levels: { ward, 'small-area': small } } = manifest!;
  const group = words.group('postcode');
  const codes = [...new Set(postcodes.flatMap(({ smallArea }) => (smallArea === undefined ? [] : [small.codes[smallArea]!])))];
  const part: SearchAnswer[] = isWhole || codes.length === 0 ? [] : [{
    value: `part ${name}`, label: name, hint: words.partHint(postcodes.length, codes.length, council.name), group, target: { kind: 'areas', codes },
  }];
  const each = postcodes.slice(0, mostPostcodes).map((postcode): SearchAnswer => ({
    value: `postcode ${postcode.name}`,
    label: postcode.name,
    hint: words.postcodeHint(nameAt(small.names, postcode.smallArea), nameAt(ward.names, postcode.ward), council.name),
    group,
    target: { kind: 'area', code: postcode.smallArea === undefined ? ward.codes[postcode.ward!]! : small.codes[postcode.smallArea]! },
  }));
  return { answers: [...part, ...each], all: part.length + postcodes.length };
}

function nameAt(names: readonly string[], row: number | undefined): string | undefined {
  return row === undefined ? undefined : names[row];
}
