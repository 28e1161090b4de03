import type { Draft } from '../../text/draft.js';
import { endearments } from '../../text/endearments.js';
import { saidIn } from '../around.js';
import { type CreditRule, phrases } from '../rule.js';
import { meantWell } from './words/meant.js';

const sour =
  'nothing|(putting|puttin) (the|down)|ruining|wasting|wrecking|spoiling|forgetting|ignoring|lying|not|never|leaving me|leaving us|making me (feel|cry|wait|look|late|do)|embarrassing|waking|letting me down|breaking|the (lecture|lies|guilt|attitude|silent|stress|drama|support|reminder)|finally|eventually|noticing|asking|your (concern|opinion|input|sympathy|support not)|caring|bothering|finishing (all|the)|eating (all|my)|shouting|telling (everyone|everybody|me now)|all your (help|support) not|turning up|showing up late|the invite|your patience|standing me|hanging up|killing|reminding|you (late|so)|being (so )?(late|rude|useless|difficult|cold|selfish|mean|such a|an|there when)|shopping|choosing|using|calling (vodafone|us)|contacting|subscription|your (order|purchase|subscription|message$)';

/** Thanks that go with a request are good manners, not gratitude. */
const asks = (draft: Draft): boolean =>
  /\b(please|(can|could|would|will) you|need you to|kindly|let me know|send me|bring)\b/.test(saidIn(draft));

/** After a bare "thanks", something warm: an exclamation, an endearment, a heart. */
const warmly = (end: number, text: string, dear: string): boolean =>
  /^ ?!/.test(text.slice(end)) || endearments.has(dear);

export const gratitude: CreditRule = {
  id: 'credit/gratitude',
  family: 'appreciation',
  source: 'gratitude-algoe',
  points: 3,
  says: '“{match}” says thanks',
  why: 'A thank you is good to get. Say what it was for, and what it shows of them, and it counts for more.',
  find: [
    phrases(
      [
        '(thanks|thank you|cheers|ta|many thanks|big thanks|huge thanks) (again|so much|a lot|loads|very much|a million|ever so much|babe|love|darling|sweetheart|hon|baby|mum|dad|man|mate)? , (for|4) (the|all|your|being|letting|waiting|coming|taking|making|cooking|doing|picking|bringing|listening|helping|last|yesterday|today|tonight|this|everything|that|dinner|lunch|getting|giving|looking|sorting|*) (*)?',
        '(thank you|thanks) (so|very) (very|so)? much',
        'thanks (a million|loads|a bunch|a ton|heaps|millions|ever so much)',
        '(nice one|kudos|bless you|merci|danke|gracias|asante|shukran|dankeschon) (love|babe|darling)? , for (the|being|doing|sorting|getting|bringing|teaching|sending|picking|making|all|coming|your|taking|cooking|helping) (*)?',
        'much obliged (for|love|darling|babe)',
        '(never|not) stop being grateful',
        'i owe you (breakfast|dinner|lunch|a (pint|drink|coffee|hug|favour|big))',
        'thank you (kindly|loads|lots|a million|again)',
        'thanks again',
        '(so|really|truly|very|forever|eternally)? (grateful|thankful) (for|to) (you|your|everything you|all you|what you|how you|having you)',
        '(i)? (really|so|truly|do)? appreciate (you|it|that you|what you|everything you|all you|your (help|time|support|kindness|patience|love)|the (help|lift|effort|thought))',
        'much appreciated',
        'i (can not|can never|could not) thank you enough',
        'i owe you (one|big time)',
        '(you are|what) a (lifesaver|life saver|star|gem|legend)',
      ],
      {
        unless: [
          '(told|tell|tells|telling) ... (thank you|thanks)',
          '(lovely|nice|heartfelt) (thank you|thanks)',
          'appreciate that you (finally|eventually|actually|even)',
          'you finally',
          `(thanks|thank you|cheers|ta) (again|so much|a lot|very much|loads|love)? , for (${sour})`,
          'no (thanks|thank you)',
          '(thanks|thank you) (so much)? (but|to (the|you|your|him|her|them))',
          'thanks in advance',
          'thank you (card|cards|note|notes|letter)',
          'appreciate (it|that) (if|is|when)',
          'would (really)? appreciate (it|that|you|your)?',
          'appreciate your (reply|response|answer|honesty|concern)',
          '(told|tell|say|saying|said|says) (thank you|thanks|ta)',
          'thank you so much for (nothing|leaving|that)',
          'grateful (if|for some)',
          'i never (got|get)',
          'thanks a bunch',
          'what a (star|legend) (i|he|she|they)',
          '(he|she|they|i) (is|are|am) (so|really|very)? (grateful|thankful)',
          'do not thank you',
          'should be (grateful|thankful)',
          'be (grateful|thankful)',
          'cheers for (that|nothing) $',
        ],
        when: ({ start, end }, draft) =>
          meantWell(draft) && (/\b(?:for|4)\b/iu.test(draft.text.slice(start, end)) || !asks(draft)),
      },
    ),
    phrases(['thank you', '^ (thanks|ta|cheers) (*)?', 'thanks (*)?'], {
      unless: [
        '(told|tell|tells|telling|get|got|say|saying) ... (thank you|thanks)',
        '(lovely|nice|heartfelt) (thank you|thanks)',
        '(thanks|thank you) (*)? (for|to|but|though|in|a lot|very|so)',
        'no (thanks|thank you)',
        'thank you (card|cards|note|notes|letter|god)',
        '(told|tell|say|saying|said|says|vote of|a|the|any) (thank you|thanks)',
        '(thanks|thank you) i will pass',
        'ta (da|ra|dah)',
        'do not (thanks|thank you)',
        'will thank you',
        'can not thank you',
        'fine (thanks|thank you)',
        '(good|well|alright|great|fine) , (thanks|thank you)',
        'never thank you',
      ],
      when: ({ start, end }, draft) => {
        const at = draft.words.findIndex((word) => word.start === start);
        const last = draft.words.findIndex((word) => word.end === end);
        const head = draft.words[at];
        if (!head || !meantWell(draft) || asks(draft) || draft.sentences[head.sentence]?.question) return false;
        const next = draft.words[last + 1];
        const dear = next && next.sentence === head.sentence ? (next.readings[0]?.[0] ?? '') : '';
        const self = draft.words[last]?.readings[0]?.[0] ?? '';
        const thanks = draft.text.slice(start, end).toLowerCase();
        if (/^(thank|ty|tq|thq)/.test(thanks) && !/^thanks/.test(thanks)) return true;
        if (last > at && !endearments.has(self)) return false;
        if (last > at) return true;
        if (/^(?:cheers|ta)$/.test(thanks)) return false;
        return (
          warmly(end, draft.text, dear) ||
          draft.emoji.some(({ mood, sentence }) => (mood === 'warm' || mood === 'flirt') && sentence === head.sentence)
        );
      },
    }),
  ],
  good: [
    '[thank you for last night]',
    '[thanks for waiting]',
    '[Thank you so much]!',
    'ok [thank you], see you at six',
    '[thanks babe]',
    '[thx for the lift] this morn',
    'got it, [much appreciated] x',
  ],
  fine: [
    'thanks a lot.',
    'no thanks',
    'she said thank you to the driver',
    'is there a thank you card in the drawer?',
    'thanks for nothing',
    'thanks for ruining my night',
    "thanks, you've wrecked it as usual",
    'thanks to the roadworks I am late',
    'thank you. 🙄',
    "I'd appreciate an answer",
    'Thanks for finally replying',
  ],
};
