import { phrases, type Rule } from '../rule.js';
import { letterLines, pickUpLines } from './words/canned.js';

export const cannedLine: Rule = {
  id: 'generic/canned-line',
  family: 'own-words',
  severity: 'warning',
  source: 'outsourced-effort',
  says: '“{match}” is a line many people send',
  why: 'A borrowed line is felt as less effort, however well it is meant. Say it as you would across the table.',
  find: [
    phrases(pickUpLines, { joking: 'skip', negated: 'keep', idioms: 'keep' }),
    phrases(letterLines, {
      joking: 'skip',
      negated: 'keep',
      idioms: 'keep',
      unless: [
        'reach out and (touch|hold|hug|grab|take)',
        '(express|describe) how (tired|hungry|drunk|full|cold|hot|bad|bored|gross|boring|awful|much i (hate|need a|want a)) ...',
        'moment to (breathe|eat|sit|rest|think|myself|yourself|call|ring|text|check|look|read|get|find|answer)',
      ],
    }),
  ],
  bad: [
    'Hey, [did it hurt when you fell from heaven]?',
    '[I hope this message finds you well], my love',
    '[Words cannot express] how much you mean to me',
    'My dear, [I wanted to take a moment to tell] you how special you are',
    '[is your dad a thief] because he stole the stars',
    'tired? [you were running through my mind all day]',
    'hi babe [hope this finds you well] x',
    'Thank you for [your unwavering support]',
  ],
  fine: [
    'hope you are well x',
    'hope this finds you smiling',
    'take a minute to eat something',
    'did it hurt when you fell off the bike?',
    'I have no words. You did that for me?',
    'is your dad a Derby fan too',
    'is your mum a gardener? Those roses!',
    'roses are red, violets are blue, the bins go out Tuesday and so do you 😂',
    'do you have a map I could borrow?',
    'that song has been running through my head all day',
    'can you find the note I left you?',
    'I wanted to reach out and hold you',
  ],
  better: [
    'I keep trying to say how much you mean to me and end up making you tea',
    'You look after everyone. Sit down tonight.',
  ],
};
