import { type Draft, inFun } from '../../text/draft.js';
import { kissed, saidIn, saidOf } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { type Hit, type Rule, whole } from '../rule.js';

/** Sentences that reproach or press, as far as their closing marks; plain words. */
const asked = byFirstWord(
  `^((so |and |but |ok |well |like |um |omg |babe |ffs |wtf |wait |no |oh |what )*(${[
    'where (the (hell|fuck) )?(are|were|have|is|did|do) (you|my reply|my answer|the reply)( been| at| going| go| gone| now| then| again| still| even| last night| all (day|night))?',
    'why( (is|are|did|do|have|would|will|can|could|were) not .*| not| now| though| again| me| would you| did you .*| do you .*| are you .*| have you .*| not just .*| is it always .*| can you not .*| do i .*| am i .*| will you not .*| would you .*)?',
    'seriously( now| though| again| babe)?|are you (serious|for real|kidding|joking|kidding me|joking me|being serious|coming or (not|what)|even listening|even there|even reading .*|ignoring me|avoiding me|still (out|there|at .*|with .*)|out again|late again|done|ignoring .*)( right now| again)?',
    'what (is wrong with you|is your problem|is going on with you|did you (do|say|mean|tell .*|expect)|were you (thinking|doing)( .*)?|do you (mean|want)( .*)?|do you expect.*|the (hell|fuck)( .*)?|now|is it (now|this time)|is that supposed to mean|about me|about (us|my .*))',
    '(how|what) (could|dare|can) you( .*)?|how (long|hard) .*|how many (times|more) .*|how come .*|how is that (fair|my .*|ok|okay)|how am i (supposed|meant) .*',
    'who (is|was|are|were) (she|he|that|this|they|it|there|with you|you (with|talking to|texting))( .*)?|who (did you|said you|told you|asked you|else) .*',
    'when (are|were|will|did) you (going to|planning|even|finally|ever|tell|coming|home|back|call|text|answer|reply|.* me|.* that).*|since when( .*)?|for how long',
    'you (there|coming|still there|home yet|said( .*)?|forgot( .*)?|promised( .*)?|are just .*|just .*|told .*|left .*|went .*|did what|did not .*|are (late|kidding|joking|going out|going|out|not coming)( .*)?|never (listen|call|text|answer|reply|ask|care|help|do|say|come|think|tell|try|even|bother|stop|change|wash|clean|told me$|said$)( .*)?|always .*|could not .*|can not .*|lied .*|spent .*|invited .*|cancelled .*|do not even .*|have not .*|only .*)',
    'did you (even|not|just|really (just .*|say|do|forget|tell|not|leave)|forget|ignore|seriously|actually|tell .*|get my .*|read my .*|see my .*)( .*)?|do you (even|ever|not|still|really think|think i|think this|think that is)( .*)?|have you (even|not|forgotten|seriously|ignored)( .*)?|can you (not|just|at least|answer|please just)( .*)?|could you not( .*)?|will you (answer|just|please|ever)( .*)?|is (it|that|this) (it|all|ok|too much|so hard|really so hard|a joke|how|what|your|my|because|why)( .*)?|was that (it|all|a joke|necessary|so hard)',
    'earth to you|again|still nothing|nothing|no (reply|answer|reply then|explanation)|answer( me| my .*| the .*)?|excuse me|excuse you|anything|any (reply|answer)|so what|two hours|without me|on our anniversary|on my birthday|with (her|him)|really again',
    '(2|3|4|two|three|four|five) hours( late| ago)?|an hour( late| ago)?|not even .*|not one .*|not a .*|am i (a joke|invisible|talking to .*|supposed to .*|meant to .*|not allowed .*|the only .*)( .*)?|do i (mean nothing|not matter|even matter|have to .*|look like .*)( .*)?|was i (not|meant|supposed) .*',
  ].join('|')}))( (babe|then|now|or what|or not|at all|please|sam|love|hun|baby|mate))?$`,
);
const told = byFirstWord(
  `^((so |and |but |ok |well |oh |just |babe |ffs |please |for gods sake |for fuck sake )*(${[
    'why( (is|are|did|do|have|would|will|can|could|were) not .*| not| would you .*| do you .*| did you .*| are you .*| is it .*)?|where (are|were|have) you( .*)?|seriously|enough|unbelievable|typical|again|how (dare|could) you( .*)?|what (is wrong with you|the (hell|fuck)( .*)?)|who (is|was) (she|he)( .*)?|when are you .*',
    '(answer|reply|respond|listen|stop (ignoring .*|lying|doing .*|that)|pick up( .*)?|answer (me|your .*|the .*)|reply to .*|text me( back)?|call me( back| now)?|say something|do something|just (tell|answer|come|say|listen|reply|go|stop) .*|leave me alone|leave it|forget it|whatever|grow up|go then|tell me( now| the truth)?|explain( yourself)?)( now| already| please)?',
    'i (said no|said stop|told you( .*)?|asked you( .*)?|already (said|told|asked) .*|am (waiting|still waiting|not joking|done|sick of .*|so angry.*|fed up.*|tired of .*)|do not (care|believe you|want to .*)|have (told|asked|been waiting|had enough)( .*)?|can not believe you( .*)?|said (now|no|today)|waited .*|am serious)',
    'you (promised|said .*|forgot( .*)?|never (listen|call|text|answer|reply|ask|care|help|do|say|come|think|tell|try|even|bother|stop|change|wash|clean|told me$|said$)( .*)?|always .*|lied( .*)?|are (late|lying|ignoring .*|not listening|unbelievable|impossible|so (late|selfish|rude|annoying))( .*)?|did not (even )?(call|text|answer|reply|listen|tell|say|ask|do|come|even|bother).*|do not (even )?(listen|care|answer|reply|get it|understand).*|could have .*|should have .*|do this every time|only .*|owe me .*|know (i|what|how|that) .*|left me .*|had one job)',
    'it is (been )?\\S+( \\S+)? already|it is not (fair|funny|ok|okay|hard|that hard|my fault)( .*)?|that is not (fair|funny|ok|okay|what .*)|not (fair|funny|ok|okay|again)|this is (ridiculous|not ok|not fair|the (second|third|last) time|your fault).*|no (reply|answer)|(still )?nothing|every (single )?time',
  ].join('|')}))( (babe|then|now|again|please|sam|love|hun|baby))?$`,
);
/** Words of joy, thanks, invitation or good news: marks beside these cheer. */
const glad =
  /\b(?:congrat\w*|yay+|omg|omfg|wow+|whoa|amazing|brilliant|fantastic|awesome|incredible|wonderful|excit\w+|happy birthday|proud|thank\w*|love (?:you|it|this|that|her|him|them)|loved|miss(?:ed)? you|won|passed|did it|made it|engaged|pregnant|haha\w*|lol|lmao|jk|kidding ha|hooray|woo|wooo\w*|well done|good (?:luck|news|morning)|can not wait|cute|gorgeous|beautiful|handsome|so good|genius|legend|surprise|x|xx+|xo\w*|mwah|kiss\w*|hug\w*|promotion|puppy|kitten|snow\w*|i have news|guess (?:who|what)|so (?:handsome|pretty|sweet|kind|nice|clever|talented|funny|far away))\b/;

