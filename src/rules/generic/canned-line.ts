import { phrases, type Rule } from '../rule.js';

const message = '(message|text|note|email|letter|mail|msg|dm)';

export const cannedLine: Rule = {
  id: 'generic/canned-line',
  family: 'own-words',
  severity: 'warning',
  source: 'outsourced-effort',
  says: '“{match}” is a line many people send',
  why: 'A borrowed line is felt as less effort, however well it is meant. Say it the way you would say it across the table.',
  find: [
    phrases(
      [
        // pick-up lines
        'did it hurt (when|to) ... (fell|fall|falling) ... (heaven|sky)',
        '(fell|fallen|fall) (from|out of) heaven', 'heaven (is|must be) missing an angel',
        '(is|was) your (dad|father|daddy|mum|mom|mama|mother) a (thief|baker|terrorist|boxer|alien|gardener|jeweller|jeweler|burglar|artist)',
        'stole the stars ...  (eyes|sky)', 'are you from tennessee', 'only (ten|10) i see',
        'are you (a|an) * (because|bcos) (you|i|when|whenever|every)', 'are you a (parking ticket|time traveller|time traveler|library book|bank loan|camera|magician) , (because|you|i)?',
        'do you have (a|any) (map|band aid|bandaid|plaster) , (because)? i', 'lost in your eyes , (do you have|have you got) a map',
        'love at first sight or should i', 'running (through|thru|around|around in) my (mind|head|dreams|thoughts) (all|since|every)',
        'if i could rearrange the alphabet', 'put (u|you) and i together', 'do you have a name or can i call you mine',
        'if you were a (vegetable|fruit|triangle|burger|chicken|transformer|taser|steak)', 'cute cumber', 'cutecumber', 'fineapple',
        'i am not a photographer but', 'sugar is sweet and so are you', 'i (have)? lost my (phone)? number can i have yours',
        '(is it hot in here|hot in here) or is it (just)? you', 'if (beauty|being sexy|looks) (was|were) (time|a crime)',
        'can i borrow a kiss', 'your name must be (google|wifi|wi fi)', 'is your name (google|wifi|wi fi)', 'i must be a snowflake',
        'something wrong with my (phone|eyes) , (because)? (your number|i can not take)', 'come here often',
      ],
      { joking: 'skip', quoted: 'skip', negated: 'keep', idioms: 'keep', unless: ['(do|did) (we|they|he|she) come here often', 'we come here often', 'fell from heaven ... ago', 'are you a (morning|fan|member|bit|little|lot|good|big|vegetarian|vegan|student|nurse|doctor|teacher) because'] },
    ),
    phrases(
      [
        // letters and machines
        `(hope|hoping|trust) (that)? (this|my|the) ${message}? (finds|find|found|meets|meet|reaches|reach) you`,
        `may this ${message} (find|meet|reach)`,
        '(words|language|no words) (can not|could not|can never|could never|can|could|will never|fail to|do not|are not enough to|alone can not|can hardly) (ever|even|fully|truly|adequately|possibly|begin to)? (even|begin to|fully|truly|properly)? (express|convey|capture|describe)',
        'i ... (want|wanted|like|love|wish) to take (a|this|the) (quick|brief|small|short)? (moment|minute|opportunity|chance|time) to (express|say|tell|thank|let|appreciate|acknowledge|share|remind|reflect|wish|apologise|apologize|just|reach|send)',
        'take this (opportunity|moment) to (express|say|tell|thank|let|appreciate|wish|remind)',
        'i ... (want|wanted|like) to (reach out|express my|extend my|convey my)',
        'express my (sincere|heartfelt|deep|deepest|sincerest|profound|utmost) *', 'my (heartfelt|sincerest|deepest|utmost) (gratitude|appreciation|apologies)',
        'your unwavering * ', 'a testament to (our|your|the)', '(rich|beautiful|intricate)? tapestry of', '(a|my|the) beacon of (light|hope|strength|love|joy)',
        'to whom (it|this) may concern', 'i am writing (this)? (message|text|letter|note)? to (inform|express|let you know|convey|apologise|apologize)',
        '(do not|never) hesitate to (reach|contact|ask|call|text|get)', 'as per my (last|previous) *', 'it is with (great|a heavy|immense|deep) (pleasure|joy|sadness|heart|regret|sorrow)',
        '^ (best|kind|kindest|warm|warmest) regards', '^ yours (sincerely|faithfully|truly)', '^ sincerely , yours?', 'in the symphony of (my|our)',
      ],
      { idioms: 'keep', negated: 'keep', joking: 'skip', unlessAnywhere: ['(boss|client|landlord|email|recruiter|hr|council|manager|work)'], unless: ['(please)? (do not|never) hesitate to (ask|call|text) (me)? (if|when) (you are|your) ...'] },
    ),
  ],
  bad: [
    'Hey, [did it hurt when you fell from heaven]?',
    'I [hope this message finds you] well, my love',
    '[Words cannot express] how much you mean to me',
    'My dear, [I wanted to take a moment to tell] you how special you are',
    '[is your dad a thief] because he stole the stars',
    'you must be tired, you were [running through my mind all] day',
    '[hope this finds you] well x',
    'Thank you for [your unwavering support]',
  ],
  fine: [
    'hope you are well x',
    'take a minute to eat something',
    'did it hurt when you fell off the bike?',
    'I have no words. You did that for me?',
    'is your dad a Derby fan too',
    'roses are red, violets are blue, the bins go out Tuesday and so do you 😂',
    'thanks for standing by me all winter',
    'can you find the note I left you?',
    'you were running through the rain all day, get warm',
    'my boss signs every text “Best regards” lol',
  ],
  better: ['I keep trying to say how much you mean to me and end up making you tea', 'You look after everyone. Sit down tonight.'],
};
