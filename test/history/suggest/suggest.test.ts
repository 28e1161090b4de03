import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestions } from '../../../src/history/suggest.js';
import { invented } from './invents.js';
import { suggested, talk } from './talk.js';

const first = (lines: readonly string[], pronouns?: string) => {
  const [one] = suggested(lines, pronouns === undefined ? {} : { pronouns });
  return one && [one.kind, one.text, one.date, one.tender];
};

// 4 March 2026, the day of these talks, is a Wednesday.
describe('what is worth keeping', () => {
  const kept: readonly (readonly [
    lines: readonly string[],
    kind: string,
    text: string,
    date?: string | undefined,
    tender?: true,
  ])[] = [
    [['sam: I got the museum job!!', 'me: omg yes'], 'win', 'Sam got the museum job'],
    [['sam: omg I PASSED MY DRIVING TEST', 'me: proud of you'], 'win', 'Sam passed their driving test'],
    [['sam: we won the quiz!!', 'me: amazing'], 'win', '“we won the quiz”'],
    [["sam: I've got an interview at the bakery on friday"], 'event', "Sam's interview at the bakery", '2026-03-06'],
    [
      ['sam: my cousin Petra is getting married on 20 june'],
      'event',
      "Sam's cousin Petra is getting married",
      '2026-06-20',
    ],
    [['me: good luck with your exam tomorrow'], 'event', "Sam's exam", '2026-03-05'],
    [['sam: my birthday is 4 may'], 'date', "Sam's birthday", '2026-05-04'],
    [['sam: my birthday is the 2nd of march, not long now'], 'date', "Sam's birthday", '2027-03-02'],
    [['sam: our anniversary is 9 April'], 'date', 'our anniversary', '2026-04-09'],
    [['sam: my grandma passed away last night'], 'struggle', "Sam's grandma passed away", undefined, true],
    [
      ["sam: I can't sleep, too much in my head", 'me: oh no, want me to call?'],
      'struggle',
      "Sam can't sleep",
      undefined,
      true,
    ],
    [
      ['sam: remember that place in Lisbon with the custard tarts?'],
      'place',
      'the place in Lisbon with the custard tarts',
    ],
    [['me: I miss our bench by the canal'], 'place', 'our bench by the canal'],
    [['sam: we got lost in Porto and it was great'], 'trip', 'we got lost in Porto'],
    [['sam: I love pistachio ice cream'], 'preference', 'Sam loves pistachio ice cream'],
    [["sam: can't stand coriander"], 'preference', "Sam can't stand coriander"],
    [["sam: I'm allergic to prawns btw"], 'preference', 'Sam is allergic to prawns'],
    [['sam: my favourite flowers are peonies'], 'preference', "Sam's favourite flowers are peonies"],
    [["sam: I've taken up bell-ringing"], 'interest', 'Sam has taken up bell-ringing'],
    [['sam: my sister Lina says hello'], 'person', "Sam's sister Lina"],
    [['sam: our dog Momo ate the post'], 'pet', 'our dog Momo'],
    [['sam: I have a cat called Waffles'], 'pet', "Sam's cat Waffles"],
    [['sam: burnt the lasagne again', 'me: hahaha', 'me: send a picture 😂'], 'joke', '“burnt the lasagne again”'],
    [['sam: [image] us in silly hats', 'me: omg I love it'], 'photo', 'photo: “us in silly hats”'],
    [['sam: my gran used to say a shut mouth catches no flies'], 'quote', '“a shut mouth catches no flies”'],
    [
      ["sam: promise me you'll come to the studio on friday"],
      'event',
      "“promise me you'll come to the studio on friday”",
      '2026-03-06',
    ],
  ];
  it.each(kept.map(([lines, ...one]) => ({ said: lines.join(' / '), lines, one })))(
    '$said',
    ({ lines, one: [kind, text, date, tender] }) => expect(first(lines)).toEqual([kind, text, date, tender]),
  );

  it('says "her" where that is known', () =>
    expect(first(['sam: I passed my viva!!', 'me: yes!!'], 'she/her')?.[1]).toBe('Sam passed her viva'));

  it('hears what is said again and again', () => {
    const said = [
      'onwards, as the snail said',
      'ok. onwards, as the snail said',
      'onwards, as the snail said!',
      'onwards, as the snail said',
    ];
    const lines = said.flatMap((words) => ['me: morning', `sam: ${words}`, '+2d']);
    expect(suggested(lines).map(({ kind, text }) => [kind, text])).toEqual([['quote', '“onwards, as the snail said”']]);
    expect(suggested(lines.slice(0, 9))).toEqual([]);
  });
});

