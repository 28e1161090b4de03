import { both, coldly } from '../around.js';
import { phrases, type Rule } from '../rule.js';

export const stonewall: Rule = {
  id: 'respect/stonewall',
  family: 'negativity',
  severity: 'warning',
  source: 'gottman-criticism',
  says: '“{match}” shuts the door',
  why: 'A pause is fine when it says how long. Name when you are back, and the door stays open.',
  find: phrases(
    [
      '^ (whatever|whatevs) (then|man|dude|i guess|you say)? $', '^ (so|ok|yeah|well|fine)? , whatever $', '^ (just|ok|fine|oh)? , (forget|leave|drop) it (then|ok)? $', '^ never mind then $', '^ (just)? forget (about)? (it|i said anything|i asked|i (even)? said anything|me) (then)? $',
      '(i am|we are) (so)? (done|finished) (talking|with this|with you|here|arguing|trying|explaining|with this conversation|with it)', 'i have (got)? nothing (left|more|else) to say (to you)?', 'i have (got)? nothing to say to you', 'there is nothing (left|more|else)? to (talk about|discuss)', 'leave me (the fuck|the hell)? alone', 'do not (even)? bother (coming|calling|replying|texting|answering|coming home|coming back|asking|explaining|trying)?', '^ do not bother $', 'do not (even)? (talk|speak|text|call|message|come near|touch) (to)? me (again|anymore|ever|any more|for a while|today|tonight|until)?', 'talk to the (hand|wall)', 'end of (story|discussion|conversation)', 'i (do not|am not going to|will not) (want to)? (talk|speak) to you (right now|anymore|any more|ever|again|today|tonight)?', 'i do not want to (talk|hear|discuss) (about)? (it|this|from you|your excuses)', 'not (talking|speaking) to you', 'do what you (want|like) i do not care', '^ (just)? do what you want $', 'i do not care (any more|anymore|what you do|what you think)', 'get out of my (life|face|sight)', '^ (just|please)? go away $', 'save it', 'conversation over', 'this (conversation|discussion) is over', 'we have nothing to talk about', 'i am not (doing|having) this (again|with you|conversation|tonight|now)', 'good luck with (that|your life|everything) $', 'have (a nice|a good|fun with your) life', 'suit yourself', 'do not expect (me|a reply|anything)', 'i am (blocking|muting) you', 'think (whatever|what) you (want|like)',
    ],
    {
      joking: 'skip',
      negated: 'keep',
      unless: [
        'go away (for|with|together|this|next|on|somewhere|and)', 'save it (for|till|until|to|as)', 'leave me alone (with|in|for a)', 'do not leave me alone', 'do not bother (with|about|to bring|bringing|cooking|making|washing|getting|the|me|wrapping)', 'do not bother (coming|calling|replying|texting|asking) (if|when|until|till|early|with|for|before)', 'do not touch (me|my) (with|cold)', 'i do not care (if|how|about the|where|which|as long|about anything but)', '(talk|speak) to me', 'do not (text|call|message) me (at|before|until|till|after|on|while|when|if|back)', 'do not call me (that|sir|mum|names|sweet|cute|lazy|an|a)', 'do not talk to me about', 'do not talk to me (until|before|till)', 'end of (discussion|story) (lol|haha)', 'never mind then i', 'suit yourself (up)',
        'i am done (here|with (work|the|my|it all|it for))', 'done talking to (the|my|him|her|them)', 'do not bother (replying|answering|calling)? (tonight|now)? (sleep|rest|if|just)', 'leave it',
      ],
      unlessNear: ['then i am back', 'i found', 'back in', 'an hour', 'sorry', 'talk tomorrow', 'love you', 'my boss', 'traffic'],
      when: both(coldly, ({ end }, { text, words, sentences }) => {
        const sentence = sentences[words.find((word) => word.end === end)?.sentence ?? -1];
        return !text.startsWith('!', end) && !sentence?.question;
      }),
    },
  ),
  bad: ['[whatever]', '[forget it].', '[im done talking]', 'just [leave me alone]', "[don't bother coming]", '[talk to the hand]', 'fine. [do what you want]'],
  fine: [
    "I need an hour, then I'm back",
    'whatever you like is fine by me',
    'forget it, I found the keys',
    "don't bother with a coat, it's warm",
    'leave me alone with your aunt and I will tell her everything 😂',
    "don't talk to me about spoilers, I'm two behind",
    'let us go away for a weekend',
    'save it for later, I want to hear it properly',
  ],
  better: ["I need an hour, then I'm back and I want to hear you"],
};
