import type { Draft } from '../../text/draft.js';
import { saidIn } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { type Hit, type Rule, whole } from '../rule.js';

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

export const objectifyOnly: Rule = {
  id: 'desire/objectify-only',
  family: 'wanting',
  severity: 'suggestion',
  source: 'desire',
  says: '“{match}” sees a part and not yet the person',
  why: 'Many people like to be wanted as themselves. Say what they did, or how it made you feel, beside how they look.',
  find: whole(alone, {
    hints: [
      '(ass|arse|booty|butt|bum|buns|tits|titties|boobs|boobies|breasts|cleavage|jugs|knockers|melons|bod|nice pair)',
      '(biceps|abs|six pack|sixpack|pecs|muscles|guns|arms|legs|thighs|calves|glutes|quads|delts|hips|curves|torso|body|physique|figure|waist|chest|shoulders)',
    ],
  }),
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
  ],
  better: ['Watching you fix the shelf did things to me', 'You looked so happy in that dress. I could not look away'],
};
