import type { Draft } from '../../text/draft.js';
import { both, coldly, saidIn } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { replyIn } from '../reply.js';
import { type Context, type Hit, phrases, type Rule, type When, whole } from '../rule.js';

const complaint = byFirstWord(
  `\\b(?:${[
    'you (?:never|always|did not|do not|have not|could not|would not|will not|forgot|forget|left|were (?:late|so|really|rude|not)|are (?:always|never|late|not listening|on your phone)|ignored|ignore|promised|said you would|spent|told (?:them|him|her|your|everyone)|laughed|cancelled|canceled|broke|missed|keep|lied|made me|hurt|let me down|should have|shouted|snapped|embarrassed|walked out|hung up|woke|finished|took|ate|used|drank|went without|changed|stood me up)',
    'i (?:felt|feel|am|was) (?:\\w+ )?(?:hurt|ignored|annoyed|upset|angry|let down|disappointed|left out|cross|frustrated|furious|lonely|unheard|alone|embarrassed|pissed off|sad (?:that|when) you|fed up|humiliated|invisible|raging|livid)',
    '(?:it|that|this) (?:really )?(?:hurt|hurts|upset|upsets|annoyed|annoys|bothered|bothers|stung)',
    'why (?:did|do|are|were|have|can) (?:not )?you',
    'why (?:did|do|are|were|have|can) you',
    '(?:late|forgot|cancelled|drunk) again',
    'i wish you',
    'i hate (?:it )?when you',
    'where were you',
    'i (?:have )?(?:already )?asked you',
    'not fair',
    '(?:sick|tired) of (?:you|this|always|being|doing)',
    'your (?:phone|dishes|mess|mum|friends|washing) (?:again|all|everywhere)',
    'on your phone',
    'stop (?:shouting|ignoring|interrupting)',
    'we need to talk about',
  ].join('|')})\\b`,
);
/** A complaint in other words: asked for, counted, or told as a feeling with "you" in it. */
const chided = byFirstWord(
  `\\b(?:${[
    '(?:could|can|would|will) you (?:please |just |maybe |not )*(?:not|stop|try|at least|for once|tell me|let me know|warn)|please (?:do not|stop|try not)',
    'i (?:have )?(?:asked|told|begged|reminded) you|i (?:would|had) (?:really )?(?:like|prefer|love|appreciate) (?:it if )?you|i need you to|i wish (?:you|we)|i do not like (?:it )?(?:when|how|that)|it (?:annoys|bothers|hurts|upsets|worries|stings|embarrasses|scares|frustrates) me|(?:hate|hated) (?:it )?(?:when|how|that)',
    '(?:third|second|fourth|fifth|umpteenth|tenth|every|last|first) (?:time|night|week|weekend|day) (?:\\w+ )?(?:you|this|in a row|running)|(?:again|twice|three times) (?:this|last) (?:week|month)|(?:still )?waiting for you|waiting (?:at|in|outside|on my own|by myself)|(?:by myself|on my own|alone) (?:for|at|all|while|again|with)|left me|without (?:asking|telling|me)|did not (?:tell|ask|bother|even|think|say|reply|ring|call|text|come|help|turn up|show up|pass)',
    'you (?:made|make) me|you hurt|you (?:raised|said|called|gave|posted|told|sat|walked|went|were|are|keep|did|do|have|had|promised|agreed|swore|interrupted|talked|spoke|rolled|got|read|used|sent|looked|stood|turned|let|threw|put|forgot|never|always|stopped|barely|hardly|spoke|talked|still)',
  ].join('|')})\\b`,
);
/** "You always make me laugh" is no complaint. */
const praise =
  /\b(?:laugh|smile|thank|thanks|lovely|beautiful|gorgeous|best|happy|so (?:good|kind|sweet|cute)|amazing|loved by|feel (?:safe|loved|better|special))\b/;
/** What makes it a complaint and no plan: a feeling, a wish, a count, a no. */
const weighty =
  /\b(?:not|never|always|felt|feel|feeling|hurts?|upset|over me|joke|still|would be|annoys?|annoyed|hate|hated|again|asked|told you|promised|forgot|forget|left|late|time you|without|alone|by myself|on my own|ignored|ignoring|shouted|snapped|raised|laughed|lied|burden|embarrassed|worry|worries|waiting|waited|like it|stop|please|keep|barely|hardly|missed|rude|cold|quiet|cancelled|broke|nobody|everyone was|wish|sad|angry|lonely|cross|gutted|rolled|interrupted|while i)\b/;
