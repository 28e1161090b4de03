import type { Draft } from '../../text/draft.js';
import { both, coldly, kissed, saidIn } from '../around.js';
import { type Hit, phrases, type Rule, whole } from '../rule.js';

const who =
  '(people|couples|girlfriends|boyfriends|wives|husbands|women|men|girls|guys|girls i know|partners|mums|dads)';
const gets =
  '(actually|just|even|apparently|seem to|seems to|always|still|all|must|only)? (get|gets|got|receive|are getting|get given|have|get to)';
const treat =
  '(flowers|a? bouquet|roses|chocolates|presents|gifts|surprises|surprised|taken (out|away|dancing|to *|somewhere|on holiday|on dates)|love letters|kisses (goodbye|goodnight)|a (good (morning|night)|goodnight|proper|nice|love|kiss|hug|card|birthday|surprise|cuddle|reply|phone|massage|foot rub|holiday|thank) *|a (date|card|kiss|hug|cuddle|surprise|weekend away|night out|massage|text|call|reply|present|ring|note|compliment)|good (morning|night) texts|goodnight texts|texts back|cuddles|cuddled|hugs|hugged|kissed|compliments|complimented|date nights|dates|spoiled|spoilt|spoiled rotten|looked after|asked (out|how|about|first)|called|cooked for|dinner (made|cooked) *|breakfast in bed|love letters|picked up|treated|noticed|held|romance|a love letter|thanked|a thank you|a lie in|help)';
const done =
  '(surprised|taken (out|away|somewhere|on|to|dancing)|spoiled|spoilt|looked after|cooked for|asked|asked out|asked first|held|kissed|hugged|cuddled|noticed|missed|chosen|bought|given|brought|treated|wanted|loved like that|adored|thanked|texted first|called first|called|picked|first|someones priority|a priority|romanced|courted|thought of|remembered|woken|the one)';

/** Words that make a wish smaller. */
const smaller =
  /\b(?:maybe|perhaps|possibly|potentially|kind of|kinda|sort of|half (?:hoping|wondering|thinking|wanted)|(?:was|am|been) (?:just |only |kind of |sort of |maybe |half |sorta )*(?:wondering|thinking|hoping)|i wondered|might (?:be able|want|like|consider|come|have|possibly|maybe|perhaps|fancy|feel)|(?:tiny|small|slight|slim|smallest|faint|off|remote) chance|any chance|i do not know|dunno|i guess|i suppose|um+|uh|er+m|if you ever (?:felt|feel|wanted|fancied|had)|if you (?:happen|happened) to|if you are not (?:doing|busy|too)|if (?:it is|that is|its) (?:ok|okay|alright|not too much|at all possible|possible|no trouble)|at some point|some ?time|one day|would it be (?:weird|ok|okay|alright|mad|odd|strange|too much|crazy|awful|terrible)|only if|ish|a (?:bit|little) of a|not sure (?:if|how|whether))\b/g;
/** Words that take it back while it is being said. */
const undoing =
  /\b(?:forget (?:it|i|this|that|about it)|ignore (?:me|this|that)|never ?mind|sorry (?:if|to|for|this|that|in advance|i know)|(?:stupid|silly|daft|dumb|bad|mad|weird|crazy|terrible|rubbish|ridiculous) (?:idea|question|thing|of me|thought|ask|one)|(?:is|be|sounds?|it is|probably|likely|sound) (?:\S+ )?(?:stupid|silly|daft|dumb|weird|annoying|pathetic|cheeky|too much|a lot to ask)|you (?:will |are |have |would |do |can )?(?:probably|likely|obviously|surely|no doubt|most likely) (?:not |do not |are |have |will |will not |would not |would |hate|busy|got|think|rather|want|to)*|(?:which|because|as|since) you (?:probably|likely|obviously|surely)|i am sure you (?:are|have|will|would|do|hate|want)|i know you (?:are|have|will|would|do not|hate|probably)|tell me to (?:get lost|sod off|shut up|go away|stop|bog off|jog on|do one|piss off|feck off)|(?:feel free|you can|totally fine|fine|free|absolutely) to (?:say no|ignore|refuse|decline|laugh|tell me)|you can (?:absolutely |totally |always |just )*(?:say no|tell me|ignore|laugh)|or not|if not|either way|either is|you do not have to|do not have to|no (?:is )?(?:worries|problem|pressure|biggie|big deal) (?:if|at all|either)|not (?:a )?big deal|(?:only|just) (?:an idea|a thought|a silly|asking|if you|wondering)|pretend i (?:never|did not)|i (?:will|would) (?:totally |completely )?understand if|do not feel (?:obliged|you have|bad|like you)|i should not (?:ask|even|have)|(?:not|no) need to (?:answer|reply)|as if|scrap that|delete this|too much to ask|whatever you (?:want|like|think)|last minute|bad time|bother(?:ing)? you|i do not want to (?:be|bother|impose|push|ask)|impos(?:e|ing))\b/g;
