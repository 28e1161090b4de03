import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/coach/memory-kind.js';
import type { MemoryKind } from '../../src/model/memory.js';

const dated: Partial<Record<MemoryKind, string[]>> = {
  event: [
    "Sam's interview at the museum thu 9am",
    'driving test on friday',
    'dinner with her parents saturday',
    'birthday party on friday',
    'dentist monday at 3',
    'flight to Lisbon 3 december',
    'her sister’s wedding 4 june',
    'vet appointment for the dog thu',
    'starts the new job on monday',
    'nervous about the interview thu',
    'trip to Porto friday',
    'moving house on the 5th of december',
  ],
  date: ["Noor's birthday 4 dec", 'our anniversary 12 march', 'mum’s bday 3/5', 'born on 12 march 1990'],
  struggle: ['funeral on friday', 'grandad died last friday', 'worried since monday'],
  win: ['passed her driving test on friday', 'got the job on tuesday', 'the exam went well on friday'],
  trip: ['we went to the lakes last weekend'],
};

const undated: Partial<Record<MemoryKind, string[]>> = {
  event: ['Sam has a job interview coming up', 'interview at the museum', 'audition for the choir'],
  date: ["her mum's birthday", 'wedding anniversary'],
  pet: [
    'dog named Biscuit',
    'her cat Miso sleeps on the piano',
    'has a rabbit called Clover',
    'Biscuit is the dog',
    'cat, Miso, hates the vacuum',
  ],
  win: [
    'got the job!!',
    'won the pub quiz',
    'Sam got promoted',
    'she aced the final',
    'landed the role',
    'ran her first 10k',
    'they got into art school',
  ],
  interest: [
    'loves olives',
    'Sam likes old maps',
    'is into pottery',
    'plays the cello',
    'collects stamps',
    'the night sky',
    'loves dad jokes',
    'loves dogs',
    'her mum loves gardening',
    'is learning Portuguese',
  ],
  preference: [
    'hates coriander',
    "can't stand small talk",
    'allergic to cats',
    'prefers tea',
    'favourite ice cream is pistachio',
    'likes her coffee black',
    'vegetarian since school',
    "doesn't like phone calls",
  ],
  trip: [
    'we got lost in Lisbon',
    'got lost in Naples looking for pizza',
    'road trip to the coast',
    'we went to Kyoto',
    'honeymoon in Goa',
  ],
  place: [
    'our bench by the river',
    'the café where we first met',
    'first kiss under the bridge',
    'favourite place is the lighthouse',
    'we met at a bus stop',
  ],
  joke: [
    'burnt lasagne',
    'inside joke about the penguin',
    'we laughed so hard at the satnav',
    'the silly dance in the kitchen',
    'running joke: the missing sock',
  ],
  photo: ['photo of us in Porto', 'that selfie on the ferry', 'picture of the burnt cake'],
  video: ['video of Biscuit and the sprinkler', 'the clip where she sings'],
  person: [
    'her sister Noor',
    'sister called Noor',
    'boss is Martin',
    'mum lives in Leeds',
    'best friend Ana',
    'Noor is her sister',
    'his colleague Tom sits next to him',
  ],
  struggle: [
    'struggles with mornings',
    'worried about her dad',
    'her mum is ill',
    'not sleeping well',
    'lost her job',
    'migraines in winter',
    'laid off in spring',
    'passed away: grandad',
  ],
  effort: [
    'worked hard on the report',
    'fixed the bike for me',
    'stayed up to help me pack',
    'baked bread for the street',
    'drove me to the station',
    'spent hours on the garden',
  ],
  quote: [
    '"I would follow you anywhere"',
    'Sam said "you are my favourite person"',
    'always says "onwards, captain"',
    'in her words: the good kind of tired',
  ],
  gift: [
    'gift idea: a kettle',
    'wants a telescope for her birthday',
    'bought me a scarf',
    'birthday present from Noor',
  ],
  compliment: [
    'gorgeous laugh',
    'looked so handsome in the green jumper',
    'the way she listens',
    'got a compliment on the talk',
  ],
};

const rows = (table: Partial<Record<MemoryKind, string[]>>) =>
  Object.entries(table).flatMap(([kind, texts]) => texts.map((text) => [kind as MemoryKind, text] as const));

describe('the kind of a memory', () => {
  it.each(rows(dated))('with a date: %s · %s', (kind, text) => expect(kindOf(text, { dated: true })).toBe(kind));
  it.each(rows(undated))('without: %s · %s', (kind, text) => expect(kindOf(text, { dated: false })).toBe(kind));

  it('has at least sixty phrases and every kind', () => {
    const all = [...rows(dated), ...rows(undated)];
    expect(all.length).toBeGreaterThan(60);
    expect(new Set(all.map(([kind]) => kind)).size).toBe(17);
  });

  it('goes by the link when it tells', () => {
    expect(kindOf('us in Porto', { dated: false, link: 'pics/porto.JPG' })).toBe('photo');
    expect(kindOf('us in Porto', { dated: false, link: 'https://youtu.be/abc' })).toBe('video');
    expect(kindOf('burnt lasagne', { dated: false, link: 'https://example.org/recipe' })).toBe('joke');
  });
});
