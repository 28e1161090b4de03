import type { Message } from '../../model/message.js';
import type { People, Said, Scene } from './shapes.js';

/** How many messages behind one belong to its scene. */
const reach = 6;
/** What is answered after a longer silence answers something else. Milliseconds. */
const silence = 12 * 3_600_000;

const time = (at: string): number => Date.parse(`${at}Z`);

/** The messages of the two, each with what followed it; notices and what was deleted are passed over. */
export function* scenesOf(messages: Iterable<Message>, people: People): Generator<Scene> {
  const me = new Set(people.me);
  const them = new Set(people.them);
  const held: Said[] = [];
  const scene = (): Scene => {
    const [said, ...next] = held as [Said, ...Said[]];
    const far = next.findIndex(({ at }, i) => time(at) - time((i === 0 ? said : (next[i - 1] as Said)).at) > silence);
    return { said, after: far === -1 ? next : next.slice(0, far), people };
  };
  for (const { author, mine, wall, kind, text, reactions = [] } of messages) {
    if (kind === 'system' || kind === 'deleted' || kind === 'call') continue;
    const isMine = mine ?? me.has(author);
    if (!isMine && mine === undefined && !them.has(author)) continue;
    held.push({ mine: isMine, by: author, at: wall, kind, text, reactions });
    if (held.length > reach) {
      yield scene();
      held.shift();
    }
  }
  while (held.length > 0) {
    yield scene();
    held.shift();
  }
}
