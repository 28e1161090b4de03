import type { Message } from '../model/message.js';
import { birthday } from './suggest/birthdays.js';
import { chosen, type Weighed } from './suggest/choose.js';
import { isEarnest, isStated } from './suggest/earnest.js';
import { asked, event, reminder } from './suggest/events.js';
import { mischief, named } from './suggest/names.js';
import { handedDown, place, trip } from './suggest/places.js';
import { learning, promise, pursuit } from './suggest/pursuits.js';
import { sayingsHeard } from './suggest/sayings.js';
import { scenesOf } from './suggest/scenes.js';
import { sentencesOf } from './suggest/sentences.js';
import type { Finder, Found, People, Said, Scene, Suggestion } from './suggest/shapes.js';
import { joke, picture } from './suggest/shared.js';
import { struggle } from './suggest/struggles.js';
import { taste } from './suggest/tastes.js';
import { win } from './suggest/wins.js';

export type { People, Suggestion };

const finders: readonly Finder[] = [
  birthday,
  win,
  struggle,
  event,
  asked,
  reminder,
  trip,
  place,
  named,
  mischief,
  taste,
  pursuit,
  learning,
  handedDown,
  promise,
];

/** Longer messages are quoted only so far, in characters. */
const longest = 400;

const suggested = ({ kind, text, date, tender }: Found, { text: quote, by, at }: Said): Suggestion => ({
  kind,
  text,
  quote: quote.length > longest ? `${quote.slice(0, longest).trimEnd()}…` : quote,
  by,
  at,
  ...(date === undefined ? {} : { date }),
  ...(tender ? { tender } : {}),
});

/** What a message offers: the surest thing in it. */
const inScene = (scene: Scene): Found | undefined => {
  if (!isEarnest(scene)) return undefined;
  const found = [joke(scene), picture(scene)];
  if (scene.said.kind === 'text')
    for (const sentence of sentencesOf(scene.said.text))
      if (isStated(sentence)) for (const find of finders) found.push(find(sentence, scene));
  return found.reduce((best, next) => (next && (!best || next.weight > best.weight) ? next : best), undefined);
};

/**
 * What a chat of two holds that may be worth keeping about the partner or the two of them, the best first and varied.
 * Made for few and right ones: questions, suppositions, quoted and passed-on words, sarcasm and secrets give nothing.
 * @param messages in the order of time
 * @param known texts of the memories kept already: what says the same is not suggested again
 * @param limit how many at most
 */
export const suggestions = (
  messages: Iterable<Message>,
  {
    people,
    limit,
    known = [],
  }: { readonly people: People; readonly limit: number; readonly known?: readonly string[] },
): Suggestion[] => {
  const found: Weighed[] = [];
  const sayings = sayingsHeard();
  let last = '';
  for (const scene of scenesOf(messages, people)) {
    sayings.hear(scene.said);
    last = scene.said.at;
    const best = inScene(scene);
    if (best) found.push({ suggestion: suggested(best, scene.said), weight: best.weight });
  }
  for (const { said, ...saying } of sayings.found())
    found.push({ suggestion: suggested(saying, said), weight: saying.weight });
  return chosen(found, { known, last, limit, call: people.call });
};
