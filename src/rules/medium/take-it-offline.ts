import { after, phrases, type Rule } from '../rule.js';
import { conflictIn } from './words/found.js';

const id = 'medium/take-it-offline';

export const takeItOffline: Rule = {
  id,
  family: 'long',
  severity: 'suggestion',
  source: 'settling-by-text',
  says: 'What starts with “{match}” may be easier to talk through in a call',
  why: 'In one study, settling hard things by text went with less happy couples. Ask for a time to call, and say what it is about.',
  find: [
    phrases(
      [
        'i have (been thinking and)? (finally|now|already)? (decided|made up my mind) (that)? (i (want|need|can not|am|do not|will not|have to)|we (should|need|can not|are)|to (leave|move|go|take the|end|stop|stay at|quit|sell|call it|not|turn|separate|divorce))',
        'i (really|honestly|just|do|do not)? think (that)? (we|you and i|us two) (should|ought to|need to|have to|must) (really|probably|maybe|just)? (break|stop|move|split|end|take a break|separate|divorce|call it|call off|postpone|cancel the|live apart|see other|go our|sell the|spend (some|more) time apart|have a break)',
        '(i|we) (want|need) (a)? (divorce|break|break up|separation|some time apart|time apart|space from)',
        '(i am|i feel) (so|really|very|truly|deeply)? sorry (about|for) (what (i|happened)|how i|the way i|shouting|snapping|yelling|last night|the other night|saying|losing|lying|everything|our (fight|row|argument)|the (row|fight|argument)|not (telling|being|listening|coming|turning)|hurting|letting|(my)? behaviour)',
        'i (want|need|would like|owe you) (to)? (apologise|apologize|an apology) (properly)? (for|about|to you)?',
        '(i am|i feel) (so|really|very)? sorry (that)? i (shouted|said|snapped|lied|hurt|let you|walked out|yelled|did not|lost|left|ruined|spoke)',
        'we (are|have been) (fighting|arguing|rowing) (about|over|all|so|non stop|for|every)',
      ],
      { joking: 'skip', unlessAnywhere: ['love (you|ya)'], when: (_hit, { words }) => words.length > 40 },
    ),
    after((_draft, _context, found) => {
      if (found.some(({ rule }) => rule.id === id)) return [];
      const hits = conflictIn(found);
      const [first] = hits;
      return first && hits.some(({ start }) => start >= first.end) ? [first] : [];
    }),
  ],
  bad: [
    '[you never] listen. how dare you tell my mum first',
    "[This is your fault]. You never help. I can't do it all",
    "I have not slept much and I keep turning it over, the job and your mum and the boxes in the hall, and after all these weeks of going round in circles about it [I've decided I want] to stay here in Leeds until the summer and then see",
    "[I'm so sorry for what I] said on Sunday. I was tired from the drive and it came out all wrong, and then I heard myself and could not stop, and you went quiet, and I knew that I had spoiled the evening you had planned for so long",
    "I know it is late and that you are at your sister's but this has been in my head all week and I can't hold it any more, we go round and round about money and the flat and the dog, and [I think we should take a break] in March",
  ],
  fine: [
    "I'm sorry for what I said",
    'Can I call you at eight about Friday?',
    "I've decided to paint the hall green",
    "I think we should move the plant, it's too dark there",
    'you never listen',
    'how hard is it to send one text',
    "I've decided, it's the train, leaving at ten",
    "I'm sorry for snapping. I was tired and it wasn't about you. Tea?",
    'you never fail to make me laugh, and you always bring the good biscuits',
    'why do you always have to be so lovely, and why are you so far away',
    'Thank you for last night. The soup, the blanket, the awful film. I slept for ten hours, and when I woke the whole kitchen was clean and there was a note on the kettle, and I sat and read it four times over',
  ],
  better: ['Can I call you at eight about Friday?'],
};
