import { both, coldly, notPrecededBy, saidIn, told } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { replyIn } from '../reply.js';
import { phrases, type Rule, type When } from '../rule.js';
import { leanIn, newsIn } from './words/news.js';

/** What stands in a kind text. */
const kind = byFirstWord(
  /\b(?:proud of you|believe in you|love you|of course you are|so sorry|oh no|no wonder|(?:sounds|that is) (?:so |really )?(?:hard|awful|rough|horrible|tough|rotten)|you (?:have|are) (?:prepared|worked|practised|trained|revised|got this|going to smash)|take your time|my fault|understandable|it is a big deal|tell me (?:all|more|everything|about)|i should not have)\b/,
);
const unkindly: When = (_hit, draft) => !kind.test(saidIn(draft));

/** What the writer does about it, or says of their own trouble. */
const helping = byFirstWord(
  /\b(?:(?:i|we) (?:will|can|could|have got|am (?:coming|here|on|bringing|calling|ringing|home|outside))|want me to|shall (?:i|we)|let me|on my way|do you want|(?:take|all) the time|sorry|hug|hugs|cuddle|i love|are you (?:ok|okay|alright|all right))\b/,
);
/** They blame themselves: then "it's not a big deal" forgives. */
const sorry = /\b(?:sorry|apolog\w+|forgive|my fault|i (?:forgot|upset|annoyed|hurt|let) you)\b/;
const softly: When = (_hit, draft, context) => {
  if (newsIn(context) !== 'bad' || helping.test(saidIn(draft))) return false;
  const theirs = replyIn(context);
  return theirs !== undefined && !sorry.test(saidIn(theirs));
};
/** Where even a weak cue of a bad time stands in their text. */
const weighs: When = (_hit, draft, context) => {
  if (context.reply === undefined || leanIn(context).bad < 0.5 || helping.test(saidIn(draft))) return false;
  const theirs = replyIn(context);
  return (
    theirs !== undefined && !/\b(?:sorry|apolog\w+|forgive|my fault|i (?:forgot|hurt|let) you)\b/.test(saidIn(theirs))
  );
};
/** The writer's own affairs, or words that somebody else said. */
const aboutThem = notPrecededBy(/\b(?:i|my|me|we|do not say|who (?:says?|tells?)|tell(?:s|ing)? (?:you|me)|told)\b/);

/** Comfort before or behind it makes it an "and yet". */
const soothing = byFirstWord(
  /\b(?:sorry|hugs?|poor (?:you|thing|love|baby)|oh (?:love|babe|darling|sweetheart|pet|honey)|ouch|awful|horrible|gutted|here for you|with you|of course|no wonder|makes sense|i get it|i understand|i know (?:how|it|that)|tell me|you can do|got this|you have got|knows? (?:that|it) better|come here|proud|ring you|love)\b/,
);
const settled: When = (_hit, draft) => !soothing.test(saidIn(draft)) && draft.words.length <= 26;

const thing =
  '(job|exam|test|dog|cat|joke|game|shift|meeting|phone call|call|comment|text|party|haircut|boy|man|friend|car|phone|email|essay|presentation|interview|colleague|film|grade|number|bit of (fun|banter)|bad day|few words)';
const feel = '(upset|sad|crying|scared|anxious|stressed|miserable|hurt|emotional|worked up|wound up|bothered)';

