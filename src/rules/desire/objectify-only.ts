import type { Draft } from '../../text/draft.js';
import { saidIn } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { type Hit, phrases, type Rule, type When, whole } from '../rule.js';

const crude = 'ass|arse|booty|butt|bum|buns|tits|titties|boobs|boobies|breasts|cleavage|jugs|knockers|melons|bod';
const plain =
  'biceps|abs|six pack|sixpack|pecs|muscles|guns|arms|legs|thighs|calves|glutes|quads|delts|hips|curves|torso|body|physique|figure|waist|chest|shoulders';
const lead =
  '(?:(?:omg|oh|my|god|gosh|damn|dayum|daym|wow|whoa|phew|phwoar|phwoarr|mm|am|hmm|yes|ooh|ugh|jesus|christ|lord|hot damn|oof|ok|okay|but|and|also|the|just|show me|let me see|girl|look at|looking at|check out|love|loving|i love|i want|want|need|i need|gimme|give me|i like|like|dat|dem|saw|seen|is that|what a|what an|such a|got|with) )*';
const which = '(?:(?:those|that|them|these|your|dat|dem|the) )';
const how =
  '(?:(?:nice|great|hot|sexy|fit|fine|big|juicy|killer|amazing|gorgeous|perfect|lovely|good|fantastic|awesome|cute|long|tight|huge|massive|banging|smoking|peachy|damn|sweet|unreal|incredible|insane|sick|toned|ripped|tanned|sexy ass|bare) )';
const tail =
  '(?: (?:though|tho|damn|wow|omg|phew|phwoar|please|on you|of yours|you have|you got|you have got|you have there|are (?:hot|insane|unreal|sexy|fire|everything|wow|something else|amazing|huge|fit|so hot)|is (?:hot|insane|unreal|sexy|fire|everything|wow|something else|amazing|so hot)|again|all day|in those jeans|in that|in those|in them))*';
const dear = '(?: (?:babe|baby|bae|girl|man|bro|love|darling|hun|hon|sexy|boy|mate))?';

const bare = byFirstWord(
  `^(?:${lead}(?:${which}${how}?|${how}+|nice pair of )(?:${crude})${tail}${dear}|${lead}(?:${which}${how}?|${how}+)(?:${plain})${tail})$`,
);
const crudeAlone = new RegExp(`\\b(?:${crude})\\b`);
const part = new RegExp(`\\b(?:${crude}|${plain})\\b`, 'u');

const alone = (draft: Draft): Hit[] => {
  const { words } = draft;
  if (words.length < 2 || words.length > 8) return [];
  const said = saidIn(draft);
  if (!part.test(said) || !bare.test(said) || words.some(({ quoted, negated }) => quoted || negated)) return [];
  // A heart makes "those arms" fond.
  if (!crudeAlone.test(said) && draft.emoji.some(({ mood }) => mood === 'warm')) return [];
  if (draft.sentences.some(({ question }) => question)) return [];
  return [{ start: words[0]?.start ?? 0, end: words[words.length - 1]?.end ?? 0 }];
};

const bits =
  '(ass|arse|booty|butt|bum|backside|tits|titties|boobs|breasts|cleavage|rack|jugs|knockers|melons|bod|body|legs|thighs|chest|figure|curves|hips|abs|biceps|pecs|torso|six pack|mouth|lips|behind|rear)';
const garment =
  '(jeans|leggings|dress|skirt|shorts|bikini|shirt|top|trousers|suit|tights|heels|uniform|swimsuit|boxers|joggers|vest|kit|lingerie|thong)';

/** Nothing beside it sees the person, nor does it say that it is not meant so. */
const sole: When = (_hit, draft) =>
  !/\b(?:love you|miss you|your (?:mind|heart|laugh|jokes|kindness|brain|soul|company)|(?:doctor|physio|gym|workout|ache|aches|sore|hurt|hurts|pain|injur\w*|scan|bus|cold|joke book|heron)|would never|not just|more than|never (?:just|only))\b/.test(
    saidIn(draft),
  ) && !draft.emoji.some(({ mood }) => mood === 'warm');

