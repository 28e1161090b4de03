import type { Draft } from '../../text/draft.js';
import { both } from '../around.js';
import { type Hit, phrases, type Rule, type When, whole } from '../rule.js';
import { closes, plainly } from '../safety/words/cues.js';
import { atStake, notEveryday, own, pleading, sorry, stands, unsmiling } from './words/pleading.js';

/** "Begging you to watch this show": a thing is asked for, not the other's love. */
const notPlay: When = ({ end }, { text }) =>
  !/^\s*(to|and)\s+(?!stay|forgive|come back|listen|talk|not|give|believe|take|let|please)/iu.test(text.slice(end));

const filler = new Set('oh ok just so baby babe love darling hun honey come on i am sorry'.split(' '));

const vocatives = new Set('baby babe love darling hun honey god'.split(' '));

/** "please please" and "pleeease": with something at stake, or with nothing else said. */
const pleases = (draft: Draft): Hit[] => {
  const { words, text, sentences } = draft;
  const hits: Hit[] = [];
  const isPlease = (at: number): boolean =>
    words[at]?.readings.some((reading) => reading.length === 1 && reading[0] === 'please') ?? false;
  for (let at = 0; at < words.length; at += 1) {
    if (!isPlease(at)) continue;
    let end = at + 1;
    while (isPlease(end) || (vocatives.has(words[end]?.plain ?? '') && isPlease(end + 1))) end += 1;
    const first = words[at];
    const last = words[end - 1];
    if (!first || !last) break;
    const count = end - at;
    const elongated = words.slice(at, end).some((word) => word.elongated && /e{3}|a{3}|s{3}|z{3}/.test(word.plain));
    const before = words[at - 1]?.plain;
    const start = at;
    at = end - 1;
    if ((count < 2 && !elongated) || first.quoted || before === 'pretty' || before === 'yes') continue;
    const hit = { start: first.start, end: last.end };
    if (!unsmiling(hit, draft, {}) || !notEveryday(hit, draft, {})) continue;
    const plain = plainly(draft);
    const others = words.filter(
      (word, i) => (i < start || i >= end) && !word.readings.some(([one]) => filler.has(one ?? '')),
    );
    const bare = others.length === 0 && !text.includes('!') && sentences.every(({ question }) => !question);
    if (bare || atStake.test(plain) || sorry.test(plain)) hits.push(hit);
  }
  return hits;
};