describe('what is left alone', () => {
  it.each([
    ['a question', ['sam: did you get the museum job?', 'me: yes!!']],
    ['a supposition', ['sam: if I got the job we would move', 'me: amazing']],
    ['a hope', ['sam: hope I passed my exam', 'me: proud of you']],
    ['a no', ['sam: I never got the job', 'me: oh no']],
    ['a quote', ['sam: he said "I got the job" like it was nothing', 'me: wow!!']],
    ['a song', ['sam: listening to I hate everything about you', 'me: omg']],
    ['a passed-on text', ['sam: FWD: my dog Rex saved three people, share this', 'me: omg']],
    ['sarcasm', ['sam: oh great, another monday. I love mondays', 'me: haha']],
    ['sarcasm about traffic', ['sam: just LOVE sitting in traffic', 'me: poor you']],
    ['something taken back', ['sam: I got the job!!', 'sam: joking', 'me: you!!']],
    ['a secret', ["sam: my sister Lina is pregnant, don't tell anyone", 'me: omg']],
    ['a secret told as one afterwards', ['sam: I got the job!!', 'sam: keep it to yourself', 'me: omg!!']],
    ['where somebody is', ["sam: I'm at the station by the exit", 'me: coming']],
    ['errands', ['sam: dentist moved to 3, can you get milk', 'me: ok']],
    ["the user's own news", ['me: I got the job!!', 'sam: proud of you']],
    ["the user's own taste", ['me: I hate olives', 'sam: noted']],
    ["the user's own sister", ['me: my sister Lina is here', 'sam: nice']],
    ['passing out', ['sam: I passed out on the sofa', 'me: yes!!']],
    ['love for the user', ['sam: I love you', 'me: love you']],
    ['love for what the user does', ['sam: I love the way you say my name', 'me: stop']],
    ['an overstatement', ["sam: I'm dead, can't sleep 😂", 'me: oh no']],
    ['trouble that nobody took for one', ["sam: I'm stressed, anyway", 'me: what time is it']],
    ["the user's trouble", ["sam: so you can't sleep again", 'me: oh no']],
    ['an event that one cannot go to', ["sam: I can't go to the wedding on friday"]],
    ['a plant', ['sam: It died in a week', 'me: oh no']],
    ['joy in small things', ['sam: I love a spreadsheet', 'me: omg']],
    ['what is moved', ['sam: interview moved to friday', 'me: ok']],
    ['an event of the past', ['sam: we went to a wedding on friday', 'me: nice']],
    ['a picture without words', ['sam: [image] ', 'me: omg love it']],
    ['a picture of a bill', ['sam: [image] the parking ticket', 'me: omg']],
    ['one laugh', ['sam: burnt the lasagne again', 'me: hahaha']],
    [
      'thanks said often',
      [
        'sam: good morning my love',
        '+1d',
        'sam: good morning my love',
        '+1d',
        'sam: good morning my love',
        '+1d',
        'sam: good morning my love',
      ],
    ],
  ])('%s', (_, lines) => expect(suggested(lines)).toEqual([]));

  it('what system notices and strangers say', () => {
    const [message] = talk('sam: I got the job!!');
    expect(message).toBeDefined();
    if (!message) return;
    const people = { me: ['Alex'], them: ['Sam'], call: 'Sam' };
    expect(suggestions([{ ...message, kind: 'system' }], { people, limit: 5 })).toEqual([]);
    expect(suggestions([{ ...message, author: 'Kim' }], { people, limit: 5 })).toEqual([]);
  });
});

describe('the choice', () => {
  const lines = [
    'sam: I got the museum job!!',
    'me: yes!!',
    '+2d',
    'sam: I got the museum job!',
    'me: so proud',
    '+2d',
    'sam: my sister Lina says hi',
  ];

  it('says the same thing once', () =>
    expect(suggested(lines).map(({ text }) => text)).toEqual(['Sam got the museum job', "Sam's sister Lina"]));

  it('leaves out what is known', () =>
    expect(suggested(lines, { known: ['she got the job at the museum'] }).map(({ text }) => text)).toEqual([
      "Sam's sister Lina",
    ]));

  it('gives as many as wanted', () => expect(suggested(lines, { limit: 1 })).toHaveLength(1));
});

describe('any words at all', () => {
  const pieces =
    'I my me you got passed the job exam love hate can\'t sleep sister Lina dog Momo our bench in Porto on friday 4 may birthday is was and , ! ? haha 😂 " if not remember that place oh no\n'.split(
      ' ',
    );
  const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
  const line = fc.tuple(fc.constantFrom('sam', 'me'), text).map(([who, words]) => `${who}: ${words}`);

  it('make nothing up', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        for (const one of suggested(lines)) expect(invented(one, 'Sam')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