const complained: When = (_hit, _draft, context) => {
  const theirs = replyIn(context);
  return theirs !== undefined && complaint.test(saidIn(theirs)) && !praise.test(saidIn(theirs));
};
/** Answers back: whose fault, what else, what of you, mockery of the wish. */
const counter = byFirstWord(
  `\\b(?:${[
    'so (?:i am|now i am|that is|it is|i can not|i should|what|you want|everything|am i|we are|it has) (?:\\w+ )?(?:not |never |just |all |my |the )?(?:allowed|supposed|meant|bad|villain|monster|fault|always|to blame|wrong|only|both|do|the|a)|(?:am i|i am) (?:not )?(?:allowed|on a tag|on trial|in prison|under arrest|a mind reader|psychic|your (?:slave|servant|taxi|secretary|chauffeur|maid|mother))|do you want (?:my|me (?:sacked|fired|divorced|dead|homeless)|me to (?:clock|ask|report|sign|wear|beg|ask permission)|a (?:medal|diary|report|written))|shall i (?:ask permission|send you a|clock|write|wear|report)|what (?:did|do) you (?:expect|want me to|want from)|what was i (?:supposed|meant) to|(?:^|so |then )(?:prison|jail|warden|sergeant|your majesty|your highness)\\b',
    'if you (?:were not|are not|had not|did not|do not|would not|ever|actually|just|only|had|could|want(?:ed)? (?:it|that|me|someone))|i would(?: not)? (?:have to|need to|have|be|do|come|tell|talk|listen|help|shout|raise)\\b.*\\bif you|(?:maybe|perhaps|well) (?:if|you should|you could|try|i would)|you could (?:just |always |at least )*(?:check|ask|ring|set|write|remind)|you could have (?:just |always |at least )?(?:asked|told|rung|called|said|done|looked|checked|reminded|texted)|you should (?:be (?:thanking|glad|grateful|happy|flattered)|have|try|learn|thank|listen)|(?:learn to|try) (?:read|listen|count|cook|relax|listening|reading|asking|doing)|nobody (?:told|reminded|sent|asked|said|else|forced|made) ?|no one (?:told|reminded|sent|asked|said|else|forced|made) ?',
    'you (?:also|do it|did it|promised you|said you|do the same|did the same|were the one|started it|forgot too|can talk|are one to|are hardly|are no|are not exactly|spent (?:more|it)|left (?:me|it|yours))|(?:both|two) of us|(?:how|why) is (?:that|it|this) my (?:fault|problem|job)|(?:not|hardly) my (?:fault|problem|job)|is it my fault|why is it always (?:me|my)|whose fault|and (?:what about (?:you|the)|who)|what about (?:you|your|the time|when)|i said (?:maybe|probably|about|around|i might|i would try|seven|eight|nine|sorry already)|i never said|i did not (?:say|ask|make|force|mean it like|promise|even|do anything|know)|that is not what (?:i|happened)',
    'i (?:have got|have|had) (?:a (?:thousand|million|hundred)|so much|enough|a lot|loads|other|things|work|one)|i (?:was|had) (?:\\w+ )?(?:busy|tired|working|knackered|exhausted|asleep|driving|at work|just (?:sat|sitting|home|in|joking)|only|joking|kidding|in a meeting|sat down)|i work (?:all|hard|ten|twelve|fifty|sixty|five|six)|it was (?:rush hour|a joke|one|only|just|late|an accident|five|ten|two|a laugh|work|your)|it got (?:loads|lots|a laugh)|it is (?:my|our) \\w+ too|(?:so|such|you are) hard work|(?:you were|you are|you get) in (?:a|one of your) moods?|it is not (?:a big|my|like|that|as if|the)|(?:everyone|everybody|they all|people|my mates?|most people) (?:\\w+ )?(?:liked|loved|laughed|does|do|thought|thinks|think|agrees|found)|can not (?:do|say|win|breathe|even|have) (?:anything|right|it|with you|a)|nothing i do|not like i|i said i (?:would|will)|do you think i (?:like|enjoy|want|do)|(?:can not|can i not|can nobody) (?:say|do|joke|even|have) |these days$|when i am not being|barked at|nagged|i will do it when|(?:some ?body|someone|somebody) had to|everyone knows|(?:he|she|they|it) (?:did not|does not) (?:mind|care)|some of us|some ?(?:body|one) had to|because you|someone (?:has|had) to|how is that|you took|it takes you|like you (?:do|did|never|care)|i can not (?:win|do)|here we go|not this again|give it a rest|stop (?:nagging|moaning|going on|complaining|starting)|you are (?:so secretive|being|imagining|overreacting|making|nagging|one to|so secretive|the one)',
  ].join('|')})(?:\\b|$)`,
);
/** Owning, asking, or warming up. */
const gives = byFirstWord(
  '\\b(?:sorry|you are right|apolog\\w+|my fault|my bad|i was wrong|fair (?:point|enough)|that is fair|true|guilty|i should have|i should not have|i got it wrong|i did not mean to|i hear you|i understand|i see why|i will (?:put|try|do|stop|make|fix|be|ring|tell|let|remember|set)|will you tell me|tell me (?:again|more)|forgive|make it up|you deserve|i drifted|i let|thank you for|thanks for|love you|i love|will not happen|never again|not fair of me|i know i)\\b',
);
const answeredBack = (draft: Draft, context: Context): Hit[] => {
  if (context.reply === undefined || draft.words.length < 2 || draft.words.length > 30) return [];
  const theirs = replyIn(context);
  if (!theirs) return [];
  const heard = saidIn(theirs);
  if (!(complaint.test(heard) || chided.test(heard)) || praise.test(heard) || !weighty.test(heard)) return [];
  const said = saidIn(draft);
  if (gives.test(said) || !counter.test(said)) return [];
  if (draft.emoji.some(({ mood }) => mood === 'warm' || mood === 'flirt' || mood === 'sad')) return [];
  const [first] = draft.words;
  const last = draft.words.findLast(({ sentence }) => sentence === first?.sentence);
  return first && last ? [{ start: first.start, end: last.end }] : [];
};