export const objectifyOnly: Rule = {
  id: 'desire/objectify-only',
  family: 'wanting',
  severity: 'suggestion',
  source: 'desire',
  says: '“{match}” speaks of a part, and not yet of the person',
  why: 'Many people like to be wanted as themselves. Say what they did, or how it made you feel, beside how they look.',
  find: [
    phrases(
      [
        `(what|all|the (only|main|best) (thing|reason|bit|part)|the thing|first thing|main thing) (that)? (i|we|anyone|everyone|men|people) (really|actually|mostly|ever)? (like|love|want|notice|noticed|see|need|think|look|came|come|stay|care|fancy|miss) (about|from|of|in|for|at|with)? (about)? (you|tonight|is|was|today)? (is|are|was|in)? (mostly|mainly|just|only|definitely|really|probably|honestly)? (you|your|the|that|those|them|in)? (is|are)? (*)? (${bits}|waist down|below the (waist|belt|neck)|from the (neck|waist) down|naked|in bed|under (that|those|the) ${garment})`,
        `(mostly|mainly|all|only|just|best|everything) (from the)? (waist|neck) down`,
        `(your|that|those|the|them) ${bits} (of yours)? ... (is|are|was|were) (the|basically the|honestly the|pretty much the) (only|main|one|whole|real|best|sole) (reason|thing|point|selling point|part) ...`,
        `(only|just|mainly|mostly|really|purely) (here|with you|coming|came|dating you|into you|swiped|texting|going|staying|keeping you|messaging|interested) ... (for|because of) (the|your|that|those) ${bits}`,
        `(i)? (do not|did not|never|not) (really|even)? (need|want|come for|care (about|for)|come here for|listen to|here for|require|interested in) (the|your|any|to)? (conversation|talk|talking|chat|chatting|brain|brains|personality|opinions|opinion|mind|small talk|words|thoughts|stories|feelings|a conversation|know you|name) ... (need|want|just|bring|only|give|show|send|get) ... (${bits}|naked|undressed|clothes off|in (bed|my bed)|${garment})`,
        `(less|no|enough|stop|shut up and|skip the|forget the) (talk|talking|chat|chatting|conversation|words|text|texting|brain) , (more|just|and|get|show|bring|send|less) ... (${bits}|skin|clothes|clothing|naked|undressed|undressing|nudes|${garment})`,
        `(nice|great|cracking|decent|lovely|fit|massive|amazing|fantastic|solid|top|banging|unreal|quality|good|some) (ass|arse|booty|butt|tits|titties|boobs|cleavage|rack|jugs|knockers|melons|bod|pair of (legs|tits|boobs|buns)|set of (legs|tits|boobs|pins)) , (btw|by the way|on you|though|mind|though|there|today|tonight|in (that|those)|forgot|what were|sorry|where|distracted|anyway|could not|can not|i (forgot|was|could|can|lost|stopped)|shame|what|love|lol|haha|got me)`,
        `you (are|look) (like)? (a|an|such a|just a|nothing but a) (lovely|gorgeous|fine|nice|beautiful|tasty|prime|proper|great|decent|right|perfect|hot|sexy|juicy)? (little)? (piece of (furniture|meat|ass|arse|art|skirt|eye candy|kit)|bit of (skirt|fluff|stuff|rough|meat|eye candy|totty|crumpet|ass|arse)|(slab|lump|side|cut) of (meat|beef)|trophy|arm candy|eye candy|snack|ornament|show piece|showpiece|sex object|toy|specimen|cum *|cut of meat|set of legs|pair of (tits|legs))`,
        `(you)? (are|were)? (nice|lovely|good|great|only good|made|just)? (for)? (to)? (look|looking|stare|gawp|ogle|gawk|perve|perv) at , (but|not|just|shame|so|and|do not|no need)`,
        `(gawp|ogle|gawk|perve|perv|drool|leer|letch) (at|over|on) (you|your|that|those|them|ye)`,
        `(rated|rate|scored|gave|give|marked|mark|put|told|described|ranked) (you|your * | your) (a|an|to|as)? ... (out of ten|to the (lads|boys|guys|girls|group|team)|solid (eight|nine|ten|seven|8|9|10|7)|(6|7|8|9|10|six|seven|eight|nine|ten) (out|for|because|with)) ...`,
        `(you are|you get|i would give you|that is|your ${bits} (is|are|gets?)|you) (a|an)? (solid|strong|easy|definite)? (6|7|8|9|six|seven|eight|nine|a six|a seven|an eight|a nine) (out of (10|ten)) , (with|if|because|for|without|from the|on|would|minus|when|depending|chest|arse|legs|tits|body) ...`,
        `(told|telling|tell|bragged|bragging|showed|showing|described) (to)? (the|my|all the) (boys|lads|mates|guys|girls|team|group|workmates|friends) (about|your|a (photo|pic|picture) of|how|that) (your|you|the|those)? (have)? (got)? (amazing|great|massive|huge|big|nice|fit|lovely)? ${bits}`,
        `bring (the|that|your|those|them) (lovely|sexy|gorgeous|big|fine|sweet)? (bum|arse|ass|booty|tits|boobs|body|bod|thighs|legs|rack|cleavage) (over|round|with you|too|here|back|along|tonight|to me|and|please|$)`,
        `your ${bits} (is|are) (honestly|easily|literally|still|definitely|by far|probably)? (the best|the only good|my favourite|the only|the nicest|the hottest|the one good) (thing|part|bit|feature) (about|of|in|on) (you|our|this)`,
        `(basically|just|nothing but|little more than|mostly|all|essentially|no more than|only) (a)? (pair|set) of (legs|tits|boobs|arms|lips|abs|thighs|hips|pins|biceps) ...`,
        `(those|that|them|the|your) ${bits} $ ^ (that is (it|all|the (whole)? (text|message|tweet|post))|end of (text|message)|no further|nothing else|say no more)`,
        `(wear|wearing|in|put on) (the|that|your|a) (short|tight|little|tiny|low cut|red|black|see through)? ${garment} , (just)? (for me to (look|stare|see|drool|gawp|enjoy|watch)|so (i|we|they|the lads) can (look|see|stare|drool|gawp|perv|enjoy|get a (good|better) look))`,
        `${bits} (did|does|do) (most|all|half) of the work`,
        `(wear|put on|come in|dress in|stick on|turn up in|get into) (something|the|that|those|a|your) (*)? (tight|short|low cut|revealing|tighter|shorter|see through|skimpy|sexy|${garment}) ... (my|the) (mates|lads|boys|friends|guys|boss|team|colleagues|workmates|girls) ...`,
        `(my|the|all the|all my) (mates|lads|boys|friends|guys|workmates|colleagues) (all)? (need|want|have|got|should|will|are going|love|like|wanted|asked|reckon|think|said|say|agree|are jealous|were) (to)? (see|look|be jealous|know|get|have|at|of|your|about|you have|that you have) (what|at|a|the|your|of|all|jealous)? ... (i (have)? got|i am getting|${bits})`,
        `(show|showing|parade|parading|show you|showing you) (you)? (off|around) (to|in front of) (my|the) (mates|lads|boys|guys|workmates|friends) ... (${bits}|${garment}|tight|short)`,
        `(i)? (need|want|bring|send|get|give) (me)? (that|those|your|the) (ass|arse|booty|butt|bum|tits|boobs|body|bod|rack|mouth|thighs) (on|over|here|round|in|to|of yours|back|now|tonight|asap|near|against|under) ...`,
        `(get|bring|send|move|haul|drag) (that|those|them|your) (fine|sexy|hot|gorgeous|tight|lovely|sweet|peachy|big|juicy) (ass|arse|booty|butt|bum|tits|boobs|body|bod|legs) ...`,
        `(could not|can not|did not|cannot|was not|stopped|not) (concentrate|listen|listening|focus|hear|hear a word|follow|tell you what|remember) ... (because of|with|for|thanks to|looking at|staring at|over) (your|those|that|the) ${bits}`,
        `(was|am|were|too busy|busy|spent * *) (not listening|just)? , (staring|looking|gawping|ogling|perving) at your ${bits}`,
        `(talk|talking|speak|listen|listening) to your (tits|boobs|chest|cleavage|arse|ass)`,
        `(shame|pity) (about|to (cover|hide|waste)) (the (face|talking|personality|mouth|head|brain)|(a|that|those|your) (body|${bits})) ...`,
        `(with|for) (a)? ${bits} like (that|yours|those) , (who (cares|needs)|you do not need|no one|nobody|i do not (care|need|mind)|it does not matter|you could|why) ...`,
        `(just|only|here|lie|sit|stand) (there)? and (look|be) (pretty|hot|sexy|decorative)`,
        `(turn around|bend over|twirl|spin|give us a twirl|strip|lift it up) , (so)? (i|let me|we|and let|for me|slowly|let us) (can|want to|see|get|look)? ... (${bits}|better look|good look|what i|the goods|the view)`,
        `(check|checking|inspect|see|let us see|show me|show us|flash) (the|your) (goods|merchandise|assets|bits|jiggly bits)`,
        `(i)? (would|could|am going to|want to) (put|keep|have|hang|display|mount|frame|leash) (you) (in|on|up) (the|a|my) (window|shelf|mantelpiece|cabinet|wall|cage|leash|display|bonnet|glass case) ...`,
        `^ ${bits} (pic|pics|photo|shot|check|update) , (please|now|pls)? $`,
        `(you are|basically|just|all|nothing but|only) (all)? (tits|boobs|arse|ass|legs|bum|booty) and (no)? (arse|ass|tits|legs|brain|bum|brains|nothing)`,
      ],
      {
        negated: 'keep',
        unless: [
          '(nice|good|great) to look at , (the|it|that|this)',
          `(sore|broken|bad|poor|achy) ${bits}`,
          '(get|move|haul|drag) (your|my|our|his|her) (arse|ass|butt|bum) (out|home|up|in gear|to|over here|down|off|into)',
        ],
        when: sole,
      },
    ),
    whole(alone, {
      hints: [
        '(ass|arse|booty|butt|bum|buns|tits|titties|boobs|boobies|breasts|cleavage|jugs|knockers|melons|bod|nice pair)',
        '(biceps|abs|six pack|sixpack|pecs|muscles|guns|arms|legs|thighs|calves|glutes|quads|delts|hips|curves|torso|body|physique|figure|waist|chest|shoulders)',
      ],
    }),
  ],
  bad: [
    '[those biceps]',
    '[nice legs]',
    '[that ass tho]',
    '[damn those abs] 🔥',
    '[mmm that body]',
    '[nice ass babe]',
    '[look at those thighs]',
    '[sexy legs]!!',
    '[dat booty] 🍑',
    '[wow. those arms]',
    '[your arse is the only reason I came]',
    "[you're a tasty bit of skirt]",
    '[get that sexy arse over here]',
    'sorry, [was staring at your chest]',
    '[bring those thighs over here]',
    '[nice tits by the way]',
  ],
  fine: [
    'my legs ache',
    'rest those legs',
    'your eyes are so kind',
    'lovely smile',
    'those hands',
    'that laugh though',
    'Yho my guy, those legs 😍',
    'nice legs on that table',
    'those arms around me is all I want',
    'watching you fix the shelf in that shirt, those arms, that patience',
    'how are the legs after the run?',
    'those biceps carried my nan up the stairs, thank you',
    'that dress',
    'not bad legs',
    'body shop says wednesday',
    'got the chicken thighs',
    'great tits on the feeder',
    'get your bum over here, the soup is hot',
    'your body is sore from the run, rest it',
    'your legs are the only reason we won the sack race, love you',
    'my mates want to meet you, is Friday alright?',
    'what I like about you is mostly how you listen',
    'wear the green dress, my parents are dressing up too',
    'it is nice to look at, the new bridge',
  ],
  better: [
    'Watching you fix the shelf did things to me',
    'You in that green dress, laughing at the bar. I could not look away',
  ],
};
