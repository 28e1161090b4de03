import type { Draft } from '../../text/draft.js';
import { saidIn } from '../around.js';
import { type Hit, type Rule, whole } from '../rule.js';

const hurry =
  /\b(?:drop everything|(?:see|get|read) this|urgent(?:ly)?|as soon as possible|emergency|(?:right )?now|immediately|this (?:minute|second|instant)|straight ?away|at once|quick(?:ly)?)\b/;

/** The call itself, in plain words. "Call me now" and "reply asap" are reply-demand's. */
const calls = new RegExp(
  `\\b(?:${[
    '(?:call|ring|phone|text|message|facetime|video call|whatsapp|dm|bell) me (?:as soon as possible|urgently|right this (?:minute|second))',
    '(?:give|gimme) me (?:a )?(?:call|ring|bell|buzz) (?:as soon as possible|now|right now|urgently|immediately|this (?:minute|second|instant))',
    '(?:i|we) (?:really |just )?(?:need|have|want|got|have got) to (?:talk|speak|chat)(?: to you| with you)? (?:about something )?(?:as soon as possible|now|right now|urgently|immediately|this (?:minute|second|instant)|straight ?away|at once)',
    '(?:need|want) you (?:to (?:call|ring|text|message|phone) me|on the phone) (?:as soon as possible|now|right now|urgently|immediately|this (?:minute|second|instant))',
    '(?:need|must) (?:to )?(?:talk|speak)(?: to you)? (?:as soon as possible|now|right now|urgently|immediately)',
    '(?:it is|this is|its|thats|that is|really|very|so|super|extremely|call me|ring me|text me|hello|please|babe|hey|oi|pls|just) (?:really |very |so |super |an )?(?:urgent|emergency)',
    'urgent(?:ly)? (?:call|ring|phone|text|message|please|pls|babe|reply|answer|read)(?: (?:me|this|now|back))*',
    '(?:call|ring|phone|text) me (?:back )?(?:as soon as|the (?:second|minute|moment|instant)) you (?:see|get|read) this',
    '(?:call|ring|phone) (?:as soon as possible|urgently)',
    'drop everything(?: and (?:call|ring|text|phone|answer|reply to) me)?',
    '(?:need|want) (?:an|your) answer (?:as soon as possible|urgently|immediately)',
    'emergency (?:call|ring|phone|text|message) me',
  ].join('|')})\\b`,
);
const alone = /^(?:it is |this is )?(?:(?:very|so|super|really|extremely) )?(?:urgent ?)+$/;

/** Words that name no matter. */
const empty = new Set(
  `i we you me it is this that its thats am are to a an the and or so just really very super extremely please pls babe baby love
  hun honey hon darling dear sweetie sweetheart hey hi hello oi ok okay yo now right asap urgent urgently emergency immediately
  minute second instant straight straightaway away at once call ring phone text message facetime video whatsapp dm bell buzz give
  need want have got must talk speak chat with about something important back reply answer pick up read soon as possible can could
  will would your quick quickly on when get see xx x xxx for real no seriously like today tonight hurry mate dude there hellooo
  s p omg oh god how do not drop everything moment an instant back`.split(/\s+/),
);
/** What can wait, however loud. */
const trifles = new Set(
  `crisps milk bread pizza dress shoes shoe top outfit remote meme memes tiktok video gossip tea story netflix hair nails colour
  color curtains cushion cushions sofa sale sales photo pic pics selfie series episode show film movie menu takeaway lunch dinner
  dessert cake biscuit biscuits chocolate snack snacks coffee jumper trainers bag wallpaper paint filter caption emoji playlist
  song lipstick lamp rug deal discount asos ikea zara vinted insta instagram post reel celeb celebrity drama goss`.split(
    /\s+/,
  ),
);
const around = new Set(
  `which what who where saw seen found bought buy should shall my our new some these those from of in did does was were has had been
  watch look at one two red blue green black white find out if think thoughts opinion choose pick decide wear wearing order ordering
  ordered all them him her he she they just cant funny best ever cute nice half price whats gone left more any ran running ended`.split(
    /\s+/,
  ),
);

