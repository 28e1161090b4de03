// Memories as people keep them, of every kind and shape, put into the words that may take them.
import { banterTemplates } from '../../src/coach/banter-templates.js';
import { chance } from '../../src/coach/chance.js';
import { ideaTemplates } from '../../src/coach/idea-templates.js';
import { mayStandIn, pieceOf } from '../../src/coach/saying/piece.js';
import { drawsOnMemory, type Template } from '../../src/coach/template.js';
import { alternativeTemplates } from '../../src/coach/templates.js';
import type { Memory, MemoryKind } from '../../src/model/memory.js';
import { strangerNamed } from '../../src/model/person.js';

/** Kind, date (or -), words. */
const kept = `interest - climbing
interest - she is learning the cello
interest - Sam loves bad horror films
interest - plays the drums
interest - K-dramas
person - her sister Noor
person - Sam's boss
person - Tom from the choir
person - her little brothers
event 2026-03-10T09:00 Sam's interview at the museum
event 2026-03-11T14:30 dentist tomorrow at 14:30
event 2026-03-13 choir concert on Friday
event 2026-03-08 exam results
event - job interview
struggle - night shifts
struggle - her bad knee
struggle - Sam's dad's health
win - she got the job at the museum
win - new job
win - Sam passed her driving test
win - exam results
effort - Sam fixed the boiler
effort - the shelves
effort - her thesis
joke - burnt lasagne
joke - when we got locked out
joke - the penguin voice
joke - I burnt the toast
quote - “it'll be fine”
place - our bench by the canal
place - noodle place on Mill Road
place - where we first met
trip 2025-08-02 we got lost in Porto
trip - weekend in Wales
trip 2026-03-20 Lisbon
photo - photo of us on the ferry
photo - her asleep on the train
video - clip of the dog and the hose
pet - Rex
pet - her cat Miso
pet - the hens
gift - the green scarf from her
gift - the film camera she gave me
preference - tea without milk
preference - window seats
date 1990-03-12 Noor's birthday
date 2019-05-04 our anniversary
compliment - her laugh
compliment - the way she laughs at ads
compliment - I love her hands`
  .split('\n')
  .map((line) => /^(\S+) (\S+) (.*)$/.exec(line)?.slice(1) as [MemoryKind, string, string]);

const sam = { ...strangerNamed('Sam'), nicknames: ['Sammy'], pronouns: 'she/her', role: 'partner' };
/** Tuesday 10 March 2026, one in the afternoon. */
const moment = { date: '2026-03-10', weekday: 1, minute: 13 * 60 };
const each = 8;

/** Lines `kind  memory  template  what would be sent`, the same every time. */
export const renderings = (): string[] => {
  const templates: readonly Template[] = [
    ...Object.values(alternativeTemplates).flatMap((list = []) => list),
    ...banterTemplates,
    ...ideaTemplates,
  ].filter(drawsOnMemory);
  return kept.flatMap(([kind, date, text], i) => {
    const memory: Memory = {
      id: 1,
      uid: String(i),
      text,
      kind,
      ...(date !== '-' && { date }),
      tags: [],
      tender: false,
      secret: false,
      status: 'open',
      created: '2026-01-01T00:00:00Z',
    };
    return templates
      .filter((template) => mayStandIn(template, memory, { moment, person: sam }))
      .map((template) => ({ template, piece: pieceOf(template, { person: sam, memory, moment }) }))
      .filter(({ piece }) => piece?.memories.length)
      .sort((a, b) => chance(a.template.id + text, 7) - chance(b.template.id + text, 7))
      .slice(0, each)
      .map(({ template, piece }) =>
        [kind, text, template.id, piece?.turns.map(({ text: said }) => said).join(' / ')].join('\t'),
      );
  });
};
