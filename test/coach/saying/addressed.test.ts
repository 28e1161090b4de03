import { describe, expect, it } from 'vitest';
import { addressed } from '../../../src/coach/saying/addressed.js';
import type { Memory } from '../../../src/model/memory.js';
import { strangerNamed } from '../../../src/model/person.js';

const sam = { ...strangerNamed('Sam'), nicknames: ['Sammy'] };
const memory = (text: string): Memory => ({
  id: 1,
  uid: 'u',
  text,
  kind: 'event',
  tags: [],
  tender: false,
  secret: false,
  status: 'open',
  created: '2026-11-24T10:00:00Z',
});

const told = (text: string, kind: Memory['kind'] = 'interest', pronouns = 'she/her') =>
  addressed({ ...memory(text), kind }, { ...sam, pronouns });

describe('a memory said to the person it is about', () => {
  it.each([
    ["Sam's interview at the museum thu 9am", 'event', 'your interview at the museum'],
    ['Sam’s interview at the museum', 'event', 'your interview at the museum'],
    ['her interview at the museum on Thursday', 'event', 'your interview at the museum'],
    ['Sammy has a job interview Thursday', 'event', 'your job interview'],
    ['she got a new piano', 'win', 'your new piano'],
    ['she got the job at the museum', 'win', 'getting the job at the museum'],
    ['Sam passed the driving test', 'win', 'passing the driving test'],
    ['Sam is learning the cello', 'interest', 'learning the cello'],
    ['she plays the drums', 'interest', 'playing the drums'],
    ['Sam loves night swimming', 'event', 'night swimming'],
    ['Sam fixed the boiler', 'effort', 'fixing the boiler'],
    ['the burnt lasagne', 'joke', 'the burnt lasagne'],
    ['Burnt lasagne.', 'joke', 'the burnt lasagne'],
    ['burnt lasagne', 'interest', 'burnt lasagne'],
    ['dentist tomorrow at 14:30', 'event', 'the dentist'],
    ['marathon on 12 April 2027', 'event', 'the marathon'],
    ['we got lost in Porto', 'trip', 'the time we got lost in Porto'],
    ['We always sing in the car', 'joke', 'singing in the car'],
    ['when we missed the ferry', 'joke', 'the time we missed the ferry'],
    ['I burnt the toast', 'joke', 'the time I burnt the toast'],
    ['I love her laugh', 'compliment', 'your laugh'],
    ['the way she laughs at ads', 'compliment', 'the way you laugh at ads'],
    ['photo of her on the ferry', 'photo', 'the photo of you on the ferry'],
    ['her sister Noor', 'person', 'your sister Noor'],
    ['Noor', 'person', 'Noor'],
    ['Rex', 'pet', 'Rex'],
    ['Porto', 'trip', 'Porto'],
    ['Getting lost in Porto', 'trip', 'getting lost in Porto'],
    ['our bench by the canal', 'place', 'our bench by the canal'],
    ['my birthday present for her', 'gift', 'my birthday present for you'],
    ['night shifts', 'struggle', 'the night shifts'],
    ['Sam passed her driving test', 'win', 'passing your driving test'],
    ['plays the drums', 'interest', 'playing the drums'],
    ['Sams sister ana', 'person', 'your sister ana'],
    ["she's training for a marathon", 'interest', 'training for a marathon'],
    ['got lost in Porto', 'trip', 'getting lost in Porto'],
    ['loves bad horror films', 'interest', 'bad horror films'],
    ['her asleep on the train', 'photo', 'the photo of you asleep on the train'],
    ['where we first met', 'place', 'the place where we first met'],
    ['the green scarf from her', 'gift', 'the green scarf from you'],
  ] as const)('%j (%s) → %j', (text, kind, said) => expect(told(text, kind)?.text).toBe(said));

  it.each([
    ['Sam cried at the airport', 'event'],
    ['she is scared of flying', 'struggle'],
    ['call Sam back', 'event'],
    ['they said: never again', 'quote'],
    ['Sam', 'person'],
    ['first line\nsecond line', 'event'],
    ['a very long memory that goes on and on and could never stand inside a sentence of anybody', 'event'],
    ['her sister is in Rome', 'person'],
    ['Noor and her boss', 'person'],
    ['the flat he shares with Noor', 'place'],
    ['we were cold', 'trip'],
    ['shes scared of dogs', 'struggle'],
    ["her mum's in hospital", 'struggle'],
    ["can't stand coriander", 'preference'],
    ['wants a new bike for xmas', 'interest'],
    ['hates mondays', 'preference'],
    ['my jokes make her groan', 'joke'],
    ['our song is dancing queen', 'joke'],
  ] as const)('%j (%s) is not said at all', (text, kind) => expect(told(text, kind)).toBeUndefined());

  it('takes only their own pronouns for them', () => {
    expect(told('the way he laughs', 'compliment', 'she/her')).toBeUndefined();
    expect(told('the way he laughs', 'compliment', 'he/him')?.text).toBe('the way you laugh');
    expect(told('the way they laugh', 'compliment', 'they/them')?.text).toBe('the way you laugh');
  });

  it.each([
    ['the drums', true],
    ['her exam results', true],
    ['Noor and Tom', true],
    ['James', false],
    ['physics', false],
    ['the photo of us on the rocks', false],
    ['we missed the trains', false],
    ['climbing', false],
    ['the people from the choir', true],
  ])('%j is many: %s', (text, many) => expect(told(text)?.many).toBe(many));
});
