import { phrases, type Rule, type When } from '../rule.js';

const reach = '(text|texting|call|calling|message|messaging|ring|ringing|write|phone|phoning|facetime|initiate|initiating|reach out|reaching out|get in touch|say hi|say hello|apologise|apologize|apologising|say sorry|make up|start (the|a|every)? (conversation|conversations|chat|chats))';
const efforts = '(text|texts|texting|call|calls|calling|message|messages|messaging|ring|rings|ringing|write|writes|writing|phone|phones|reach out|reaches out|reaching out|reply|replies|replying|try|tries|trying|plan|plans|planning|care|cares|caring|arrange|arranges|arranging|organise|organises|organising|organize|organizes|organizing|initiate|initiates|initiating|apologise|apologises|apologising|apologize|apologizes|apologizing|compromise|compromises|compromising|travel|travels|travelling|visit|visits|visiting|chase|chases|chasing|ask|asks|asking|fight|fights|fighting|start|starts|starting|pay|pays|paying|remember|remembers|remembering|bother|bothers|bothering|book|books|booking|suggest|suggests|suggesting|sacrifice|sacrifices|sacrificing|give|gives|giving|make|makes|making|put|puts|putting|keep|keeps|keeping|do|does|doing|come|comes|coming|drive|drives|driving|invest|invests|invested|working on|saying|says|say|says sorry|checks|checking|clean|cleans|cleaning|cook|cooks|cooking|have to|has to)';
const ordinal = '(second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|7th|eighth|8th|ninth|9th|tenth|10th|hundredth|100th|thousandth|millionth|umpteenth|nth|50th|20th)';
const count = '(twice|(three|four|five|six|seven|eight|nine|ten|3|4|5|6|7|8|9|10|11|12|15|20|30|50|100|a hundred|a thousand|a million|so many|a dozen|countless|like (three|four|five|six|ten|3|4|5|6|10|20)) times)';
const asked = '(asked|texted|called|messaged|rang|rung|phoned|reminded|told|written|wrote|begged|tried (to)? (call|ring|reach|text|calling|ringing|texting))';

/** Fondness or a laugh in the same sentence, or right behind it: the count is play. */
const meantHard: When = ({ start }, { words, emoji, sentences }) => {
  const at = words.find((word) => word.start === start)?.sentence ?? -1;
  const next = sentences[at + 1];
  if (sentences[at]?.joking || (next?.joking && next.end - next.first <= 3)) return false;
  return !emoji.some(({ mood, sentence }) => sentence === at && (mood === 'warm' || mood === 'flirt' || mood === 'joy'));
};