export const minimising: Rule = {
  id: 'interest/minimising',
  family: 'minimising',
  severity: 'warning',
  source: 'validation',
  says: '“{match}” can make a feeling sound small',
  why: 'It is hard to be told how small a feeling should be. Say that it makes sense first; comfort and ideas can come after.',
  find: [
    phrases(
      [
        '(you are|you were|stop|quit|always|ur) (so|just|totally|always|really|being|clearly|kinda)? (overreacting|over reacting|over-reacting)',
        'you always (overreact|over react)',
        '(do not|no need to) (overreact|over react)',
        '(bit of an|an|such an) (overreaction|over reaction)',
        '(you are|stop being) (just|so|being|always|such|acting like)? (a)? (crybaby|cry baby)',
        '(stop|quit) being (so|such a|such|a)? (bloody|fucking)? (dramatic|drama queen|sensitive|emotional|upset|sad|miserable|a baby|soft|scared|anxious)',
        'you are (just)? being (so|too|very|a bit|way too|really|just|a little)? (dramatic|sensitive|emotional|oversensitive|over sensitive)',
        '(do not|no need to) (be|get) so (dramatic|sensitive|emotional|upset|worked up)',
        '(someone|somebody) is being (so|too|very|a bit|a little)? (dramatic|sensitive|emotional|much)',
        '^ (just|please|ok|oh|hey|jeez|you need to|you should|can you|omg)? , calm down (now|please|then|a bit|will you|jeez|about (it|this|that)|over it)? $',
        'calm down , (it is|its|that is|it was|there is) (only|just|not|no|nothing)',
        '^ relax , (jeez|god|will you|ffs)',
        '(you need to|can you just|will you just|will you) calm (yourself)? down',
        '(you (just)? need to|you should (just)?|you have to|you (have)? got to) get over (it|yourself|him|her|that|this)',
        '^ (ah|oh|just|ok|so|omg|come on|please|babe|love|mate)? , get over (it|yourself) (already|now|babe|love|mate|will you)? $',
        '(just)? get over it already',
        '(other people|others|some people|plenty of people|lots of people|people out there|loads of people) (have|have got|had|got) (it)? (a lot|much|far|way|so much)? (it)? (worse|real problems|bigger problems|worse problems|actual problems)',
        'there are (people|kids|children) (out there)? (with (real|worse|bigger) problems|starving|dying|who have it worse|without (food|homes))',
        '(first|1st) world problem',
        'first world problems',
        '(making|make) (such)? (a)? (big deal|mountain|huge deal|drama|massive deal) (out)? (of|about|over) (it|this|that|nothing|a molehill|everything)',
        '(you are|why are you|stop) making (such)? (a)? (big|huge)? (fuss|scene|drama|deal|thing) (out of|about|over) (it|this|that|nothing|everything)',
        '(worked up|wound up|upset|crying|cry|fussing|fuss|drama|stressing|stressed) (over|about) nothing',
        'what is (all)? the (fuss|drama) (about)? $',
        '(do not (see|get|know|understand)) what (all)? the (fuss|big deal|drama) is',
        '(stop|quit) (your)? (whining|moaning|complaining|whinging|sulking|fussing|dwelling on it)',
        '(stop|quit) (your)? crying (about|over) (it|this|that|him|her|nothing)',
        '^ (just|ok|oh|so|please)? , (toughen|man|suck it) up (a bit|mate|babe|love|then)? $',
        '^ (toughen|man) up a bit',
        '(you need to|time to|just) (toughen|man|suck it) up',
        '(grow|get|need) a (thicker|thick) skin',
        'it is (all)? (just)? in your head',
        '(it is|that is) (just|probably)? your (hormones|period)',
        '(are you|you are|you must be|is it) (on)? your (period|time of the month)',
        '(you can not|can not you) take a joke',
        '(there is)? no (use|point|good) (in)? (crying|being upset|getting upset|moaning|sulking)',
        `(not|hardly) worth (crying|getting ${feel}|being ${feel}) (over|about)`,
        `nothing to (cry|be ${feel}|get ${feel}) about`,
        `(it is|its|it was|that is|he is|she is) (only|just) (a|an|one|your) ${thing} , (calm down|relax|chill|get over it|you will live|who cares|so what|no one died|nobody died)`,
        `why are you (still|so|even) ${feel}? (about|over) (it|that|this|something so|nothing|such)`,
        `i (honestly)? thought you would be (over|done (with|being ${feel})) (it|this|that|by now)?`,
        '(you cried|are you crying|you are crying|you are upset|you got upset|are you upset) (over|about) that',
        'not everything is (a|about) (tragedy|trauma|drama|crisis)',
        '(not|hardly) (a|some|the worst) (tragedy|trauma)',
        '(you will|you would) be (fine|grand|ok|alright) , (it is|its) (nothing|not that bad|only|just|no big deal|not a big deal)',
        'you will be (fine|grand|ok|alright) , (stop|quit) (fussing|worrying|moaning|stressing)',
        'you (take|are taking) (it|this|that|everything|things) (all)? (too|so|way too) (personally|seriously|to heart)',
        '(save|spare me|enough with|enough of|no more) (me)? the (drama|waterworks|sob story|theatrics)',
      ],
      {
        negated: 'keep',
        unless: [
          '(not|never) (you were|you are) overreacting',
          '(not|never|do not think you are|do not feel you are) (being)? (overreacting|dramatic|too sensitive)',
          '(i am|i was|we are|we were) (overreacting|being dramatic|being so dramatic)',
          'calm down (the|your|my|before|first)',
        ],
        when: both(
          unkindly,
          notPrecededBy(/\b(?:tells?|told|telling|say|says|saying|said|do not think|never think) .{0,20}$/),
        ),
      },
    ),
    // Said with a smile these are play.
    phrases(
      [
        'you are (so|too|very|way too|far too|always so|such a) (sensitive|emotional|dramatic|drama queen)',
        '^ (ok|okay|alright|oh|yeah)? , drama queen $',
        '(it is|its) not that deep $',
        '^ (no one|nobody) (died|is dying) $',
      ],
      {
        joking: 'skip',
        negated: 'keep',
        unless: [
          'so (sensitive|emotional|dramatic) (to|and|in|about (the|your|films|dogs)|at (films|weddings))',
          'when (you|i) are (so)? *',
          'so emotional',
        ],
        when: both(unkindly, coldly, told, aboutThem),
      },
    ),
    phrases(
      [
        'at least (you|it|he|she|they|there|the|your|that|nobody|no one|its) (is|are|was|were|have|had|has|did|do|can|got|get|still|will|job|exam|boss|money|cat|pay)',
        '(it|things|that)? could (be|have been) (a lot|much|far|so much|way)? worse',
        '^ (ah|aw|oh|come on|just|hey|try to|babe|love)? , cheer up',
        '^ (but|oh|ah|well|yeah|ok|babe|love|and|meh|hey)? , (it|that) is (not|hardly|nothing) (really|even)? (that|so|too|such a|a|the|to)? (bad|big a deal|deep|serious|big deal|end of the world|worth getting|worth crying|cry about|be upset about|get upset about)',
        '^ (ah|oh|but)? , (no|not a|not such a) (big)? (deal|biggie)',
        'at least (you|he|she|they|nobody|no one|your) *',
        '(nobody|no one) (even|else)? (noticed|cares|will remember|saw)',
        '^ (ah|oh|well)? , do not worry about it , (he|she|they|it is|nobody|no one|everyone)',
        'not the end of the world',
        '(worse|bad) things happen',
        '^ (ah|oh|well|meh|yeah)? , (it|shit|these things) happens? (to (everyone|everybody|all of us|the best of us))? $',
        'these things happen',
        'happens to (everyone|everybody|all of us|the best of us)',
        '^ (just|oh|ah|try and|try to|you need to|come on|hey|babe|love|ok)? , (relax|chill|chill out|calm down|lighten up|snap out of it|move on|let it go|forget about it|shake it off|suck it up|stay positive|be positive|think positive|positive vibes) (then|now|babe|love|a bit|lol|hun|mate|ok|jeez|man|bro|and move on)? $',
        'look on the bright side',
        '^ (ah|oh|well|sure|meh|yeah)? , you will (get over it|live|survive|forget about it|be over it (soon|tomorrow|in a week))',
        '^ (ah|aw|oh|sure|well|meh|yeah)? , you (will be|are) (fine|grand|ok|okay|alright) (though|tomorrow|in the morning|babe|love|hun|lol|haha|soon)? $',
        '^ (ah|oh|well|aw|just)? , do not (worry|stress|cry|be sad|be upset|fret|be silly) (so much)? (about|over)? (it|that|him|her|your exam|your exams)? $',
        `(everyone|everybody|we all|we are all|loads of people|plenty of people|lots of people|most people|half the world) (is|are|gets|get|feels|feel|has|have|goes through|go through)? (tired|nervous|anxious|stressed|sad|lonely|exhausted|knackered|bad days|a bad day|bad days sometimes|down|sick|ill|busy|like that|fails|fail|sacked|dumped|rejected|hates (their|his) (job|boss|work)|struggles|through it|off days)`,
        `^ (but|oh|well|meh|and)? , (it is|its|it was|that is|he was|she was) (only|just) (a|an|one|your|some)? (${thing}|work|school|uni|money|exams|football|words)`,
        '(plenty|loads) (more)? (of)? (other)? fish',
        'had a good (innings|run)',
        '^ (but|well|at least)? , (he|she|it) was (old|ninety|eighty|very old|old anyway|getting on)',
        'everything happens for a reason',
        'not meant to be',
        'time heals',
        '^ (oh|and|but)? , (who cares|so what|is that (it|all)) $',
        '(sleep|walk|laugh|shake|shrug|brush) it off',
        '^ (just|well)? , (do not|try not to|stop) (think|dwell|thinking|dwelling) (about|on) it',
        '^ (well|oh|ah)? , that is (just)? life',
        'welcome to (the club|my world|my life|adulthood|adult life|the real world)',
        'do not (be so|take it so|take it too|take it) (negative|hard on|personally|hard|to heart)',
        'you (always|only ever|constantly) (moan|complain|stress|worry)',
        '(in|by) (a|this time next) (week|month|year) (you will)? (have forgotten|forget|not (even)? (remember|care))',
        'grand scheme of things',
      ],
      { negated: 'keep', when: both(softly, told, unkindly, coldly, aboutThem) },
    ),
    // The answer itself says that it weighs little; a hint in their text is enough.
    phrases(
      [
        'get a grip (of|on)? (yourself)?',
        `^ (but|oh|well|ah|and|sure|honestly|ok|come on|babe|love)? , (it|that|this|he|she|they|there) (is|was|are|were) (only|just) (a|an|one|two|your|my|his|her|their|some|the)? *`,
        '^ (but|oh|well|ah|sure)? , (they|those|these|he|she|it) (is|are|was|were) (the|a|your)? * only',
        '(it|that|this) (is|was) (hardly|not exactly|not even|nothing|no) (the)? (end of the world|a (big|huge) (deal|thing|issue)|a tragedy|a (crisis|disaster)|real (problem|pain)|much|worth it)',
        '(do not|stop|quit|why) (make|making) (it|this|that|everything) (into|in|such|all)? (a|an|some)? (big|huge|whole)? (issue|drama|thing|deal|problem|tragedy|crisis|about (you|yourself))',
        '(past|over) (it|that|this|him|her|them) (by now|already|surely|yet)',
        '(should|would) be (over|past|used to) (it|that|this|him|her) ',
        'does it (really|even)? matter',
        '(what does it|why does it|who) (matter|care|cares)',
        '(nobody|no one) (is|was|got|has been|even) (hurt|died|injured|dead|notices|noticed|thinks|looks|looked|remembers|sees|hates you|is looking)',
        '(nobody|no one) (cares|thinks) (about|of) (you|that|it)',
        '(do not)? flatter yourself',
        '(very|quite|such|some|such a) (a|an)? (active|vivid|wild) imagination',
        'you are (just)? (imagining|making) (it|things|that|this) (up)?',
        'you (always|constantly|only ever) (say|do|think|feel|are) (this|that|it|like this)',
        'you (say|do|said|feel) (this|that|it|the same) every (time|day|week|month|quarter|year|single|winter|summer|birthday|christmas)',
        'you are (too|so|far too|way too) (sensitive|soft|emotional|delicate|dramatic|touchy) (for|about|to)',
        '(always|ive always|i have always) said (it|so|that)',
        '(there is|there will be) (one|another|always one|another one|always next|next) (every|next|year|time|*) (year|week|month|day|time)?',
        '(it is|that is) (a number|only a number|just a number|just how|how (we|it|they|people|things)|normal|part of (life|growing|the job)|the job|what (mums|parents|bosses|kids|families|women|people) do)',
        '(everyone|everybody|we all|people|most people|loads of people|half the *) (gets there|get there|goes|go through|been through|has|have|had|feels|gets|get|does|do|loses|fails|is in the same) ',
        '(stop|quit) (stressing|bothering|worrying|boring) me (out)?',
        '(ah|oh|would|will) (would|will)? you (ever)? stop (it)? $',
        'ah would you stop',
        'that is all (it|that|this) (was|is)',
        '(she|he|they) (was|were|is) (probably|only|just) (having|in|being|tired|joking|messing|kidding|busy|stressed|old)',
        '(she|he|they|it) (had|was|did|said) (one|two) (line|word|bite|minute|minutes|second|seconds|inch|baa|song|scene|day|days)',
        '(\\d+|one|two|three|five|ten|thirty) (minutes|seconds|mins|hours|stitches|days) (,)? (you were|it was|in there|of|big|what)',
        '(this|that|it) is nothing (really|compared|to|at all|yet|$)',
        'you (always)? (overthink|over think|read too much into) (everything|it|things|this|that)',
        '(they will|there will be|he will|she will) (tour|ask|be|do it|come|call|run it|hold it) (again|another|next|others|other)',
        '(do not|stop) (be|being) (so)? (ridiculous|silly|daft|soft|stupid|hysterical|paranoid|precious|childish)',
        '(it is|it was|that is|that was) (one|a single) (day|night|hour|meal|party|comment|person|email|mark|word|match|game|joke)',
        '(he|she|they) (was|were|is|are) (only|just) (messing|joking|teasing|kidding|having|being|tired|trying|playing|saying)',
        '(it is|that is) (just|only|probably)? (wind|gas|nerves|hormones|tiredness|stress|age|growing pains|indigestion|a cold|a bug|your age)',
        '(cars|roads|planes|stairs) (are|is) (more|far more|safer|safe)',
        '(plenty|lots|loads) (more|of other|of others) (where|jobs|flats|tickets|people|boys|girls|men|women|houses|time)',
        'you would not have (enjoyed|liked|wanted|missed|had fun|gone)',
        '(people|everyone|everybody|millions|thousands) (do|does|go|goes|manage|manages|drive|drives|have|cope|copes) (it|that|through|with)? ... (every day|all the time|fine|daily)',
        '^ well you are ',
        '^ (but|oh|well)? , (it is|it was) (a|an) (photo|picture|party|dress|cake|film|drink|dinner|lunch|number|phone|car|bike|plant|mug|vase|test|bump|birthday|show|plate|haircut|group chat|post|comment|email|text|card|bag|coat|jumper|job|hobby|cold|bus|stranger)',
        '(alright|well|nice|all right) for some',
        'you are always (finding|moaning|worrying|on about|complaining) ',
        'you had it (easy|soft|good|lucky)',
        '^ (but|oh|well|ah|and|sure|honestly)? , (it|that|he|she) (is|was) (just|only)? (a|an)? (lump|piece|bit|bunch|load|pile) of',
        '(nobody|no one) (looks|looked|saw|knows|knew|listens|reads|cares) (at|about|you|it|anyway)',
        'you are (being|just|so|getting)? (being)? (hysterical|ridiculous|silly|paranoid|precious|childish|melodramatic|neurotic|dramatic|oversensitive|irrational)',
        'you can (always)? (get|buy|have) (another|a new) (one|job|phone|cat|dog|bike|friend|car|boyfriend|girlfriend)',
        '(they|you) will buy (more|another|new)',
        'could have been (a lot|far|so much)? worse',
        '(it was|it is|that is) (a|one|just a|only a|a tiny|a little|a bit of a) (tiny|little|small|wee)? (scratch|joke|laugh|graze|bruise|bump|blip|phase|cold|sniffle|tiff|comment|typo|meeting|job|number|haircut|flat|house|drink|party|spider|dream|mistake|headache|cough|fuss)',
        '(do not|did not) (make|made) a (song|fuss|drama|dance|meal) (and dance)? (about|of|over) (it|that|this)',
        'you get no (prize|medal|sympathy)',
        '(you are|you will be) (fine|grand|ok|okay|alright|tired|hormonal|hungry) $',
        '^ (just|oh|and|so|come on)? , (relax|chill|calm down|grow up|cop on|toughen up|man up|lighten up|get used to it|deal with it|let it go|move on|get over it) $',
        '(worse|bigger) (things|problems) (in life|happen|going on|in the world|to worry about)',
        '(think of|what about|imagine) (the people|people|those|kids|others) (who|in|with|that)',
        '(be|you should be) (grateful|thankful|glad)',
        '(thin|thicker|thick) skin',
        '(not|hardly) (a|the) (real|proper) (reason|illness|job|problem|thing)',
        'you (saw|have|had|got|spoke to) (me|them|him|her|it|one|plenty) (yesterday|last (week|night|month)|already|enough|this morning|on (sunday|monday|saturday|friday))',
      ],
      {
        negated: 'keep',
        unless: [
          'you are (fine|grand|ok|okay|alright) (to|with|here)',
          '(everyone|everybody|we all) (is|will be) (proud|here|rooting)',
          'that is just (awful|horrible|cruel|rotten|unfair|mean|so|not|horrid|terrible|rough|rubbish|shit|heartbreaking)',
          '(it|that|this|he|she|they) (is|are|was|were) just (so|awful|horrible|cruel|rotten|unfair|mean|not|too|as|horrid|rude|jealous|scared|wrong|heartbreaking|brutal|rubbish|shit)',
          '(i|me|we|let us) (am|are|was|were)? (only|just)',
          'you are not (too|so) *',
        ],
        when: both(weighs, unkindly, coldly, aboutThem, settled),
      },
    ),
  ],
  bad: [
    "[you're overreacting]",
    "[calm down, it's just] a spreadsheet",
    'omg [stop being so dramatic]',
    '[just get over it]',
    '[others have it worse] you know',
    '[ur too sensitive]',
    "[you'll be fine, it's nothing]",
    { text: '[at least you have] a job', context: { reply: 'worst shift ever' } },
    { text: '[cheer up]', context: { reply: 'I feel awful' } },
    { text: "[it's not a big deal]", context: { reply: 'I failed my exam' } },
    { text: "[it's only a flat]", context: { reply: 'gutted about the flat falling through' } },
    { text: '[You overthink everything]', context: { reply: 'I keep worrying I said the wrong thing' } },
    { text: '[could be worse]', context: { reply: 'worst day ever' } },
  ],
  fine: [
    "no big deal, I'll cook",
    "calm down haha I'm coming",
    "at least it's Friday",
    "you'll be fine, you've prepared so well",
    "you're not overreacting",
    "you're so dramatic haha, never change",
    'she told me to calm down, imagine',
    'your teeth are so sensitive to ice, so I got the sorbet',
    'getting over it takes however long it takes',
    { text: "it's just awful, come here", context: { reply: 'gutted about the flat falling through' } },
    { text: "no big deal, I'll pick you up", context: { reply: 'worst shift ever' } },
    { text: 'oh no. at least the sofa is warm and I am on it', context: { reply: 'worst shift ever' } },
    { text: 'at least it is Friday', context: { reply: 'finally done' } },
    { text: "it's only a short walk, I'll come and get you", context: { reply: 'I feel awful' } },
    { text: 'cheer up playlist is on the kitchen speaker, love you', context: { reply: 'I feel awful' } },
  ],
  better: ['That would sting anybody. Want to tell me about it?'],
};