/** The same, and sharply. */
const strong =
  /\b(?:forget (?:it|i)|ignore me|silly|stupid|daft|dumb|weird|annoying|pathetic|say no|get lost|shut up|you probably|or not)\b/;
/** The wish itself. */
const wish =
  /\b(?:could|would|can|hoping|hope|wanted|want|like|love|fancy|come|stay|meet|hold|go|see|film|dinner|call|help|together|we|hug)\b/;

const hedges = (draft: Draft): Hit[] => {
  const { words, sentences, emoji, text } = draft;
  if (words.length < 12 || words.length > 80) return [];
  if (sentences.some(({ joking }) => joking) || /["“”]/.test(text)) return [];
  if (emoji.some(({ mood }) => mood === 'joy' || mood === 'flirt')) return [];
  const said = saidIn(draft);
  const less = said.match(smaller)?.length ?? 0;
  if (less < 2) return [];
  const back = said.match(undoing)?.length ?? 0;
  if (back < 1 || less + back < (strong.test(said) ? 4 : 5) || !wish.test(said)) return [];
  const first = words[0];
  const last = words[words.length - 1];
  return first && last ? [{ start: first.start, end: last.end }] : [];
};

export const hedgedAsk: Rule = {
  id: 'tone/hedged-ask',
  family: 'guilt',
  severity: 'suggestion',
  source: 'protest-behaviour',
  says: '“{match}” hides a wish',
  why: 'A wish half said has to be guessed, and a hint can sound like blame. Say the wish itself; it is easier to say yes to.',
  find: [
    whole(hedges, {
      hints: [
        '(maybe|perhaps|possibly|wondering|thinking|hoping|might|dunno|chance|um|erm|weird|wondered)',
        '(kind|sort) of',
      ],
    }),
    phrases(
      [
        `(some|other|most|normal|certain) ${who} ${gets} ${treat}`,
        `(some|other|most|normal|certain) ${who} (go|are going|get to go|went) (on|out on) (dates|date nights|holiday together|a date)`,
        `(normal|other|real) ${who} (hold hands|go out|kiss goodbye|eat together|celebrate (anniversaries|birthdays)) ...`,
        `(everyone|everybody) else ${gets} ${treat}`,
        `others ${gets} ${treat}`,
        `(all)? my (friends|mates|sisters|colleagues) (all)? ${gets} ${treat}`,
        `(i)? (still|often|sometimes|do|just)? (wonder|wondering|forget|forgot|forgotten|(not|hardly|barely) (know|remember)) what (it is|its|it would be|it feels|it must be|it must feel|it would feel|it might be) like (to (be|get|feel|have)|being|having|getting) (${done}|${treat}|(someone|somebody|a (boyfriend|girlfriend|husband|wife|partner)) (who|that|cook|buy|surprise|take|make|plan|bring|ask) ...)`,
        '(i)? (would not|do not|have|hardly|barely)? (even)? (know|remember|forgotten|forget) what (a date night|flowers|romance|a hug|a compliment|a lie in|a night out|a date|a kiss|a cuddle) (is|look like|looks like|feels like|feel like|are)',
        `not that (anyone|anybody|someone|somebody|people|you lot|i) (would|will|ever|has|is going to|have|had|could|does|would ever|ever get|ever gets|would get) (ever|even)? (buy|bring|take|cook|ask|surprise|get|got|send|make|plan|book|text|call|think|remember|offer|hold|want|notice|bought|asked|cooked|made|thought|remembered) (me|for me|of me|to (ask|call|text|cook)|i am|if i|how i|that i|out|flowers) ...`,
        'not that i (ever|would ever|would)? get (a lie in|flowers|taken out|a day off|a hug|a thank you|thanked|any help|asked) ...',
        `(it)? (would|might) be (nice|lovely|great) (to be|to get) (${done}|${treat}) (for once|for a change|once in a while|once|every now and then|now and then|now and again|one day|some day|sometime|occasionally|too)`,
        '(it)? (would|might) (be|have been) (nice|lovely|great|good) if (someone|somebody|anyone|anybody|a certain (someone|person|somebody)|some people|one of us) (would|could|had|did|ever|asked|bought|made|remembered|cooked|thought|offered|took|noticed|planned|bothered) ...',
        'if only (someone|somebody|anyone|a certain someone) (would|could|thought|wanted|cared|bothered|remembered) ...',
        'i (just|really|do)? wish (someone|somebody|anyone|i had (someone|somebody|a (boyfriend|girlfriend|husband|wife|partner))) (who|that)? (would|could|ever)? (just|ever|actually)? (take|surprise|buy|bring|cook|plan|ask|asked|text|texts|texted|noticed|notice|remembered|remember|made|make|bought|cooked|hold|held|hug|hugged|treat|missed|wanted|thought) (me|for me|of me|us|how|that i|something|back) ...',
        '(nobody|no one) (ever)? (buys|brings|takes|cooks|surprises|has ever (bought|brought|taken|cooked|surprised)|ever (bought|took|cooked|surprised)) (for)? me ...',
        '(nobody|no one) (ever)? asks (how|about|if|what) (i|my) ...',
        '(nobody|no one) (ever)? (made|makes) me (a cup|tea|breakfast|dinner|lunch|a cuppa|a coffee|a brew) ...',
        '(nobody|no one) (bought|sent|got) me (flowers|anything|a (present|card|drink|valentine)|even) ...',
        '(nobody|no one) (took me (out|anywhere|dancing)|cooked (for)? me|asked me how|asked how i) ...',
        '(even)? (the|your) dog (gets|got) (a|more) *',
        'i (have)? never (get|got|been|had|been bought|been given|gotten|been sent|received) (bought|given|any|taken)? (flowers|surprised|roses|a love letter|taken (out|away|dancing|anywhere)|cooked for|a surprise|breakfast in bed|a bouquet|love letters)',
        `(can not|do not) remember (the last time|when) i (last)? (got|was|had|received|went) (${done}|${treat})`,
        '(can not|do not) remember (the last time|when) (anyone|anybody|someone|somebody) (last)? (took|bought|brought|cooked|surprised|asked|made|sent|held|hugged) (me|for me) ...',
        '(can not|do not) remember (the last time|when) we (last)? (went (out|anywhere)|had a (date|night out)|did anything) ...',
        'when (was|is) the last time (anyone|anybody|someone|somebody) (took|bought|brought|cooked|surprised|asked|made|sent|held|hugged) (me|for me) ...',
        `when (was|is) the last time i (got|was|had|received) (${done}|${treat})`,
        '(i will|i guess i will|i suppose i will|guess i will|suppose i will|i might|i shall|guess i should) (just|have to|always)? (buy|get|send|order|bring) (my own|myself|my self) ... (flowers|roses|chocolates|present|bouquet|card|valentine|gift)',
        '(guess|suppose) i will (just|have to)? (take myself (out|to *)|plan my own *|throw my own *)',
        'i (bought|got|sent) my own (flowers|roses|chocolates|a valentine|a card|a bouquet|birthday *)',
        'we (can not|cannot) all be (lucky|so lucky|that lucky|spoiled|spoilt|loved)',
        '(i guess|i suppose|guess|suppose|apparently) (flowers|romance|date nights|dates|presents|surprises|compliments|cuddles|anniversaries) (are|is) (dead|for other people|for other couples|too much|not for me|a thing of the past|over|only|just)',
        '(imagine|fancy) (getting|being) (flowers|taken (out|away|dancing)|surprised|cooked for|breakfast in bed|asked out|a (goodnight|good morning|good night) text)',
        '(saw|see|seen) (everyone|everybody|all the girls|all my friends|other girls|other women|couples) (getting|posting|with) (their)? (flowers|roses|dates|date nights)',
        'i am (just|only) saying * (took|takes|bought|buys|surprised|brings|brought|cooks|cooked|sends|planned) (his|her|their) (wife|girlfriend|husband|boyfriend|partner|missus) ...',
        '(a|one) (thank you|thanks|hello|reply|text back|please|sorry|goodnight|good morning) (would|might) (be|have been) (nice|lovely|appreciated|something|a start)',
        '(flowers|a (text|thank you|card|hug|call|kiss|hello)) (would) not kill (you|anyone|someone)',
        '(would it|it would not) kill (you|anyone|someone|anybody|somebody) to (say|ask|text|call|notice|buy|cook|make|take|offer|help|remember|bring|plan|smile) ...',
        'i have heard (some|other) (people|couples|women|men) (get|go|have|are) ...',
      ],
      {
        joking: 'skip',
        negated: 'keep',
        unless: [
          'be like to be (a|an|the|in|on|back|home|old|famous|rich|able|so)',
          'nobody (makes|takes|cooks) me (laugh|smile|happy|feel|seriously|like|better|tea like)',
          'no one (makes|takes|cooks) me (laugh|smile|happy|feel|seriously|like|better|tea like)',
          '(nobody|no one) else (makes|takes) me',
          'nobody asked me',
          'nobody sends me (memes|cat|dog) like',
          'people get * (wrong|wet|lost|ill|sick|married|divorced|on|off|up)',
          'can not remember when (we|i) (said|booked|agreed|put)',
          'someone could (make|bring|take|book) (a|some) (fortune|living|killing|film|mess)',
        ],
        unlessNear: [
          'like you (do)?',
          'and then there is you',
          'and i get you',
          'i get you',
          'so lucky',
          'but i have you',
          'i am lucky',
        ],
        when: both(coldly, (_hit, draft) => !kissed(draft)),
      },
    ),
  ],
  bad: [
    '[some people get flowers]',
    "[I wonder what it's like to be surprised]",
    '[not that anyone would buy me flowers]',
    '[other people get a goodnight text]',
    '[everyone else gets taken out]',
    "I'm sure his wife gets flowers but [we can't all be lucky]",
    '[would be nice if someone asked how I am]',
    '[nobody ever cooks for me]',
    "[I'll just buy my own flowers] then",
    "[can't remember the last time I got flowers]",
    '[if only someone would take me out]',
    '[sorry if this is silly, but I was wondering if you might possibly want to come to Leeds, or not, forget it]',
    "[erm would it be weird if we maybe had dinner sometime, you probably don't want to, ignore me]",
    "[I guess I was kind of hoping we could perhaps see each other, I know you're busy, no worries if not]",
  ],
  fine: [
    "I'd love flowers sometime",
    'could we go out on Friday, just us?',
    'some people get flowers, I get you, which is better',
    'some people get seasick, not me',
    "I wonder what it's like to be a heron",
    'nobody makes me laugh like you',
    'other people get the bus, I get the boat',
    'not that anyone would notice the new curtains',
    'I wonder what the new place is like',
    'everyone else got the early train',
    "can't remember when we said, was it six?",
    'it would be nice to see the sea this weekend',
    'I bought flowers for your mum',
    'if only someone would bring me tea in bed 😘',
    'I was wondering if you could stay over on Friday. No worries if not',
    'maybe we could go to the sea on Sunday, or the woods? Either is fine',
    'Might be late, sorry if dinner gets cold. Maybe start without me?',
    'no pressure at all, but would you like to come to the quiz on Thursday?',
  ],
  better: ["I'd love flowers sometime", 'A goodnight text would make my day. Fancy it?'],
};
