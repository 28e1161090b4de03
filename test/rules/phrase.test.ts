import { describe, expect, it } from 'vitest';
import { compile } from '../../src/rules/automaton.js';
import { parsePhrase } from '../../src/rules/phrase.js';
import { PhraseIndex } from '../../src/rules/phrase-index.js';
import { readDraft } from '../../src/text/draft.js';

const found = (phrases: string[], text: string) => {
  const draft = readDraft(text);
  return new PhraseIndex(compile([phrases]))
    .find(draft)
    .map(({ first, end }) => text.slice(draft.words[first]?.start, draft.words[end - 1]?.end));
};

describe('the notation of phrases', () => {
  it.each([
    ['you never', 'well you NEVER call', ['you NEVER']],
    ['you never', 'you, never', []],
    ['you never', 'you. Never', []],
    ['you , never', 'you, never', ['you, never']],
    ['you (always|never ever)', 'u never ever do', ['u never ever']],
    ['so? tired', 'so tired', ['so tired', 'tired']],
    ['you * me', 'you really me', ['you really me']],
    ['you * me', 'you me', []],
    ['you ... me', 'you do not ever me', ['you do not ever me']],
    ['you ... me', 'you a b c d me', []],
    ['^ whatever $', 'ok. whatever', ['whatever']],
    ['^ whatever $', 'whatever you like', []],
    ['^^ hey $$', 'hey', ['hey']],
    ['^^ hey $$', 'hey. you', []],
    ['you are late', "you're late", ["you're late"]],
    ['you are late', 'ur late', ['ur late']],
    ["you don't", 'u dont', ['u dont']],
    ['(you are|he is) (so|very) rude', 'ur very rude', ['ur very rude']],
    ['hey', 'hey ❤️', ['hey']],
    ['^^ hey $$', 'heyyy 😊', ['heyyy']],
  ])('%j in %j', (phrase, text, expected) => expect(found([phrase], text)).toEqual(expected));

  it.each([
    ['you (always', 'bracket'],
    ['always)', 'bracket'],
    ['a (|b)', 'empty'],
    ['()', ''],
    ['', 'no words'],
    ['a | b)', 'bracket'],
  ])('refuses %j', (phrase) => expect(() => parsePhrase(phrase)).toThrow(SyntaxError));

  it.each(['* me', '... me', 'you?', '(a|b)?'])('refuses %j, which could begin anywhere', (phrase) =>
    expect(() => compile([[phrase]])).toThrow(SyntaxError),
  );

  it('finds the same, list by list, as each list would alone', () => {
    const lists = [['you never', 'love you'], ['never call'], ['you (never|always) call']];
    const draft = readDraft('you never call. love you');
    const together = new PhraseIndex(compile(lists))
      .find(draft)
      .map(({ list, first, end }) => `${list}:${first}-${end}`);
    const alone = lists.flatMap((list, i) =>
      new PhraseIndex(compile([list])).find(draft).map(({ first, end }) => `${i}:${first}-${end}`),
    );
    expect(together.sort()).toEqual(alone.sort());
  });
});