const look = (draft: Draft): readonly Hit[] => {
  const { words, text, emoji, sentences } = draft;
  if (words.length === 0 || words.length > 18) return [];
  if (!/drop|this|urgen|asap|a\.s\.a\.p|emergen|now|immediat|instant|possible|minute|second|once|away/i.test(text))
    return [];
  const said = saidIn(draft);
  if (!hurry.test(said)) return [];
  const only = alone.test(said);
  const match = only ? { 0: said, index: 0 } : calls.exec(said);
  if (!match) return [];
  if (emoji.some(({ mood }) => mood === 'joy' || mood === 'warm' || mood === 'flirt')) return [];
  if (sentences.some(({ joking }) => joking) || /(?:^|\s)x{1,4}\s*$/i.test(text)) return [];
  if (words.some(({ quoted, negated, plain }) => quoted || (negated && /^(?:urgent|emergency|asap)/.test(plain))))
    return [];
  if (
    /\b(?:not|nothing|no|never|non|isnt) (?:\w+ )?(?:urgent|emergency)\b|\bif (?:it is|its|there is|you)\b/.test(said)
  )
    return [];
  const named = said.split(' ').filter((word) => !empty.has(word));
  const trivial =
    /\b(?:call|ring|phone|text|message|facetime|answer|reply|pick up|talk|speak) /.test(`${said} `) &&
    named.some((word) => trifles.has(word)) &&
    named.every((word) => trifles.has(word) || around.has(word));
  if (named.length > 0 && !trivial) return [];
  // From the plain words back to the draft: count the words before the match.
  let count = 0;
  const start = match.index;
  const end = start + match[0].length;
  let first = -1;
  let last = -1;
  words.forEach((word, at) => {
    const spoken = word.readings[0]?.join(' ') ?? word.plain;
    if (first < 0 && count + spoken.length > start) first = at;
    if (count < end) last = at;
    count += spoken.length + 1;
  });
  const from = words[first];
  const to = words[last];
  return from && to ? [{ start: from.start, end: to.end }] : [];
};

export const falseUrgency: Rule = {
  id: 'pressure/false-urgency',
  family: 'pressure',
  severity: 'suggestion',
  source: 'pressure-timing',
  says: '“{match}” rings an alarm and does not say what for',
  why: 'An alarm without a reason makes people fear the worst. Name the matter in three words, or say that it can wait.',
  find: whole(look, {
    hints: [
      '(urgent|urgently|emergency|now|immediately|straightaway|quick|quickly)',
      '(as soon as possible|straight away|at once|drop everything)',
      'this (minute|second|instant)',
      '(see|get|read) this',
    ],
  }),
  bad: [
    '[call me ASAP]',
    'babe [ring me asap]!!',
    '[I need to talk to you NOW]',
    '[urgent]!!',
    '[we need to talk right now]',
    '[call me asap] i saw a dress',
    '[need to speak to you urgently]',
    '[give me a call asap] please',
  ],
  fine: [
    'Ring me when you can, I have a silly story',
    'call me asap, mum fell and we are at the hospital',
    'I need to talk to you now, the landlord is here',
    'ring me asap, I am locked out',
    'nothing urgent, just wanted to hear your voice',
    'URGENT: boarding closes in ten minutes, where are you',
    'call me asap 😂 you will not believe what the goose did',
    'it is urgent that you see this puppy 😍',
    'can you ring me asap xx',
    "it's not urgent, tell me later",
    'what are you doing right now?',
    'the snack emergency has been resolved',
    'I need to talk to you about the boiler asap',
  ],
  better: ['Ring me when you can, I have a silly story', 'Can we talk tonight? It is about the flat, nothing bad'],
};
