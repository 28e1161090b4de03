import { told } from '../around.js';
import { type CreditRule, phrases } from '../rule.js';

import { stings } from './words/sting.js';

const thing =
  '(coffee|shampoo|perfume|aftershave|soap|toast|cooking|jacket|jumper|hair|hand cream|sunscreen|suncream|curry|bread|soup|coat|scarf|hoodie|pillow|laugh|kitchen|deodorant|cologne|hair oil|cocoa butter|garlic|cinnamon|pipe|baking|shirt|t shirt|pancakes|stew|jollof|lipstick|lip balm)';
const trait =
  '(laugh|giggle|smile|grin|snort|humming|hum|voice|singing|whistle|whistling|handwriting|dimple|freckles|accent|yawn|sneeze|silly dance|dancing|cold feet|cold hands)';
const where =
  '(on|in|at|from|across|through|over|down|by|along|when|while|echoing|under|up) (the|that|our|my|a|every|this|your|you|whole|empty) *';
const does =
  '(hum|hums|laugh|smile|sing|dance|tuck|snort|scrunch|wrinkle|tilt|whistle|mumble|giggle|hold my|say my|narrate|read to|read aloud|butter|stir|fold|line up|name|wave at|talk to (the|every|our|strangers|plants|dogs|cats|yourself)|whisper|squeeze my|hold your (mug|cup|spoon|pen)|bite your (lip|pen)|roll up your sleeves|push your (glasses|hair|sleeves)|peel|salt|blow on|tap|skip|close your eyes|chew your (pen|lip)|frown at|count|warm your|poke|pat|greet|apologise to)';

export const specificDetail: CreditRule = {
  id: 'credit/specific-detail',
  family: 'voice',
  source: 'care',
  says: '“{match}” is a detail only you would write',
  why: 'A small thing noticed says more than a big word, since nobody else could have sent it.',
  find: phrases(
    [
      `(still)? (smells|smelt|smelled|smelling|tastes|tasted) (faintly|exactly|just|so much|a bit|strongly)? (of|like) your ${thing}`,
      '(still) (smells|smelt|smelled|smelling) (faintly|exactly|just|a bit)? (of|like) you',
      '(pillow|pillows|scarf|jumper|hoodie|coat|jacket|shirt|bed|side of the bed|car|kitchen|blanket) (still)? (smells|smelt|smelled) (of|like) you',
      `your ${trait} ${where}`,
      `your ${trait} (still)? (in|from) (the)? (next room|other room|kitchen|shower|hallway|garden|car|bath)`,
      `(love|adore|loved|miss|missed|like|thinking about|think about|thinking of|noticed|forgot) (the way|how) you (always|still|never fail to|secretly)? ${does} ...`,
      `(love|adore|miss) when you (always|still)? ${does} ...`,
      `(can|could) (still|almost)? (hear|see|picture|smell|taste|feel) your (${trait}|${thing}|hand|hands|head|breath|face|footsteps|key|keys) ...`,
      `i (heard|hear) your (voice|laugh|giggle) (in my head)? (going|saying|on|in|from|all|behind|over) ...`,
      '(saw|passed|heard|found|spotted|smelled|smelt|read|tried|watched|ate|seen|met|bought|walked past|walked by|drove past|drank) (a|an|the|this|that|our|two|three|some|these|those|my|one) ... ... (and)? , (i)? (just|immediately|instantly|thought)? (thought of|thought about|pictured|imagined|heard|could hear|missed|smiled because of) (you|your *)',
      `(dent|crease|shape|print|ring|crumbs|mark|warm patch|hollow) (of|from|where|left by) your (mug|cup|glass|head|body|hand|ring|glasses|pillow|lipstick|bike|boots|coffee|teeth|pen|key|keys)`,
      '(made|making|cooked|wearing|drinking|using|reading|baked) (the|your|a|my)? ... ... (and)? (thinking of|thought of|missing|pretending you|pretending it is) (you|your)',
      'your (side of the bed|mug|pillow|chair|slippers|toothbrush|coat|scarf|jumper|cardigan|hat|glasses|boots|seat|cup|spoon) (is|are|was|looks|look|still|feels|feel|seems) (still)? (so)? (empty|lonely|cold|waiting|miss|misses|sulking|sad|here without you|where you left (it|them)) ...',
      '(kept|keep|left|saved) your (mug|note|side|chair|voicemail|voice note|coat|scarf|handwriting|shopping list|pillow|slippers) (on|by|in|because|where|just|as|near|next) ...',
    ],
    {
      negated: 'keep',
      unless: [
        '(your)? (voice|accent|humming|singing|hum|whistling|sneeze) (down|up)',
        '(can|could) (you)? (keep|turn) your',
        'keep your (coat|hat|mug|voice|shoes) (on|in|down)',
        'your voice (in|on) (the|a|this|that) (meeting|matter|vote|recording|voicemail|video)',
        'saw a (doctor|nurse|dentist|specialist)',
        'handwriting (on|in) (the|this|that|a) (form|forms|letter|envelope|label|list|cheque|prescription)',
        'how you (hold|fold) (it|them)',
        'smells like you (need|have|could|are|should|left|forgot|burnt|burned)',
        'smells of you (burning|being)',
        'your (cup|seat|chair|coat|hat) (is|was) cold',
      ],
      unlessAnywhere: [
        '(stinks|stink|stinky|disgusting|gross|wash|washed|shower|rank|sick|awful|horrible|mould|mouldy|bins|bin|rotten|annoying|annoys|drives me mad|drives me crazy|cannot stand|sick of|wipe that|stop)',
        'can not stand',
        'her (laugh|smile)',
        'with (her|him)',
        'made you (smile|laugh)',
      ],
      when: (hit, draft) => told(hit, draft) && !stings(draft),
    },
  ),
  good: [
    'the bench by the canal [still smells of your coffee]',
    'i keep hearing [your laugh on the 7:40] bus',
    'the spare [pillow smells of you]',
    'i [love how you hum to the kettle]',
    '[saw a heron on one leg and thought of you]',
    'there is a [ring from your mug] on my book and i am leaving it',
    '[your side of the bed is cold]',
    'i [can still hear your key in the door]',
  ],
  fine: [
    'your keys are on the table',
    'keep your voice down on the train',
    'saw a dentist on tuesday',
    'smells like you burnt the toast',
    'this smells like feet',
    'I hate the way you laugh on the phone',
    'love how you never call',
    'your coat still smells of your curry, it stinks',
    'can you sign your name on the form',
    'wipe that smile off your face',
    'love how you hum in bed, so annoying',
    'I saw a man and a dog',
  ],
};