export const begging: Rule = {
  id: 'pressure/begging',
  family: 'desperation',
  severity: 'warning',
  source: 'protest-behaviour',
  says: '“{match}” pleads where a plain wish would do',
  why: 'Pleading leaves little room for a free yes. Say once what you wish for, and that a no is all right.',
  find: [
    whole((draft) => (/pl(e|z|s|ea)/i.test(draft.text) ? pleases(draft) : [])),
    phrases(
      [
        'please , (i will|ill) do anything',
        'i will do anything , (please|just) (talk|speak|reply|answer|come|stay|forgive)',
        'i am (literally|actually|honestly|just|here|on my knees)? (begging|pleading with) you',
        'i (beg|implore) (of)? you',
        'i am (down)? on my knees (here|begging|for you)?',
        '(i will|ill|i would|id) (get down)? (kneel|crawl|get on my knees)',
        'i am (so|really|truly)? sorry , (baby|babe|love)? , please',
        'sorry , sorry , please',
        'please , (baby|babe|love)? , i am (so|really)? sorry',
        '(forgive me|i am sorry) , please , (forgive me|i am sorry)',
        'sorry please sorry',
        '(i will|ill) do (whatever|anything) you (want|ask|say|like|need)',
        '(i will|id|i would) do whatever it takes',
        '(i will|ill) (change|be|do) (whatever|anything|everything|whoever) you (want|need) (changed|me to be)?',
        '(i will|ill) be (so much)? better',
        '(i will|ill) be (good|quiet|no trouble)',
        'i can be (better|less|different|good|whatever you want)',
        '(i will|ill) change',
        'i can change',
        'please come home',
      ],
      {
        joking: 'skip',
        unlessNear: ['leave without me'],
        unless: [
          'i (will|can) (change|be better) (the|my|into|it|out|our|your|when|after|by|tomorrow|soon|his|her|their|trains|at|nappies|a|clothes)',
        ],
        when: both(pleading, stands, unsmiling),
      },
    ),
    phrases(
      [
        '(i will|ill|i would|id) do (absolutely|literally)? (anything|everything) , (please|i swear|just|baby|babe|do not|only)?',
        'i am begging you , please',
        'please , i am begging (you)?',
        'i am begging (you)?',
        'begging you , please',
        'begging you to (stay|forgive me|come back|listen|talk to me|give me|take me back|not)',
        '(i swear|i promise)? (i will|ill) change , please',
        'please , i am sorry , please',
        'i am (literally|actually|here)? begging (you)? (to)? (not|come back|stay|forgive|listen|talk|call|believe|please|take me back|give|let me|do not)',
        'i beg (of)? you , (please|do not|to stay|to forgive|to listen|to come back|to talk)',
      ],
      {
        joking: 'skip',
        negated: 'skip',
        unless: [
          'do anything (you fancy|for|with|about|else|tonight|today|tomorrow|this|that|like|fun|nice|on|at|except|but|apart|if|as)',
          'i am begging (you)? (to)? (stop|buy|bring|feed|let us|watch|read|try|listen to the|come to|wear)',
        ],
        when: both(closes, notEveryday, unsmiling, notPlay),
      },
    ),
    phrases(
      [
        '(i will|ill|i would|id) do (absolutely|literally)? anything to (get you back|have you back|make it right|make this right|fix this|fix us|keep you|make you stay|win you back|make you love me|be with you again|be yours again|undo it)',
        '(i will|ill|i would|id) do anything for (another|one more|a second|one last) (chance|try)',
        '(i will|ill) (say|be|sign|give up|change) anything you want',
        'tell me what to do and i will do it',
        '(i will|ill) do anything for you to (stay|come back|forgive me|love me)',
        '(please|just|can you|will you|could you|only|i am asking)? , give (me|us) (just)? (another|one more|one last|a second|one|a last) (chance|try|shot)',
        '(one|another) (more|last)? chance (please|that is all|is all|to (prove|make it right|fix|show you))',
        'a second chance (please|that is all)',
        'please (just)? take me back',
        'will you (ever)? take me back',
        '(just|so)? take me back (please|i am|i will|i love you)',
        'would you (ever)? take me back',
        'please , (please)? do not do this',
        'do not do this (to me|to us)',
        'please (just)? do not hate me',
        'let me fix (it|this) , let me fix (it|this)',
        '(please)? just let me (explain|fix this|make it right|make this right|prove it|in)',
        'please let me (explain|fix this|make it right|prove it|prove myself|make this right)',
        'please (just)? hear me out',
        'just hear me out',
        'please (just)? (talk|speak) to me',
        'please just (call me|ring me|text me|answer|answer me|message me|reply|say something|tell me)',
        '(please|just) (say|tell me) (something|anything) , (anything|something)',
        'say something , (please)? , anything',
        'please say something',
        'tell me what (she|he) has',
        '(i will|ill|i would|id) crawl',
        '(whatever it is)? (i said)? i take (it|all of it|everything) back , (please|i take)',
        'i take all of it back',
        'i would rather have you (angry|mad|hating me) (at me|with me)? than not (have you)?',
        'as long as you (stay with me|do not leave|come home to me|come back to me|keep me)',
        '(i will|ill) not be any (bother|trouble)',
        'even if it is (only|just)? (pity|out of pity)',
        '(can not|can) you just love me',
        'i know you (said|wanted|needed|need|want|asked for) (you (need|needed|want|wanted))? (some)? (space|time) but (i|can you|can we|could you|please|just)',
        'you can (see|sleep with) (other people|someone else|whoever)',
        '(i will|ill) (be|become) (whatever|whoever|anything) you (want|need|like) (me to be)?',
        '(i will|ill) (give up|quit|stop|cut out) (the)? everything for you',
        'do not hang up on (me|us)',
        '(i will|ill) be (any|whatever) (wife|husband|girl|man|woman|girlfriend|boyfriend)',
        'can i change your mind (about us)? $',
        '(i will|ill) never (ask for|do) (another|anything|it|that|this) (thing|again)? (again|please)',
        'do not end (it|this|us) (like this)?',
        'please (just)? come back to me',
        'please (just)? come back (please|i am|i will|i love you|i can not)',
        'just come back to me',
        'come back to me (please|i am sorry|i will)',
        'i (want|need) you back (please|i am sorry|so bad|so badly)',
        'what (can|could|do|would|must) i (have to)? do to (make you (want me|love me|stay|forgive me|come back|take me back|happy again|believe me) (back|again)?|get you back|win you back|fix (this|us)|keep you|change your mind)',
        'what do (you need|you want) me to be',
        'is there anything i can do to (change your mind|fix (this|us)|get you back|make you stay)',
        'have mercy on me',
        'forgive me , (please)? , forgive me',
        'i am sorry , i am sorry , i am sorry',
        '(i will|ill|i would|id) take (whatever|any|anything) you (have got|can give|will give|give|have) (me|left)?',
        'you do not (even)? have to love me',
        'i have no (pride|shame|dignity) left',
        'i know (i am|it is) pathetic',
        '(please)? just one (word|line|text|minute) from you',
        'one word from you',
        'name it and (it is|i will|ill)',
        'only do not (leave|end|block|go|hate|send)',
        'just do not (leave|end it|end this|file it|block me|go|hate me)',
        '(please)? unblock me (please)?',
        'please do not (block me|hang up|shut me out|throw (me|us|this) away|end (this|it|us)|break up with me|be (finished|done) with me)',
        'let me come (over|home|back) and explain',
      ],
      {
        joking: 'skip',
        negated: 'keep',
        quoted: 'keep',
        unless: [
          'give me (one|another) (shot of|chance at)',
          '(talk|speak) to me (about|in|before|if|when|first|at|on|after|like|through)',
          'please just (call|ring|text|message|tell) me (when|if|before|whether|what time|which|how|the|your|him|her|them|it|where|once|ahead|what you|so|and|at|after|them|a)',
          'hate me (but|for|because|when|cause)',
          'just do not (leave|go) (the|it|your|too|without|to|on|in|any|for|before|until|out|near|there|over|mad|crazy|overboard|home|anything|dishes|wet)',
          'only do not (leave|go) (the|it|your|too|without|to|on|in)',
          'please do not (hang up|end it) (the|your|my|on|until)',
          'take me back (to|there|home)',
          'just let me in (the|through|when|on|at|for)',
          'take whatever you have (in|on|at)',
          'one more shot (of|at)',
          'crawl (into|under|in|to bed|over|back into)',
          'do not end (it|this) (with|on|at|there|yet|before)',
          'never do (it|that|this) without',
        ],
        when: both(own, stands, notEveryday, unsmiling),
      },
    ),
  ],
  mend: (text) =>
    /^(?:(?:p+l+e+a+s+e+|p+l+[sz]+)\W*)+$/i.test(text) ? (/^P/.test(text) ? 'Please' : 'please') : undefined,
  bad: [
    '[pleeeease] call me back',
    "[I'm begging you to stay]",
    '[please please dont do this]',
    '[give me one more chance]',
    '[pleeeeease talk to me]',
    '[please please please] stay with me',
    "[I'm so sorry please] forgive me",
    "[I'll do anything], you know that",
    '[plssss pls] forgive me',
    '[What can I do to make you love me again]?',
    '[please just talk to me]',
    'ur right to be angry but [please take me back]',
  ],
  fine: [
    'pretty please bring crisps',
    'please please save me the last samosa',
    'could you pick up milk please',
    "I'd do anything for a lie in",
    'pls pls drink plenty of water',
    'I am begging you to stop singing in the shower',
    'one more episode i beg u',
    "I'm sorry, please ignore my last text, wrong thread",
    'The dog is begging you for toast again',
    "I won't do anything tonight, you choose",
    'pleaseeee tell your roommate about his alarm',
    'take me back to that beach',
    'please talk to me about the boiler when you have a minute',
    'pleeease come to the karaoke 😂',
    "I'll change when I get home",
  ],
  better: [
    "I'd love to talk tonight. Is eight all right, or another day?",
    "I'm sorry about Sunday. I should have called.",
  ],
};
