import { saidIn } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { replyIn } from '../reply.js';
import { type Rule, whole } from '../rule.js';
import { feels, flatAnswer, loneSign, onlyOf } from './words/answers.js';
import { newsIn } from './words/news.js';

const name = '(?: (?:babe|love|dear|hun|hon|mate|bro|honey|darling))?';
const flat = onlyOf(
  `(?:nice|nice one|cool|k|kk|ok|okay|oki|good|good good|great|fine|sure|sure thing|yes|yeah|yep|yup|ya|right|alright|all right|neat|sweet|sound|noted|fair enough|fair play|good stuff|good for you|good one|good job|good to (?:know|hear)|about time|glad|(?:that is|thats|it is|oh that is) (?:so |very |really |pretty |quite )?(?:good|nice|cool|great|fine|ok|lovely|sweet|interesting)|(?:sounds|looks) (?:good|nice|great|fine|cool)|interesting|not bad|oh|ah|aha|hm|hmm|mm|mhm|mmm|i see|oh right|oh really|really|same|so|well|and|lol|haha|is it|gotcha|got it|understood|seen|very good|very nice|lovely|pretty (?:good|cool)|then|man|dear|whatever)${name}`,
);
const bareCongratulation = onlyOf('congrats|congratulations|congratz|grats|well done|ok|oh|cool|nice|great|then|good');
const congratulated = onlyOf(
  `(?:congrats|congratulations|grats|well done|ok|oh|cool|nice|great|good|fine|lovely|sweet|k|yes|yeah|right|that is (?:good|nice|great|cool))${name}`,
);
const glowing = byFirstWord(
  '\\b(?:yay|woo\\w*|whoop\\w*|omg|oh my (?:god|goodness|days)|wow\\w*|amazing|brilliant|fantastic|incredible|wonderful|awesome|fab|fabulous|ace|epic|unreal|insane|proud|knew (?:you|it|they)|(?:happy|thrilled|chuffed|pleased|delighted|excited|made up|glad) (?:for|that|about)|thrilled|chuffed|buzzing|deserve\\w*|celebrat\\w*|champagne|prosecco|fizz|bubbly|toast|drinks|cake|treat|on me|love (?:you|that|this|it)|clever|star|superstar|legend|genius|hero|get in|tell me|hugs?|kiss\\w*|screaming|crying|jumping|beautiful|so (?:good|cool|great|nice|happy|pleased|glad|relieved)|can not wait|can not believe|huge|massive|hell yeah|fuck yeah|hooray|hurray|bravo|smashed|nailed|excited|relief|relieved|thank (?:god|goodness|fuck)|phew|big deal|best news|told you (?:so|you would|you could)|never doubted|you did|you are|you got|let us|well done (?:you|on|my|for|to|again)|(?:congrats|congratulations) (?:on|to|my|for|you|so|again|gorgeous)|made my day|pleased|happy|mean(?:s|t)|brave|impress\\w*|sorry)\\b',
);

const job = { reply: 'I GOT THE JOB' };
const flatKeys = { reply: 'we got the flat!!' };
const exam = { reply: 'i passed my driving test' };

export const missedGoodNews: Rule = {
  id: 'interest/missed-good-news',
  family: 'missed-news',
  severity: 'warning',
  source: 'capitalization',
  needs: ['reply'],
  says: '“{match}” is a short answer to good news',
  why: 'An excited, curious answer to good news goes with closeness. Say how glad you are, or ask for one detail.',
  find: whole((draft, context) => {
    if (context.reply === undefined || draft.words.length > 18) return [];
    const theirs = replyIn(context);
    if (!theirs || newsIn(context) !== 'good') return [];
    const sign = loneSign(draft, /^(?:👍|👌|🆗)/u);
    if (sign) return [sign];
    if (feels(draft, ['warm', 'joy', 'flirt', 'sad']) || glowing.test(saidIn(draft))) return [];
    if (draft.words[0]?.plain === 'yes') return [];
    const hit = flatAnswer(draft, theirs, flat, true) ?? flatAnswer(draft, theirs, congratulated, true);
    if (!hit) return [];
    // A whole answer that congratulates is flat only where it is bare.
    const said = ` ${saidIn(draft)}`;
    return /(?:congrat|grats|well done)/.test(said) && congratulated.test(said) && !bareCongratulation.test(said)
      ? []
      : [hit];
  }),
  bad: [
    { text: '[nice]', context: job },
    { text: '[cool]', context: exam },
    { text: '[k]', context: job },
    { text: "[congrats]. what's for dinner", context: job },
    { text: '[ok good]. did you pay the rent?', context: exam },
    { text: "[that's nice], can you get milk", context: flatKeys },
    { text: '[what time are you home]', context: exam },
    { text: "[cool]. I'm starving", context: { reply: 'new pb at parkrun this morning' } },
    { text: '[👍]', context: { reply: 'scan was clear' } },
    { text: '[good for you]', context: { reply: 'they offered me the role' } },
  ],
  fine: [
    { text: 'YES. Where were you when they called?', context: job },
    { text: 'nice!!', context: job },
    { text: 'niceee', context: exam },
    { text: 'nice ❤️', context: exam },
    { text: 'congratulations my love', context: job },
    { text: "that's amazing, what's for dinner? I'm buying", context: job },
    { text: 'cool, when do you start?', context: job },
    { text: 'ok so did they like the harp piece?', context: { reply: 'the audition went really well' } },
    { text: 'so proud of you', context: exam },
    { text: 'did you pay the deposit on the flat?', context: flatKeys },
    { text: 'nice', context: { reply: 'got the milk' } },
    { text: 'ok', context: { reply: 'did you get the job of bringing crisps?' } },
    'nice',
  ],
  better: ['YES. Where were you when they called?', 'I knew you could! Tell me everything'],
};
