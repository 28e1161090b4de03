import { describe, expect, it } from 'vitest';
import { banterTemplates } from '../../src/coach/banter-templates.js';
import { ideaTemplates } from '../../src/coach/idea-templates.js';
import { claimsIn } from '../../src/coach/invents.js';
import { mayStandIn, pieceOf } from '../../src/coach/saying/piece.js';
import { suits, type Template, textsOf } from '../../src/coach/template.js';
import { alternativeTemplates } from '../../src/coach/templates.js';
import { judge } from '../../src/coach/worth.js';
import type { Memory } from '../../src/model/memory.js';
import { type Person, strangerNamed } from '../../src/model/person.js';
import { builtIn } from '../../src/rules/index.js';

const moment = { date: '2026-03-10', weekday: 1, minute: 13 * 60 };
const person = (name: string, more: Partial<Person> = {}): Person => ({ ...strangerNamed(name), ...more });
const adults = { adults: true } as const;
const memories = (
  [
    ['interest', 'climbing'],
    ['joke', 'burnt lasagne'],
    ['event', 'choir concert', '2026-03-12'],
    ['event', 'dentist', '2026-03-09'],
    ['pet', 'Rex'],
    ['struggle', 'night shifts'],
    ['trip', 'we got lost in Porto'],
    ['win', 'new job'],
  ] as [Memory['kind'], string, string?][]
).map(
  ([kind, text, date], i): Memory => ({
    id: i + 1,
    uid: String(i),
    text,
    kind,
    ...(date !== undefined && { date }),
    tags: [],
    tender: false,
    secret: false,
    status: 'open',
    created: '2026-01-01T00:00:00Z',
  }),
);

const profiles: readonly (readonly [string, Person | undefined, readonly Memory[]])[] = [
  ['nobody known', undefined, []],
  ['nobody known, with memories', undefined, memories],
  ['a name', person('Sam'), []],
  ['she, nickname', person('Sam', { pronouns: 'she/her', nicknames: ['Sammy'] }), memories],
  ['he, a husband', person('Tomasz', { pronouns: 'he/him', role: 'husband' }), memories],
  ['they, a partner', person('Ash', { pronouns: 'they/them', role: 'partner', nicknames: ['Bear'] }), memories],
  ['flirty', person('Zoë', { comfort: 'flirty', ...adults, role: 'girlfriend' }), memories],
  ['spicy', person('Malik', { comfort: 'spicy', ...adults, pronouns: 'he/him' }), memories],
  ['spicy, no memories', person('Ngozi', { comfort: 'spicy', ...adults }), []],
  ['a name of two words', person('Mary Jo', { role: 'wife', pronouns: 'she/her' }), memories],
];

const all: readonly Template[] = [
  ...Object.values(alternativeTemplates).flatMap((list = []) => list),
  ...ideaTemplates,
  ...banterTemplates,
];

describe.each(profiles)('for %s', (_name, who, kept) => {
  it('every template that suits says only what is known and has no finding above info', () => {
    const wrong: string[] = [];
    let said = 0;
    for (const template of all) {
      if (!suits(template, { person: who, comfort: who?.comfort ?? 'sweet' })) continue;
      const filling = { person: who, moment };
      for (const memory of [undefined, ...kept.filter((each) => mayStandIn(template, each, filling))]) {
        const piece = pieceOf(template, { ...filling, memory });
        if (!piece) continue;
        for (const { who: speaker, text } of piece.turns) {
          if (speaker !== 'you') continue;
          said += 1;
          if (/[{}]/.test(text)) wrong.push(`${template.id}: ${text}`);
          for (const { rule, severity } of judge(text, builtIn(), { ...(who && { person: who }) }).findings)
            if (severity !== 'info') wrong.push(`${template.id}: ${rule}: ${text}`);
        }
      }
      for (const text of textsOf(template)) wrong.push(...claimsIn(text).map((claim) => `${template.id}: ${claim}`));
    }
    expect(said).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });
});
