import { type CreditRule, phrases } from '../rule.js';
import { meant } from './words/meant.js';
import { stings } from './words/sting.js';

const comfort =
  '(a (big)? (hug|cuddle|rant|moan|vent|chat|cry|shoulder)|hugs|cuddles|comfort|sympathy|(just)? (an)? (ear|someone to listen)|(just)? listening|(just)? (to)? (rant|vent|talk|moan|cry|be heard|offload|get it (all)? out|let it (all)? out)|(just)? me to (just)? (listen|be (there|with you|on your side)|sit with you|hold you|hug you|nod)|company)';
const help =
  '(ideas|advice|solutions|(some)? help|suggestions|a plan|fixes|fixing|a (fix|distraction|laugh|second opinion|pep talk)|(some)? distraction|(to)? be (distracted|left alone|left in peace|cheered up)|(to)? (fix it|solve it|problem solve|make a plan|sort it|work it out|think about something else|watch something|talk about something else)|help (fixing|sorting|working) it (out)?|(me)? to (help)? (fix|sort|solve) it|distracting|cheering up|silence|space|quiet|(some)? (peace|time) (and quiet)? (alone)?)';

export const choiceOfSupport: CreditRule = {
  id: 'credit/choice-of-support',
  family: 'empathy',
  source: 'validation',
  says: '“{match}” lets them choose what helps',
  why: 'Some moments want an ear and some want ideas. Asking which lets the other person feel understood.',
  find: phrases(
    [
      `${comfort} , or (do you want|would you like|would you rather|shall i|should i|just)? ${help}`,
      `${help} , or (do you want|would you like|would you rather|shall i|should i|just)? ${comfort}`,
      '(shall|should|do you want me to|would you like me to|want me to|can) (i)? (just)? (listen|let you (vent|rant|talk)|sit with you|be quiet|keep quiet|hold you|shut up and listen) , or (shall i|should i|do you want me to|just|try to|would it help to)? (help|fix|distract|suggest|make|give|offer|come|bring|cheer|talk|chat|problem solve|think)',
      '(shall|should|do you want me to|would you like me to|want me to) (i)? (help|fix|distract|suggest|give|offer|problem solve|make you laugh|cheer you up|tell you something|come over|come round|talk) ... , or (shall i|should i|do you want me to)? (just)? (listen|let you|leave you (be|in peace|alone|to it)|give you (some)? (space|peace)|sit with you|be quiet|keep quiet|hold you|stay)',
      '(do you want|would you like|would it help|want|would you rather have|do you need|fancy) (me)? (to)? (have)? (company|a call|a visit|me there|me over|me to come (over|round)|to talk (about it)?) , or (would you (like|rather)|do you (want|need)|just)? (some)? (space|time|quiet|peace|silence|a (quiet|early) night|to be (alone|left|by yourself|on your own)|be (alone|left alone|by yourself|on your own))',
      '(do you want|would you like|do you need) (some)? (space|time alone|quiet) , or (would you (like|rather)|do you (want|need))? (company|me there|me over|me to (come|call|ring)|a (call|hug))',
      '(what|which) (would|do) you (need|want|like|rather) (right)? (now)? , (listening|ideas|an ear|a hug|hug|advice|help|comfort)',
      '(listening|venting|hugging|hug|rant|vent|ranting) (night|mode|thing|day|moment|one|call|job) , or (a|an)? (fixing|fix|advice|ideas|help|solving|solution|distraction|problem solving)',
      '(do you want|would you like) me to listen or',
      '(listening|venting|hug|hugs|ranting) or (fixing|solving|problem solving|solutions|advice|ideas|help) (mode)?',
      '(fixing|solving|problem solving|solutions|advice|ideas|help) or (just)? (listening|venting|a hug|hugs|an ear) (mode)?',
      '(is this|are we in) (a|an)? (vent|rant|listening|listen|hug) or (a|an)? (fix|help|advice|solution|solve|ideas)',
    ],
    {
      unless: [
        'a chat or (help|some help) with the',
        '(talk|chat|moan|cry) or (fix it|sort it) or (else|i)',
        'talk or be (quiet|left) or',
        'listening or (not|are)',
      ],
      unlessAnywhere: [
        'make up your mind',
        'pick one',
        'i do not (really)? care',
        'which is it',
        'are you even listening',
        'for god s sake',
        'or i am (leaving|going|done)',
        'stop (crying|moaning|whining)',
      ],
      when: (hit, draft, context) => {
        const word = draft.words.find(({ start }) => start === hit.start);
        // An offer asks, with or without its question mark; "I don't know if I want ideas or a hug" does not.
        const said = draft.words
          .filter(({ sentence, end }) => sentence === word?.sentence && end <= hit.start)
          .map(({ plain }) => plain)
          .join(' ');
        if (/\b(?:i (?:want|need|do|don't|just|can't|never|asked|know)|i'd (?:like|rather)|he|she|they)\b/.test(said))
          return false;
        return !stings(draft) && meant(hit, draft, context);
      },
    },
  ),
  good: [
    '[ideas or a hug]?',
    'That sounds rough. do you want [to vent or be distracted]',
    '[shall I listen or help] fix it?',
    'Want [to talk or be distracted]?',
    '[do you want company or some space] tonight? either is fine',
    "I'm here. [advice, or just an ear]?",
    '[should i distract you or just listen]',
    '[listening or fixing mode]?',
    '[would you like me to come over, or some quiet]?',
  ],
  fine: [
    'do you want tea or coffee?',
    'I need ideas or a hug',
    'ideas or a hug, make up your mind',
    'shall I drive or help with the bags?',
    'she asked "do you want to vent or be distracted"',
    'are you even listening or not?',
    'stop crying. ideas or a hug?',
    'do you want to talk or not 🙄',
    'do you want to eat or watch something?',
    'we can talk or we are done',
  ],
};
