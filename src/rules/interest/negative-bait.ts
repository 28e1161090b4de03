import { type Memory, mayBeOffered } from '../../model/memory.js';
import { saidIn, saidOf } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { samWith } from '../memory/words/example.js';
import { isOf, touched, weights } from '../memory/words/topic.js';
import { type Rule, whole } from '../rule.js';

const kinds = new Set(['person', 'struggle', 'preference']);
const disliking =
  /\b(?:hat(?:es?|ed)|dislik\w+|loath\w+|detest\w*|despis\w+|can(?:no|'|’)?t (?:stand|bear)|awful|annoy\w*|bull(?:y|ies|ied|ying)|horrible|nasty|rude|mean to|ex|toxic|difficult|nightmare|micromanag\w+|fell out|falls out|(?:rows|argues|fights|trouble) with|winds? (?:her|him|them) up|drives? (?:her|him|them) (?:mad|mental|crazy))\b/i;
const disliked = new WeakMap<Memory, boolean>();
const isDisliked = (memory: Memory): boolean => {
  let is = disliked.get(memory);
  if (is === undefined) {
    is = kinds.has(memory.kind) && disliking.test(memory.text);
    disliked.set(memory, is);
  }
  return is;
};

const bad =
  'awful|horrible|terrible|nasty|annoying|rude|vile|dreadful|insufferable|unbearable|moody|a bully|useless|ridiculous|hateful|the worst|a nightmare|a pain|a nuisance|(?:being|so) mean|grumpy|impossible|up to|at it again|kick(?:ing)? off|moan(?:ing)?|complain(?:ing)?|stress(?:ing)? you out|annoy(?:ing)? you|wind(?:ing)? you up|piss(?:ing|ed)? you off|on your (?:case|back)|shout(?:ing)?|screw(?:ed)? up|mess(?:ed)? up|being (?:a|an|such|so|his|her|their)\\b|a (?:dick|prick|cow|bitch|witch|idiot|dragon|clown|twat|knob|bastard|arse|arsehole|asshole|monster|tyrant|bully|snake)|get fired|got fired|still (?:there|alive|breathing|around|ugly|single|hate)';
const rude =
  '(?:cow|witch|bitch|idiot|dragon|clown|twat|prick|dick|knob|moron|muppet|snake|troll|creep|bastard|arsehole|asshole|monster|bully|cretin|weasel|toad|tyrant)';
const asks = byFirstWord(
  `^(?:(?:so|and|anyway|hey|oh|ok|well|babe|love|go|on|come|tell|me) ){0,3}(?:was|is|were|are|did|does|has|had|what|how|who|any|still)\\b`,
);
const sour = new RegExp(`\\b(?:${bad})\\b`);
const baits =
  /\bwhat (?:did|has|is|does|was) .*\b(?:do|done|say|said|doing|saying|pull|whining about)\b|\bhow bad\b|\bany (?:more )?(?:drama|gossip|dirt|rows?|fights?)\b/;
const called = new RegExp(`\\bthat (?:\\w+ )?${rude}\\b`);
const care = byFirstWord(
  /\b(how are you|you (sounded|seemed|looked)|are you (ok|okay|alright)|you (ok|okay|alright|feeling|holding)|how did you|how do you feel|hope|sorry|hug|hugs|that sounds|want to (talk|vent|rant)|need to (talk|vent|rant)|behave|behaved|behaving|kinder|nicer|better|bearable|easier|leave you alone|leaving you|left you alone|here for you|poor (you|thing)|thinking of you|support|protect|on your side|you deserve|proud|do not let|good news|get through|help)\b/,
);

const dan = { kind: 'person' } as const;
const danText = "can't stand Dan from work";

export const negativeBait: Rule = {
  id: 'interest/negative-bait',
  family: 'questions',
  severity: 'info',
  source: 'ours',
  needs: ['memory'],
  says: '“{match}” asks for the bad part again',
  why: 'Asking after what they dislike tends to bring the mood down with it. Ask how it went, and how they are.',
  find: whole((draft, { memories, person }) => {
    const known = memories?.filter((memory) => isDisliked(memory) && isOf(memory, person) && mayBeOffered(memory));
    if (!known || known.length === 0 || care.test(saidIn(draft))) return [];
    const touches = known.flatMap((memory) =>
      touched(draft, memory, person).filter(({ word }) => !word.negated && !word.quoted),
    );
    const people = known.some(
      ({ kind, text }) => kind === 'person' || /\b(?:boss|colleague|manager|neighbour|ex)\b/i.test(text),
    );
    const hit = draft.sentences.find(({ first, end, question }, at) => {
      const said = saidOf(draft.words.slice(first, end));
      if (!question && !asks.test(said)) return false;
      return called.test(said)
        ? people && /\b(?:what|did|was|has|is|how)\b/.test(said)
        : touches.some(
            ({ word, weight }) =>
              word.sentence === at &&
              (sour.test(said) ||
                (baits.test(said) && (weight > weights.plain || /^(?:boss|manager)/.test(word.plain)))),
          );
    });
    const [start, end] = [draft.words[hit?.first ?? -1]?.start, draft.words[(hit?.end ?? 0) - 1]?.end];
    return start === undefined || end === undefined ? [] : [{ start, end }];
  }),
  bad: [
    { text: '[was Dan awful again]', context: samWith(danText, dan) },
    { text: '[did Linda kick off lol]', context: samWith('her boss Linda is horrible to her', dan) },
    { text: '[any drama from ur boss today]?', context: samWith('her boss is a bully', { kind: 'struggle' }) },
    {
      text: '[how was the canteen, was the tripe horrible]?',
      context: samWith('hates the canteen tripe', { kind: 'preference' }),
    },
    { text: '[what did that cow do today]', context: samWith('her boss Linda is horrible to her', dan) },
    { text: 'hey love. [So what did Dan do now]?', context: samWith(danText, dan) },
    { text: '[is dan still being a pain]?', context: samWith(danText, dan) },
  ],
  fine: [
    { text: 'did Dan behave, and are you ok?', context: samWith(danText, dan) },
    { text: 'how did the meeting with Dan go?', context: samWith(danText, dan) },
    { text: 'how are you after Dan today?', context: samWith(danText, dan) },
    { text: 'is Dan coming on Friday?', context: samWith(danText, dan) },
    'was Dan awful again',
    { text: 'was Dan awful again? hope you are ok', context: samWith(danText, dan) },
    { text: 'was Dan awful again', context: samWith('went climbing with Dan', dan) },
    { text: 'was Dan awful again', context: samWith(danText, { ...dan, person: 'ana' }) },
    { text: 'Dan is awful and you are a saint', context: samWith(danText, dan) },
    { text: 'was the film awful?', context: samWith(danText, dan) },
    { text: 'what did the vet say?', context: samWith(danText, dan) },
    { text: 'did Dan leave you alone today?', context: samWith(danText, dan) },
  ],
  better: ['Did Dan behave, and are you ok?', "Was he kinder today? Tell me or don't, I'm home at six"],
};
