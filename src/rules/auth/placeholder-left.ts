import { pattern, phrases, type Rule } from '../rule.js';

const noun =
  '(?:names?|nicknames?|recipient|partner|boyfriend|girlfriend|husband|wife|placeholder|blank|dates?|times?|places?|location|city|restaurant|event|activity|activities|memory|memories|details?|hobby|hobbies|topic|occasion|compliment|adjective|noun|verb|joke|reference|quality|qualities|trait|song|movie|film|food|dish|reason|number|age|month|year|day|company|signature|sender|trip|thing|something|x{1,3}|todo|tbd|tbc|text|message|here|project|pet)';
const lead =
  "(?:(?:the|your|their|her|his|my|our|a|an|some|first|last|full|middle|specific|favou?rite|inside|shared|pet|special|recent|[a-z]+['’]s?|partner|person|nick|user|to|from)[ _-]){0,3}";
const slot = `(?:${lead}${noun}(?:[ _-](?:here|of [a-z ]{1,20}|name))?|(?:insert|add|enter|fill(?: in)?|type|put|choose|pick|mention|describe)\\b[^\\[\\]{}<>]{0,40}|(?:specific|something) [a-z ]{2,40}|(?:your|their|her|his|our) favou?rite [a-z ]{2,20}|(?:your|their|her|his) [a-z]{2,15}(?: [a-z]{2,15})?(?: here))`;

const innocent = /^(?:x{1,3}|text|message|number|day|here|blank|something|thing)$/i;

export const placeholderLeft: Rule = {
  id: 'auth/placeholder-left',
  family: 'own-words',
  severity: 'error',
  source: 'ours',
  says: '“{match}” is still waiting to be filled in',
  why: 'A blank left in shows the form behind the words. Fill it with the one thing you know.',
  find: [
    pattern(
      new RegExp(`\\[ ?${slot} ?\\](?!\\()`, 'giu'),
      ['['],
      ({ start, end }, { text }) =>
        !innocent.test(text.slice(start + 1, end - 1).trim()) || /\[\p{Lu}/u.test(text.slice(start, end)),
    ),
    pattern(
      new RegExp(`< ?${slot} ?>`, 'giu'),
      ['<'],
      ({ start, end }, { text }) => !innocent.test(text.slice(start + 1, end - 1).trim()),
    ),
    pattern(
      /(?<!\{|\$)\$?\{{1,2} ?[\p{L}_][\p{L}\p{N}_ '’.-]{0,40} ?\}{1,2}(?!\})/gu,
      ['{'],
      ({ start, end }, { text }) =>
        !/^\{ ?(?:(?:big |bear )?(?:hugs?|kiss(?:es)?|cuddles?)|return\b)/i.test(text.slice(start, end)),
    ),
    pattern(/%(?:first|last|full|user|partner)?_?name%|\*\|f?name\|\*|«[^»]*name[^»]*»/giu, ['name']),
    pattern(
      /(?<![\p{L}\p{N}_\-;^.>'~*(¯\\/=oO])_{2,}(?![\p{L}\p{N}_\-;^.<'~*)/])/gu,
      ['__'],
      (_, { text }) => !/(?:fill in|finish|complete|hangman|guess|riddle|quiz|answer|\bans\b|blanks?\b)/i.test(text),
    ),
    phrases(
      [
        'insert (your|their|her|his|the|a)? (partner|first|recipient)? name (here)?',
        '(your|their) name here',
        'insert (name|date|place|memory|detail|details) here',
        'as an ai (language model|assistant|model|chatbot)',
        'as a (large)? language model',
        'as an ai , i (can|could|do|am|cannot|will)',
        'lorem ipsum',
        'feel free to (adjust|customize|customise|personalize|personalise|tweak|edit|modify) (it|this|the|these|as)',
        'here is a (sweet|short|heartfelt|romantic|cute|warm|loving|nice|thoughtful|simple|sincere|message|text|draft)? ... (message|text|note) (you can|you could|for your|to your|to send)',
        'would you like me to (adjust|make it|rewrite|tweak|change the tone|personalize|personalise)',
        'let me know if you would like (me to|it) (adjust|rewrite|tweak|shorter|longer)',
      ],
      { negated: 'keep', idioms: 'keep' },
    ),
  ],
  bad: [
    'Happy birthday [{first_name}]!',
    'still laughing about [____]',
    'Dear [<name>], I miss you',
    'Good morning [\\[Name\\]], thinking of you',
    'I love how you [\\[insert specific detail\\]]',
    'Remember when we went to [\\[place\\]]?',
    '[As an AI language model], I cannot feel, but he can',
    'Hi [insert name here], how did it go?',
    'Hey [{{partner}}] x',
  ],
  fine: [
    'I love you <3',
    'you are my ____ 😏 fill in the blank',
    '{{{hugs}}} for you',
    'name the place and I am there',
    'he said he was “supprised” \\[sic\\]',
    'that face T___T',
    'see you at eight -__-',
    'As an AI engineer I approve of this cake',
    'my feelings are \\[redacted\\] 😂',
    'use snake__case for the file, nerd',
    'meet me <at the usual spot>',
    'the list says \\[x\\] milk \\[ \\] eggs',
  ],
  better: ['Good morning Noor, thinking of you', 'Still laughing about the ferry'],
};
