import { phrases, type Rule } from '../rule.js';
import { greetingFiller, nothingBut } from './words/small-talk.js';

const filler = new Set([
  ...greetingFiller,
  ...`i am do did so much very loads lots tons bad badly heaps tonight today now right really still already again always too
  also as usual ugh omg god like crazy more most every each day all the time than ever ok admit it just that is here sad
  good night morning evening thanks and only really my dear goodnight something what know wanted to say that was been
  sitting lying sat laying here awake woke up bed in on own alone keep every minute away apart home this week long hard um
  okay bye sleep concentrate can not stop and have had be will go want back when are mind heart text sending this so
  without lonely come evenings worst nothing clever only until we together wish real even funny its`.split(/\s+/),
]);
const much =
  '(so|very|really|too)? (much|bad|badly|loads|lots|tons|heaps|already|terribly|dearly|a lot|like (crazy|mad|hell)|more (every|each)? (day|today)?|die|sana|something (awful|shocking|terrible)|only|too|plenty)? (today|tonight|rn|right now|already|up here|here|all day|as usual|though|jare|o|lah)?';

export const missYouOnly: Rule = {
  id: 'generic/miss-you-only',
  family: 'bare-miss-you',
  severity: 'info',
  source: 'text-affection',
  says: '“{match}” is lovely, and there is room for a detail',
  why: 'Affection is good to get as it is. The moment that made you think of them makes it more theirs.',
  find: phrases(
    [
      `(i (am|have been|keep|just|do|really|still|so|dey|did)?)? (just|already|really|been)? (miss|missed|missing|misses|missin|imissed) (you|ye|yuh|my (person|baby|babe|girl|boy|man|love|other half|honey)|your face|us) ${much}`,
      `(i (am|was|have been|keep|just|can not stop))? (just|always|still|been|keep)? (thinking|thinkin|thought|think|dreaming|dreamt|dreamed) (of|about|abt) (you|ye|us) (all (day|night|the time)|again|so much|a lot|always|today|tonight|now|right now|rn|just now|lots|constantly)?`,
      '(i)? (wish|wished) (you were|u were|you was) (here|with me|beside me|next to me|home|back) (with me|now|right now|rn|too|tonight)?',
      '(i)? wish i (was|were) (there|with you|beside you|next to you) (with you|now|right now|rn|too|tonight)?',
      '(i)? (can not|could not) wait (to (see|be with|hold|hug|kiss) you|(till|until|for) you are (back|home|here)) (again|soon|too)?',
      '(i)? (can not|could not) (get you (out of|off) my (head|mind)|stop thinking (about|of) you)',
      '(you are|you have been|always|you)? (on|in) my (mind|thoughts|head|heart) (all (day|night|the time)|always|today|tonight|again|as always)?',
      '(so|very|too)? (lonely|empty|quiet|boring|sian) (here)? without you',
      'it is (so|too|very)? (lonely|quiet|empty|boring) (here)? without you',
      '(i)? (am)? (long|longing|dying) (to see|for) you',
      '(i)? (just)? want you (here|back|home|beside me) (with me|now|so bad|so much)?',
      'come (back|home) (soon|to me|to me soon)',
      '(counting (down)? the (days|hours|minutes)|roll on) (till|until|when)? (i see you|you are (home|back|here))?',
      '(i)? (just)? (wish|want|need|wanted) (i could|to) (hold|hug|see|kiss|be with|cuddle) you (right now|now|again|so bad|so much)?',
      '(all i want is to be|i want to be) (with you|where you are|near you|beside you)',
      '(i)? (hate|do not like) being (apart|away from you|far from you|so far from you)',
      '(nothing|time|everything|evenings|life) (is|feels|drags|are) (right|the same|worst|boring|dull|empty)? (without|while) you (are away|are not here)?',
      'i would (give|swap|do) (anything|all of this|everything) to (have|see|hold|be with|be beside) you (here)?',
      '(i)? can not (sleep|settle|concentrate|focus) (without you)? (beside me|here|next to me)?',
      '(half of me|my heart|my mind) is (over there)? (with you|where you are)',
      'you (crossed|cross) my mind',
      'you are all i (think|have thought|can think) about (today)?',
      '(you are)? never far from my (thoughts|mind)',
      'everything reminds me of you',
      'feels empty (here)? (without you)?',
      '(the|this|our) (house|place|bed|home|flat|apartment) (is|feels) (so|too|very)? (empty|quiet|big|dead|cold|not the same) (without you)?',
      'you have been (gone|away) too long',
      'this distance',
      'the (distance|days) (is|are) (so|too)? (hard|long) (today|without you|when you are not here)?',
      'feeling (your absence|far away from you|far from you) (today|tonight)?',
      'i did not know i would miss you this much',
      'without you i am only half',
      'part of me is away',
      '(te echo de menos|te extrano|tu me manques|ich vermisse dich|je pense a toi|nakumiss|saudade|mi manchi|nakukosa)',
    ],
    { idioms: 'keep', when: nothingBut(filler) },
  ),
  bad: [
    '[miss you]',
    '[miss u so much] 😢',
    '[Missing you] babe xx',
    'hey love, [thinking of you]',
    '[I miss you] x',
    '[wish u were here]',
    "[can't stop thinking about you]",
    '[i miss my person]',
  ],
  fine: [
    'Miss you. The kettle is too quiet without your singing.',
    'I miss you being rude to the newsreader',
    'Missed your call, was up a ladder',
    'thinking of you in that interview chair, green scarf on',
    'miss the bus every single day',
    "I don't miss you one bit 😉",
    'miss you, how was the ferry?',
    'love you, miss you, see you at six by the clock',
  ],
  better: ['Miss you. The kettle sounds lonely.', 'Thinking of you, the bakery had those figs you like'],
};
