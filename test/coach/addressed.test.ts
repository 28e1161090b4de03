import { describe, expect, it } from 'vitest';
import { addressed } from '../../src/coach/addressed.js';
import type { Memory } from '../../src/model/memory.js';
import { strangerNamed } from '../../src/model/person.js';

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

describe('a memory said to the person it is about', () => {
  it.each([
    ["Sam's interview at the museum thu 9am", 'your interview at the museum'],
    ['Sam’s interview at the museum', 'your interview at the museum'],
    ['her interview at the museum on Thursday', 'your interview at the museum'],
    ['Sammy has a job interview Thursday', 'your job interview'],
    ['she got a new piano', 'your new piano'],
    ['Sam loves night swimming', 'night swimming'],
    ['the burnt lasagne', 'the burnt lasagne'],
    ['burnt lasagne.', 'burnt lasagne'],
    ['dentist tomorrow at 14:30', 'dentist'],
    ['marathon on 12 April 2027', 'marathon'],
    ['we got lost in Porto', 'we got lost in Porto'],
  ])('%j → %j', (text, said) => expect(addressed(memory(text), sam)).toBe(said));

  it.each([
    'Sam cried at the airport',
    'she is scared of flying',
    'my birthday present for her',
    'call Sam back',
    'they said: never again',
    'Sam',
    'first line\nsecond line',
    'a very long memory that goes on and on and could never stand inside a sentence of anybody',
  ])('%j is not said at all', (text) => expect(addressed(memory(text), sam)).toBeUndefined());
});
