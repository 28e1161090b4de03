import type { Moment } from '../model/clock.js';
import type { Memory, MemoryKind } from '../model/memory.js';
import { type Person, strangerNamed } from '../model/person.js';
import type { Finder } from '../rules/finder.js';
import { claimsIn } from './invents.js';
import { pieceOf } from './saying/piece.js';
import { type Template, textsOf } from './template.js';
import { flagsOf } from './worth.js';

/** Memories as people keep them, of every kind: a template must read well, and pass, with each that it takes. */
const kept: Readonly<Record<MemoryKind, string>> = {
  interest: 'climbing',
  person: 'her sister Noor',
  event: 'her interview at the museum',
  struggle: 'the night shifts',
  win: 'the new job',
  effort: 'fixed the boiler',
  joke: 'burnt lasagne',
  quote: '“it’ll be fine”',
  place: 'our bench by the canal',
  trip: 'getting lost in Porto',
  photo: 'the photo of us on the ferry',
  video: 'the clip of the dog and the hose',
  pet: 'Rex',
  gift: 'the green scarf',
  preference: 'tea without milk',
  date: 'her birthday',
  compliment: 'her laugh',
};

/** A day on which every sample is, or was yesterday. */
const moment: Moment = { date: '2026-03-10', weekday: 1, minute: 12 * 60 };

const sample = (kind: MemoryKind, due: Template['due']): Memory => ({
  id: 1,
  uid: 'sample',
  text: kept[kind],
  kind,
  date: due === 'past' ? '2026-03-09' : '2026-03-11',
  tags: [],
  tender: false,
  secret: false,
  // A gift that was given: before that it is a secret.
  status: kind === 'gift' ? 'done' : 'open',
  created: '2026-03-01T00:00:00Z',
});

const sam: Person = { ...strangerNamed('Sam'), nicknames: ['Sammy'], role: 'partner', pronouns: 'she/her' };

const slots = /\{(?!(?:name|role|memory|is|when|___:[^{}]+)\})[^}]*\}?/;
const datedKinds: ReadonlySet<MemoryKind> = new Set(['event', 'date', 'trip']);

const ofSlots = (template: Template): string[] => {
  const texts = [...textsOf(template), ...(template.why ? [template.why] : [])];
  const all = texts.join(' ');
  const unknown = slots.exec(all)?.[0];
  return [
    ...(unknown ? [`has a slot that is not known: ${unknown}`] : []),
    ...(/\{memory\}/.test(all) !== (template.needs !== undefined)
      ? [
          template.needs
            ? 'has needs and no {memory}'
            : 'has {memory} and does not say in needs which kinds may stand there',
        ]
      : []),
    ...(/\{(?:is|when)\}/.test(all) && !/\{memory\}/.test(all) ? ['has {is} or {when} without {memory}'] : []),
    ...(/\{when\}/.test(all) && !(template.needs ?? []).every((kind) => datedKinds.has(kind))
      ? ['has {when}, and needs a kind that has no date']
      : []),
    ...(/\{role\}/.test(all) && !template.profile?.includes('role') ? ['has {role} without profile: [role]'] : []),
  ];
};

const ofTurns = ({ turns }: Template): string[] => {
  if (!turns) return [];
  const [first, last] = [turns[0], turns[turns.length - 1]];
  return first && last && 'you' in first && 'you' in last ? [] : ['does not begin and end with a turn of yours'];
};

/** What is to be mended in a template before it may be offered, each as words that go on from its id; none when nothing is. */
export const flawsOf = (template: Template, finder: Finder): string[] => {
  const flaws = [...ofSlots(template), ...ofTurns(template), ...textsOf(template).flatMap(claimsIn)];
  if (flaws.length > 0) return flaws;
  const found = new Set<string>();
  for (const person of [undefined, sam])
    for (const kind of template.needs ?? [undefined]) {
      const memory = kind && sample(kind, template.due);
      const piece = pieceOf(template, { person: person ?? (template.profile ? sam : undefined), memory, moment });
      for (const { who, text } of piece?.turns ?? [])
        if (who === 'you') for (const flag of flagsOf(text, finder, { ...(person && { person }) })) found.add(flag);
    }
  return [...found];
};
