import { describe, expect, it } from 'vitest';
import { fill } from '../../../src/coach/saying/fill.js';
import { strangerNamed } from '../../../src/model/person.js';

const sam = { ...strangerNamed('Sam'), nicknames: ['Sammy'], role: 'wife' };
const event = {
  id: 7,
  uid: 'u',
  text: "Sam's interview",
  kind: 'event',
  tags: [],
  tender: false,
  secret: false,
  status: 'open',
  created: '',
} as const;

describe('filling a template', () => {
  it.each([
    ['{name}, how are you?', 'Sammy, how are you?'],
    ['How are you, {name}?', 'How are you, Sammy?'],
    ['My {role}', 'My wife'],
  ])('%j', (text, expected) => expect(fill(text, { person: sam })?.text).toBe(expected));

  it.each([
    ['{name}, how are you?', 'How are you?'],
    ['How are you, {name}?', 'How are you?'],
    ['Morning {name}. Slept well?', 'Morning. Slept well?'],
    ['{name}. The best bit?', 'The best bit?'],
  ])('without a name, %j', (text, expected) => expect(fill(text, {})?.text).toBe(expected));

  it('draws on a memory and says which', () =>
    expect(fill('{memory}: how did it go?', { person: sam, memory: event })).toEqual({
      text: 'Your interview: how did it go?',
      slots: [],
      memories: [7],
    }));

  it('leaves a blank with a hint where only the writer knows', () =>
    expect(fill('How did {___:what they mentioned} go?', {})).toEqual({
      text: 'How did ___ go?',
      slots: [{ hint: 'what they mentioned' }],
      memories: [],
    }));

  it('leaves a blank where there is no memory', () => expect(fill('{memory}?', {}, ['joke'])?.slots).toHaveLength(1));

  it('is not offered without a role, or with a memory that cannot be said', () => {
    expect(fill('My {role}', { person: strangerNamed('Sam') })).toBeUndefined();
    expect(fill('{memory}?', { person: sam, memory: { ...event, text: 'Sam cried' } })).toBeUndefined();
  });

  it('puts text in as it stands', () =>
    expect(fill('{name}!', { person: { ...sam, nicknames: ['$& {memory}'] } })?.text).toBe('$& {memory}!'));
});

describe('a memory behind a full stop', () => {
  it('begins with a capital', () => {
    const filled = fill('How is it? {memory}. Tell me.', { person: sam, memory: event });
    expect(filled?.text).toMatch(/^How is it\? \p{Lu}/u);
  });
});