const owned = byFirstWord(
  /\b(?:you are right|i am (?:so |really |very |truly )?sorry|i was wrong|my fault|i should have|i should not have|fair point|fair enough|i hear you|i understand|thank you for|thanks for|love you|my heart|beautiful|gorgeous)\b/,
);
const unowned: When = (_hit, draft) => !owned.test(saidIn(draft));

const wrong =
  '(forgot|forget|hurt|left|ignored|ignore|cancelled|went (out|without|off|to)|spent|shouted|snapped|lied|missed|started it|laughed|stayed out|hung up|walked out|broke|came (home|in) late|were (late|worse|the one|on your phone|drunk|rude|out)|are (late|worse|always|never|the one)|did (it|that|the same)|do (it|that|the same)|did not (ask|tell|call|ring|text|remember|help|listen|come|say|thank|even)|do not (ask|tell|call|ring|text|remember|help|listen|ever|even))';

export const defensiveCounter: Rule = {
  id: 'respect/defensive-counter',
  family: 'criticism',
  severity: 'suggestion',
  source: 'gottman-criticism',
  says: '“{match}” answers a complaint with one',
  why: 'Two complaints at once, and neither is heard. Own one small part first; yours can have its turn after.',
  find: [
    phrases(
      [
        '(look|listen to|hark at) who is talking',
        '(you are|you are not|you) (a fine|not exactly|hardly)? one to talk',
        'pot (,|and|meet|calling|calls)? (the)? kettle',
        'what about (the|that)? (time|times|night) (when)? you (forgot|left|ignored|cancelled|lied|shouted|snapped|stayed out|hung up|walked out|did not|never|stood me|embarrassed)',
        'what about when you (forgot|left|ignored|cancelled|lied|shouted|snapped|stayed out|hung up|walked out|did not|never|stood me|embarrassed)',
        'i only (did|said|do|say|shouted|snapped|lied|left|forgot|went|reacted|got (angry|cross|mad)) (it|that|this|so)? because (of)? you (never|always|did not|do not|made|left|were|started|ignored|forgot|would not|will not|keep|kept|shouted|pushed|provoked|said|wound|had)',
        'you (started it|made me do it)',
        'you are no better',
        '(you are|u r) (hardly|not exactly|no) (perfect|an angel|angel|saint|a saint) (either|yourself)?',
        'you are not perfect either',
      ],
      { negated: 'keep', joking: 'skip', when: both(coldly, unowned) },
    ),
    phrases(
      [
        `^ (well|yeah well|ok but|yeah but|and|but|funny|hmm well|oh and|um)? , you also (never|always|${wrong})`,
        `^ (well|yeah well|ok but|yeah but|but|funny|hmm well|oh and|um) , you ${wrong}`,
        '^ (well|yeah|but|and|yeah well|yeah but)? , you always (forget|ignore|do (it|that|the same|this)|leave|cancel|shout|interrupt|are (late|on)|go out|make excuses|have an excuse)',
        `^ (well|yeah|but|and|yeah well|yeah but)? , you never (listen|help|ask|asked|tell|told|say|said|come|text|texted|call|ring|rang|reply|clean|cook|did|make|remember|remembered|let|think|have time|pay|bother|want)`,
        `^ you ${wrong} (me|it|mine|my (mum|birthday|dad|sister)|us|too|as well|last|yesterday|all|the whole|first)`,
        '(so|neither|nor) (did|do|are|were|have|can) you $',
        '(so|neither|nor) (did|do|are|were|have|can) you , (last|on|when|and|all|every|yesterday)',
        'you (do|did|are doing|have done) (it|that|this|the (exact)? same|exactly the same|just as bad|worse) (thing)? (too|as well|all the time|constantly|to me|every (day|week|night|time|weekend)|yourself|last (week|time|night|month))',
        '^ (well|but|yeah|and)? , you (do|did) (exactly)? (the same|just the same|worse) $',
        'what about (your (shoes|phone|friends|mum|mother|mess|dishes|drinking|spending|ex|gym|football|golf|mates|girls|nights)|all the times|the time (you|when you)|last (week|time|night|month|year)|when you (forgot|left|went|were|did|said|spent|told|cancelled|do not|did not|shout|shouted|had|made|ignored|came|got|bought))',
        '(only)? because you (never|always|did not|do not|forgot|made|ignored|left|kept|keep|started|shouted|snapped|would not|will not|took|went|wound|annoyed|pushed|distracted)',
        'if you (had not|did not|would not|were not|actually (listened|asked|told))',
        'if you (had|would have) (told|asked|listened|reminded|said|let me know|texted)',
        'i would not (have|have to|need to) ... if you',
        '(like|as if) you (have never|do not (do|ever)|are (so)? (perfect|any better))',
        '^ says you $',
        '^ (well)? , you were (talking|laughing|drinking|dancing|on your phone|flirting|the one)',
        '^ and you (were not|do not|did not|are not|have not) $',
        'you just (do not|never|did not) (listen|hear|notice|remember|care)',
        '^ (oh|so|what)? , i never (help|listen|clean|cook|ask|call|do anything|say)',
        'it was you $',
        '(rich|funny|ironic|hilarious) coming from you',
        '(^ that|^ well that|^ oh that) is rich',
        '^ (well|oh)? , you can (not)? (hardly)? talk $',
        '(it is|it was|that is|that was) (hardly|not) my fault (you|that you|if you)',
        'what (did|do) you expect (me to|from me|when you)?',
        'you made me (late|do (it|that)|shout|snap|feel|forget|lie|so (angry|late))',
        '(well|but) , you (should|could) have (reminded|told|said|asked|texted|rung|called|mentioned)',
        '^ you (should|could) have (reminded|asked|told|texted|rung|called|said|mentioned)',
        '^ (but|well)? , you (did not|never) (tell|told|remind|reminded|ask|asked|say|said|mention|mentioned)',
        'at least i (do not|never|am not|have never|was not|did not)',
        '(do not|can not) (put|blame|pin) (this|it|that) (all)? on me',
        'i could say the same (about you|thing)?',
        '^ right back at you $',
      ],
      {
        negated: 'keep',
        joking: 'skip',
        unless: ['you (do|did) (it|that) (so|really)? well', 'what about me and you'],
        when: both(complained, coldly, unowned),
      },
    ),
    whole(answeredBack),
  ],
  bad: [
    { text: '[well you also forgot]', context: { reply: 'you forgot to call my mum' } },
    '[I only did it because you never] ask me',
    { text: '[you do it too]', context: { reply: 'you never listen to me' } },
    '[what about when you forgot] my birthday',
    "[look who's talking]",
    { text: '[Some of us have jobs]', context: { reply: 'It made me sad that you did not come to the school play' } },
    { text: '[So I am not allowed one hobby]?', context: { reply: 'the third time you have been out till 3' } },
    { text: '[so did you last] week', context: { reply: "I'm annoyed you cancelled" } },
  ],
  fine: [
    'I only did it because you deserve it',
    { text: "I don't mean to. I go into my head", context: { reply: 'it hurts when you go quiet on me' } },
    { text: 'Yes boss, sorry', context: { reply: 'could you not leave towels on the floor' } },
    "what about when you're back?",
    'you do it too well',
    { text: 'you also looked gorgeous', context: { reply: 'you looked so good last night' } },
    { text: "You're right, you did ask me. I'm sorry", context: { reply: 'I asked you twice to get milk' } },
    { text: 'what about you?', context: { reply: 'I had pizza' } },
    { text: 'so did you', context: { reply: 'I really enjoyed that' } },
    { text: 'what about your mum, is she coming?', context: { reply: 'I booked the table' } },
  ],
  better: ["You're right about Friday. I'm sorry."],
};