const flood = /^[?!]{3,}$/;

/** Words that make even a very long row of marks a cheer. */
const cheer =
  /\b(?:congrat\w*|yay+|amazing|brilliant|fantastic|awesome|incredible|wonderful|excit\w+|happy (?:birthday|new year|anniversary|christmas|easter)|merry christmas|eid mubarak|proud|thank\w*|love|loved|miss(?:ed)? you|won|passed|did it|made it|engaged|pregnant|haha\w*|lol|lmao|hooray|woo\w*|well done|good (?:luck|news)|can not wait|cute|gorgeous|beautiful|handsome|so good|genius|legend|mwah|kiss\w*|hug\w*|promotion|puppy|kitten|snow\w*|yes|yess+|goal|it is a (?:boy|girl)|got the|got in|goals?|champions?|party|holiday|surprise|best|welcome home)\b/;

/** Row upon row, or one as long as a line: loud whatever the words say. */
const rows = (draft: Draft): Hit[] => {
  const { words, marks, text, emoji } = draft;
  let all = 0;
  let long = 0;
  let asking = 0;
  for (const mark of marks) {
    const { length } = mark.text;
    if (length < 5 || !/^[?!]+$/.test(mark.text)) continue;
    all += length;
    long += 1;
    if (mark.text.includes('?')) asking = Math.max(asking, length);
  }
  if (words.length === 0 || !(asking >= 7 || (long >= 2 && all >= 12) || all >= 16)) return [];
  if (emoji.some(({ mood }) => mood === 'joy' || mood === 'warm' || mood === 'flirt')) return [];
  const said = saidIn(draft);
  if (cheer.test(said) || /^(?:seriously|explain|hello|hey|oi|why|again)$/.test(said) || /["“”]/.test(text)) return [];
  if (draft.sentences.some(({ joking }) => joking) || kissed(draft)) return [];
  for (const mark of marks) {
    if (mark.text.length < 5 || !/^[?!]+$/.test(mark.text)) continue;
    const last = words.filter(({ end }) => end <= mark.start).at(-1);
    if (last && text.slice(last.end, mark.start).trim() === '') return [{ start: last.start, end: mark.end }];
  }
  return [];
};

const find = (draft: Draft): Hit[] => {
  const runs = draft.marks.filter(({ text }) => flood.test(text));
  if (runs.length === 0 || draft.words.length === 0) return [];
  const said = saidIn(draft);
  // Whole drafts of "seriously" and of calls are other rules' matter.
  if (/^(?:seriously|explain|hello|hey|oi|why|again)$/.test(said)) return [];
  if (glad.test(said)) return rows(draft);
  if (draft.emoji.some(({ mood }) => mood === 'joy' || mood === 'warm' || mood === 'flirt')) return [];
  const hits: Hit[] = [];
  for (const run of runs) {
    const sentence = draft.sentences[run.sentence];
    if (!sentence) continue;
    const words = draft.words.slice(sentence.first, sentence.end);
    const last = words[words.length - 1];
    if (
      !last ||
      (last.quoted && /["“”>]/.test(draft.text)) ||
      last.end > run.start ||
      draft.text.slice(last.end, run.start).trim() !== ''
    )
      continue;
    // What is said behind the last break: "hang on, where are you???"
    let from = words.length - 1;
    while (from > 0 && !words[from]?.afterBreak) from -= 1;
    const part = (at: number): string => saidOf(words.slice(at));
    if (inFun(draft, run.sentence) && !/\b(?:are you|you are) (?:kidding|joking)\b/.test(part(from))) continue;
    const test = run.text.includes('?') ? asked : told;
    if (test.test(part(from)) || (from > 0 && test.test(part(0)))) hits.push({ start: last.start, end: run.end });
  }
  return hits.length > 0 ? hits : rows(draft);
};

export const punctuationFlood: Rule = {
  id: 'tone/punctuation-flood',
  family: 'pressure',
  severity: 'suggestion',
  source: 'ours',
  says: 'The marks in “{match}” sound like a raised voice',
  why: 'One mark asks; a row of them sounds like shouting. Keep one, and say the worry or the wish behind it.',
  find: whole(find),
  bad: [
    'where are [you???]',
    'you are going out again, [seriously???]',
    'why [not!!!]',
    'ok but why are you not [answering?!?!]',
    'so you [forgot???]',
    'i asked you [twice!!!] ',
    'who is [she???]',
    'are you even [listening???]',
    'you [promised!!!]',
    'did u even read my [message?!!]',
    'still [nothing???]',
    'you [home???????????]',
    '[Hiya!!!!!!!!] ring me!!!!!!!! ring!!!!!!!',
    '[omg!!!!!!!!!!] just read it!!!!!!!!!!',
    'the time on the ticket was [WHAT?????????]',
    'oh so now its my fault. how is that [fair????]',
  ],
  fine: [
    'really???!! congratulations',
    "what???? that's amazing",
    'pizza???',
    'WHERE ARE YOU??? 😂 the dog is in the bath again',
    'you got it??? I am screaming',
    'I love you!!!',
    'omg why are you so cute???',
    'why not!!! haha, bring the kids',
    'Where are you?',
    'why so handsome???',
    'you passed!!! all of it!!!',
    'guess who is home early!!!',
    'HELLO???',
    'the sign said "where are you???" in red letters',
    'when is the concert???',
    'are you home??? I have news',
    'snow!!! go to the window',
    'HAPPY BIRTHDAY!!!!!!!!!!!!!! cake at six!!!!!!!!!',
    'GOAL!!!!!!!!!!!!!!!!!!!!',
    'we got the flat!!!!!!!!!!!!!!!!!!',
    'is that the goose??',
    'guess what!!!!!!',
  ],
  better: ['Where are you? Bit worried', 'No hurry with my message from this morning, tonight is fine.'],
};
