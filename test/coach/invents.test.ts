import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../src/coach/invents.js';

describe('words that claim what nobody told', () => {
  it.each([
    'I thought of you at lunch.',
    'You were brilliant.',
    "I've been smiling all day.",
    'We laughed so much.',
    'I kept you the last slice.',
    'The dog missed you.',
    'It was lovely yesterday.',
    'See you at 8.',
    'Sunday is ours.',
    'Meet me in May.',
    'Give my love to Noor, and Tom.',
    'Remember when we met?',
    'The cat chose your chair last night.',
  ])('%s', (text) => expect(claimsIn(text)).not.toEqual([]));

  it.each([
    'What made you laugh today?',
    'How did {memory} go?',
    'Tell me what you ate and who was kind.',
    "If we got lost again, I'd blame the map.",
    "I've got a favour to ask.",
    "I'd like ten minutes with you tonight.",
    'Can we start this one again?',
    '{name}, come and sit by me.',
    'I love you. No follow-up questions.',
    '{___:what you did} with you, please.',
    'I wish I were as sure of anything as you are of {___:something}.',
    'Dance with me in the kitchen tonight.',
  ])('not in: %s', (text) => expect(claimsIn(text)).toEqual([]));
});
