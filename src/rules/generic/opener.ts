import { phrases, type Rule } from '../rule.js';
import { openerCounts, openerSeverity } from './words/habit.js';
import { alrights, pings, questions } from './words/openers.js';
import { aboutMe, asked, greetingFiller, greetings, nothingBut, perhapsAsked } from './words/small-talk.js';

const bare = nothingBut(aboutMe);
/** A compliment or a heart makes a greeting a small love note. */
const compliments =
  /\b(?:beautiful|gorgeous|handsome|lovely|sexy|cutie|princess|prince|queen|king|sunshine|angel|treasure|legend|hero|favou?rite)\b/i;

export const opener: Rule = {
  id: 'generic/opener',
  family: 'generic',
  severity: 'suggestion',
  source: 'hinge-openers',
  says: '“{match}” on its own gives them little to answer',
  severityIn: openerSeverity,
  counts: openerCounts,
  why: 'A greeting with one small thing in it is easier to answer. Add what you saw, or what made you think of them.',
  find: [
    phrases(
      [
        `^^ (${greetings.join('|')}) , (${greetings.join('|')}|there|again|you|stranger)?`,
        '^^ (ey|ay|hey) up',
        '^^ long time no (see|talk|speak|hear) $$',
      ],
      {
        idioms: 'keep',
        when: (hit, draft, context) =>
          context.reply === undefined &&
          !compliments.test(draft.text) &&
          !draft.emoji.some(
            ({ mood, text }) => mood === 'flirt' || mood === 'joy' || /[❤♥🧡💛💚💙💜🤍🥰😍🫶]|<3/u.test(text),
          ) &&
          nothingBut(greetingFiller)(hit, draft, context),
      },
    ),
    phrases(questions, {
      negated: 'keep',
      idioms: 'keep',
      unlessAnywhere: [
        'how are you (feeling|holding|really|coping)',
        'you are (so|such|the|my)? (beautiful|gorgeous|handsome|lovely|sweet|angel|best|legend)',
      ],
      when: bare,
    }),
    phrases(pings, {
      negated: 'keep',
      idioms: 'keep',
      when: (hit, draft, context) => perhapsAsked(hit, draft, context) && bare(hit, draft, context),
    }),
    phrases(alrights, {
      idioms: 'keep',
      when: (hit, draft, context) => asked(hit, draft, context) && bare(hit, draft, context),
    }),
    phrases(['(what|how) about (you|yourself)', '^ (and)? (you|yourself) $'], {
      negated: 'keep',
      when: (hit, draft, context) =>
        context.reply === undefined &&
        draft.words.length > 1 &&
        perhapsAsked(hit, draft, context) &&
        bare(hit, draft, context),
    }),
  ],
  bad: [
    '[hey]',
    '[wyd]',
    '[sup] babe',
    'hi [how are you]',
    '[Howdy]!',
    '[how far]',
    "hey hun, [what's up]? x",
    'hello dear [how are you doing today]?',
    'Good evening! [How are you]? Hope you are well',
    '[you up]?',
    '[what u up to rn]',
  ],
  fine: [
    'hey! saw a dog in a raincoat, thought of you',
    'hey gorgeous ❤️',
    'how are you feeling after the jab?',
    "what's up with the boiler, still rattling?",
    'how far is it from the station?',
    'what are you doing for your birthday?',
    'Good morning my love',
    'wyd? jk I can see you on the sofa',
    'hi, running 20 late',
    'hi mum says dinner is at 7',
    'What are you up to with that drill at 7am',
  ],
  better: ['Saw a dog in a raincoat. Your people.', 'Hey you. Still laughing about the ferry.'],
};
