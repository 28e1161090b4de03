import { byFirstWord } from '../by-first-word.js';
import { type CreditRule, whole } from '../rule.js';
import { comesBack } from './follow-up.js';
import { invites } from './open-question.js';
import { type Ask, asksOf, isErrand, topicsOf } from './words/questions.js';

const theirs =
  /\b(you|your|yours|mum|mam|mom|mother|dad|father|nan|nana|gran|granny|grandma|grandad|sister|brother|auntie|aunt|uncle|cousin|niece|nephew|boss|manager|team|class|kids|twins|teacher|supervisor|colleague|friend|flatmate|roommate|he|she|they|anyone|everyone|everybody)\b/;
const asking = byFirstWord(
  `^(${[
    '(which|what|whose) [a-z]+( [a-z]+){0,3} (did|do|does|was|were|is|are|has|have|had|will) .*',
    'what (did|does|has|have) (?!this|that|it|i|we).*',
    'who (did|was|were|has|have|got|taught|came|is your|else).*',
    'how (many|far|long|big|bad|scary) .*\\b(you|your|he|she|they|it)\\b.*',
    '(did|does|has|have|had|was|were) (?!not |it$|this|that$|i |we |there|any |either ).*',
    'is (he|she|your (mum|mam|mom|dad|sister|brother|nan|gran|boss|friend|mate|team|class|teacher|new)|[a-z]+ (still|really|being|any)) .*',
    'do you (still|ever|always|usually|remember|like|love|enjoy|miss|dream|believe|play|sing|dance|paint|write|work|speak|get|feel|prefer|have a favourite)\\b.*',
    'are you (still|looking forward|excited|nervous|enjoying|feeling|proud|reading|learning|playing|happy with|pleased with|liking|any closer|sleeping)\\b.*',
    'when (did|you (said|told|were)) .*',
    'how (did|does|do) .*',
  ].join('|')})$`,
);
const play = byFirstWord(
  /\b(me|my|i|mine|ass|butt|booty|bum|doggy|cock|dick|pussy|scream\w*|fuck\w*|shit|sex|sexy|naked|nude|kinky|shaved|kitty|horny|cum|single|dating|over|down|online|internet|battery|laptop|page|pages|print\w*|report|website|web|message|messages|domain|borrow|grinder|booked|register\w*|recharged?|meet|meeting you|pick\w*|pack\w*|morn|aft|or something|anything (fun|nice|interesting|exciting|good|else)|suit|know|washing|dishes|laundry|hoovering|chores|ironing|want|keeps|stitch|airtel|terms|seen who|fix the|booked|booking|run out|just say|passport|do you want|want to|tried|try|barn|licence|license|(ever|always) (finish|listen|learn|help|clean|stop|shut|think|do)|posted|facebook|sitter|finished work)\b|^(have your|what is important|what (type|kind) of time|is your|how are you|how long before|have the|how (do|did) you (plan|find out|guys go))\b/,
);

/** "Did the heifer calve?": a thing and what became of it. */
const outcome = /^((did|has|have|was|were) the|what did the) /;
const lewd = /\b(cock|pussy|vibrator|dick|cum|horny|naked|tits|boobs)\b/i;

export const specificQuestion: CreditRule = {
  id: 'credit/specific-question',
  family: 'curiosity',
  source: 'follow-up-questions',
  says: '“{match}” asks about something real',
  why: 'A question that fits only their life shows that you pay attention. One at a time is easiest to answer.',
  find: whole((draft) =>
    lewd.test(draft.text)
      ? []
      : asksOf(draft).filter((ask: Ask) => {
          const { said, named, marked } = ask;
          if (
            !asking.test(said) ||
            isErrand(ask) ||
            comesBack(ask) ||
            invites(ask) ||
            play.test(said) ||
            (!marked && /^ha(?:s|ve) /.test(said))
          )
            return false;
          const topics = topicsOf(said).length;
          return (
            ((marked || /\bsay\b/.test(said)) && outcome.test(said) && topics > 1) ||
            ((named || theirs.test(said)) && topics > 0)
          );
        }),
  ),
  good: [
    '[did Noor like the cake]?',
    '[which song did you practise]?',
    '[what did your boss say about the rota swap]?',
    '[did the kids laugh at the puppet]?',
    '[do you still play the cello]?',
    '[who taught you to dance]?',
    '[how many lengths did u swim]',
    'oh and [did your sister like the scarf] x',
  ],
  fine: [
    'what time is dinner?',
    'where are you?',
    'did you feed the dog?',
    'do you want chips?',
    'have you paid the gas?',
    'did you even listen to your mother?',
    'who were you texting at the party?',
    'can you pick up the kids?',
    "what's the wifi password?",
    'what are you doing today?',
    'how many times do I have to ask about the gate?',
  ],
};