export const scoreKeeping: Rule = {
  id: 'pressure/score-keeping',
  family: 'desperation',
  severity: 'warning',
  source: 'protest-behaviour',
  says: '“{match}” keeps a score',
  why: 'A tally asks for closeness and sounds like a bill. Name the one thing you would like, and ask for it.',
  find: [
    phrases(
      [
        `i (am)? always (have to|got to|am having to|end up|the one)? (to)? ${reach} (you)? first`, 'i always (have to|had to|need to)? (make|making) the first move',
        `i (have to|had to|need to|am the one who has to|am always having to) (always)? ${reach} you first`, `i am (always)? the (one|person) who (always|has to|always has to) ${efforts} (first)?`,
        `i am (always)? the (only)? one (always|who always|that always) ${efforts}`, `i am always the (first|one|1|only one|first one) (who|that|to|having to)? (has to|have to|always)? ${efforts}`, `(am i|i am) (always)? the only (one|1|person) (in this (relationship|marriage|house|family|friendship))? (here)? (who|that)? (ever|even|actually|really|is)? ${efforts}`, `it is (always|only|only ever|literally always|just) me (who|that)? (is|has to|ever|always)? ${efforts}`,
        `(only i|i alone) (ever|seem to|ever seem to) ${efforts}`, `why (is it|am i) (always|only) (me|the one|the first|the only one) (who|that|to)? (has to|is|ever)? ${efforts}`, `why do i always have to (be the one|${efforts})`, `i always have to (be the one|be the first|${reach}|chase|beg|plan everything|do everything|ask|remind|come to you)`,
        'i feel like (i am)? the only one (trying|who cares|who tries|making an effort|in this)', 'i (put|am putting|have put) in all the (effort|work)', 'i (make|am making|am the one making) all the (effort|plans|moves|calls|sacrifices)', '(i do|i am doing|i am the one doing) all the (effort|texting|calling|planning|chasing|running|trying|giving|driving|travelling|emotional)', `i am (sick|tired|fed up|done) (of|with) (always)? being the (only)? one (who|that|to)? (always|has to|is)? ${efforts}`,
        `i am always first to ${reach}`, `it is always me ${reach} (you)? first`, 'you never (text|call|message|ring|msg|write|reach out) (to)? (me)? first', 'i always (text|call|ring|message|come to you|visit|plan|ask|try|apologise) , (and)? , you never (do|have|ask|come|call|text|plan|try)', 'i plan everything , (and)? , you (just)? (turn up|show up|sit|never|do|get)', '(this|it|everything|relationship|it all) (is|feels|seems) (so|very|pretty|too|all|a bit|completely|really|always|just)? one sided',
        `if i (do not|did not|stop|stopped|never) ${efforts} (you|first)? (first)? (we|you|then we|then you) (would|will)? (just)? (never|not) (even)? (talk|speak|see|hear|text|call|meet|do|go)`, `if i (do not|did not|stop|stopped) ${reach} (you)? (first)? i (would|will)? (never|not) (even)? hear from you`,
        'you (only|never) (text|call|message|ring) (me)? (back)? (when|unless|if) i (text|call|message|ring|go) (you)? first', '(you have not|you did not|have you) (ever|once) (texted|called|messaged|rang|rung) me first', 'when (was|is) the last time you (texted me|called me|messaged me|rang me|planned|asked me|made (me|an effort|time|plans)|bothered|came to (me|see|mine)|took me|bought me|said you|told me you|initiated)', 'when did you last (text me|call me|ring me|plan|ask me|make an effort|bother)', '(can you)? name one (thing|time) you (have)? (did|done|do|ever|planned|asked|made|called)', 'i (have)? lost count of (how many|the) (times|texts|calls|messages)', 'i am (keeping|keep) (count|score)',
      ],
      {
        when: meantHard,
        unless: [`${reach} (you)? first (thing|and|when|before|then|in the|for|about|so|aid|of all|class|love|if|to (check|see))`, 'the (first|one) to (ask|say sorry|remember) (me|my)', 'i am the only one (who|that)? (does not|do not|can not|cannot|not)', 'i am the only one (who|that)? (keeps|makes|gives) you', 'come to you (for|with|when)', 'i always have to ask (my|the|him|her|for|mum)', 'i (always)? have to (call|ring|text|phone|message|write) (to|my|the|him|her|them|a|work|mum|for|in|it|up)', 'i always have to (apologise|apologize) (for|to (my|the))', 'i always have to be the (one|first) (at|in|to arrive)', 'come on the', 'it is just me (coming|doing|checking|saying|texting|messaging|calling|trying|making|asking|being|keeping|giving|again)', 'it is (only|just) me (who|that)? (coming|doing|cooking|driving|paying|cleaning|making|texting|calling|ringing|keeping|trying|writing|messaging|checking|having|has to)'],
        unlessNear: ['thank you', 'thanks', 'lucky', 'the (weird|odd|new|strange|spicy|flavours|food)', 'grateful', 'at work', 'in my class', 'in the office', 'at the gym', 'my boss', 'my manager', 'my sister', 'my brother', 'my mum', 'my flatmate', 'in my family', 'in my team', 'on my team', 'and i love it', 'because i (love|want|miss|think|like|can not)', 'i do not mind'],
      },
    ),
    phrases(
      [
        `(that is|this is|it is)? (the|my|for the)? ${ordinal} time (now)? (that)? (i|i have|i have had to|i had to) (ever|now)? (ask|asked|text|texted|call|called|message|messaged|rang|rung|ring|phoned|reminded|remind|told|tell|tried|said|say|asking|begged|waited|written|wrote)`, `(that is|this is) the ${ordinal} (time of asking|time asking)`, `(that is|this is) (now)? the ${ordinal} (message|text|call|voicemail|reminder|voice note) (i|i have|and|with no|to you)`, `(for the)? ${ordinal} time (of asking|asking|i am asking)`, `(for the) ${ordinal} time (this (week|month|year))? you (have)? (forgot|forgotten|cancelled|bailed|ignored|missed|left|let me|stood me)`, `(that is|this is) ${count} (now)? (that)? (i|i have) (had to)? (asked|ask|texted|called|rang|told|reminded|messaged)`, `^ (asked|told|texted|called|messaged|rang) you ${count} (now|already|today)? $`, `(that is|this is) (now)? the ${ordinal} time (this (week|month|year|morning))? (that)? you (have|are|did|do)? (forgot|forgotten|cancelled|bailed|cancelling|ignored|missed|left|let me|stood me|late|done this|changed|said)`,
        `i (have|had) (already|now|literally)? ${asked} you (about (it|this|that)|already|now|this)? ${count}`, `i have ${asked} (and ${asked})? ${count} (now|already|today|and)`, `i ${asked} you ${count} (now|already|today|and|last night|yesterday)`, `^ i ${asked} you ${count} $`, 'how many (more)? times (do|must|will|should) i (have to|need to|got to)? (ask|tell|text|call|say|remind|beg|ring|repeat|explain)', 'how many times (have i|did i|i have|have i got to|am i going to) (asked|ask|told|tell|texted|text|called|call|said|say|reminded|remind|begged|rung|rang|have to|messaged)',
        '(three|four|five|six|seven|eight|nine|ten|3|4|5|6|7|8|9|10|12|15|20|30) (unanswered|unread|whole|long)? (texts|messages|calls|missed calls|voicemails|voice notes) , (and)? , (not one|nothing|no (reply|answer|response|text|call)|not a|zero|still nothing|still no|you (could|can) not|you have not|you did not)',
      ],
      { when: meantHard, negated: 'keep', unless: ['(second|third|fourth|fifth) time i (asked|called|told|rang) (her|him|them|the|my|for|it)', 'asked you (a hundred|a thousand|a million|100|so many) times to', 'how many times have i told you (today)? (that)? (i|you are|how)', 'you three times (lucky)'], unlessNear: ['third time lucky', 'third time is the charm', 'i love you', 'sorry', 'gorgeous', 'beautiful', 'brilliant', 'amazing', 'fancy', 'thank you', 'thanks', 'my phone', 'network', 'signal', 'could not get through', 'just checking you are'] },
    ),
    phrases(
      [
        'after (everything|all) (that)? (i|i have|we have) (did|done|do|given|gave|been through|sacrificed|put up with|put in|went through|gone through|paid|spent) (for (you|us|this|this family|this relationship|your (family|mother|mum|kids|friends|parents|career)))? , (and)? , (i (get|got|deserve|still get)|you (can not|could not|can|still|just|do|treat|go|never|give|gave|will not|would|leave|left|did|have|act|are)|this is (what|how|the)|not (even)?|nothing|all i|is this|that is)', 'after (everything|all) (that)? (i|i have) (did|done|do|given|gave|sacrificed|put up with|paid|spent) (for you)? $', '(this is|is this) (what|all|the thanks) i get (back|from you|in return)? (after|for) (everything|all|being|doing|giving|loving|trying|caring|waiting|helping|driving|coming|paying|cooking)', '(this is|so this is|is this|that is) (the thanks|all the thanks) i get',
        'i (do|give|gave|did|have given|have done|put|poured|sacrificed) (you)? (everything|it all|all|100|110|so much|my all|my everything|all of me|a hundred) (percent|I have|I had|i can|i could)? (to|for|into)? (you|us|this|this relationship)? , (and|but|while) , (i)? , (get|got|getting|receive|you (give|gave|do|did|can not|could not|never)|what do i get|all i get|you have) (me)? (nothing|so little|no thanks|shit|fuck all|sod all|zero|crumbs|none|the bare minimum|not (even)?|back|ignored|silence|in return|a thing|even|this|one word)', 'and (what do i get|what have i got|what did i get) (back|in return|for it)?', 'what do i (get|ever get) (back|in return|for it|out of (it|this))', 'and i (get|got|still get|keep getting) (absolutely|literally|basically)? (nothing|fuck all|sod all|zero|crumbs|jack) (back|in return|for it|from you)?', 'i (get|got|am getting) (absolutely|literally|basically)? nothing (back|in return|from you)', 'i (give|gave|keep giving|give and give) (and (give|gave))? (and|but|while) (you)? (just)? (take|took|only take) (and (take|took))?', 'you take and take', 'i do (so much|way|far|a lot|so much)? more for you than you (do|ever|have)', 'i do (everything|it all) (round here|around here|in this house|in this relationship|for you|here)? , (and|while) , you (do|never|just|sit|can not|could not|did|give)', 'i (would|have|always) (do|done|did|drop|dropped) (anything|everything) for you (and|but) you (can not|could not|will not|would not|do not|did not|never)',
      ],
      { when: meantHard, negated: 'keep', unlessNear: ['thank you', 'thanks (for|to|a|so|babe|love)', 'birthday', 'my boss', 'my manager', 'he said', 'she said'], unless: ['i do not get nothing', 'i am not getting nothing'] },
    ),
  ],
  bad: [
    '[I always text first].',
    "[That's the third time I asked].",
    '[After everything I did, I get] nothing',
    "[i'm the only one who tries]",
    "[I'm the only one who ever plans] anything",
    '[why am i always the one texting] you',
    "[I've asked you four times] now",
    '[how many times do i have to ask]',
    '[i give you everything and i get nothing] back',
    '[if i didnt text first we would never talk]',
    '[it is always me who calls]',
    '[This is the thanks I get]',
  ],
  fine: [
    'I always text first thing in the morning',
    'third time lucky',
    "that's the third time I asked for extra chips and they said no lol",
    'after everything you did for me I owe you dinner',
    "I'm the only one who calls at work, so I know the whole switchboard",
    "I'm not saying I always text first",
    'I always text first because I miss you',
    'how many times have I told you that you are brilliant?',
    "I'm the only one in my class who plans ahead",
    'third time I watched it and I still cried',
    'I called you twice, my phone died, home now',
    'I always text first, you smooth talker 😘',
  ],
  better: ['I would love it if you rang me tonight', 'A text from you would make my day'],
};
