import { phrases, type Rule } from '../rule.js';
import { aboutMe, perhapsAsked, greetingFiller, greetings, nothingBut } from './words/small-talk.js';

const now = '(now|right now|today|at the moment|these days|this (morning|evening|afternoon)|then|currently|lately|there|over there|so far)?';
const lead = '(so|and|just|just wondering)? ,';
const bare = nothingBut(aboutMe);
/** A compliment or a heart makes a greeting a small love note. */
const compliments = /\b(?:beautiful|gorgeous|handsome|lovely|sexy|cutie|princess|prince|queen|king|sunshine|angel|treasure|legend|hero|favou?rite)\b/i;

export const opener: Rule = {
  id: 'generic/opener',
  family: 'generic',
  severity: 'suggestion',
  source: 'hinge-openers',
  says: '“{match}” on its own gives them little to answer',
  why: 'A greeting with one small thing in it is easier to answer. Add what you saw, or what made you think of them.',
  find: [
    phrases(
      [`^^ (${greetings.join('|')}) , (${greetings.join('|')}|there|again|you|stranger)?`, '^^ (ey|ay|hey) up', '^^ long time no (see|talk|speak|hear) $$'],
      {
        idioms: 'keep',
        when: (hit, draft, context) =>
          context.reply === undefined &&
          !compliments.test(draft.text) &&
          !draft.emoji.some(({ mood, text }) => mood === 'flirt' || mood === 'joy' || /[❤♥🧡💛💚💙💜🤍🥰😍🫶]|<3/u.test(text)) &&
          nothingBut(greetingFiller)(hit, draft, context),
      },
    ),
    phrases(
      [
        `${lead} how (are|is|do) (you|ya|ye|yous|yourself|we|thou) (doing|going|do|keeping|getting on|faring|all)? (well|ok)? ${now}`,
        `${lead} how (you|ya) (doing|dey|keeping|been|going|be) ${now}`,
        `${lead} how (have|has) you been (keeping|doing)? ${now}`,
        `${lead} how you are (doing|getting on|keeping)? ${now}`,
        `${lead} any plans (for)? (the|this)? (weekend|today|tonight|evening|day|later)? $`,
        `${lead} what is (up|new|new and exciting|good|happening|cooking|cookin|going on|crackin|cracking|poppin|popping|gwan|strange|the (story|craic|scene|scenes|vibe|vibes|latest|news|gist|move|word)) (with (you|ya)|in your world|your end)? ${now}`,
        `${lead} what (are you|you|are ya|ya) (doing|up to|saying|at|on) ${now} $`,
        `${lead} what have you been (doing|up to) ${now}`,
        `${lead} what is your (news|vibe|story) ${now} $`,
        'sup', 'wassup', 'whatsup', 'wagwan', 'wagwarn', 'wag1', 'how far', 'how now $', 'fit like', 'what ho',
        'wetin dey (happen|sup|go on)', 'wetin (you dey do|happen)', 'you dey ?', 'how you dey', '(bout|about) ye',
        '(habari|mambo|niaje|kumusta|kamusta) (yako|ya leo|za leo|gani|vipi|ka|na)?', '(kya|kia) (haal|hal) (hai|he|chaal)?',
        'kya chal raha (hai|he)?', 'kaise ho', 'kaisa hai', 'kaisi ho', 'kya kar (rahe|rahi) ho', 'come stai', 'que tal', 'como estas',
        'ca va', 'whit ye (daein|doin|doing)', `${lead} any (news|craic|scenes|update|updates|crack|gossip) (with you|from you|your end|today|there)? $`,
        `${lead} (is)? (there)? anything (new|happening|strange|exciting|interesting|to report) (with you|there|today)? $`,
      ],
      {
        negated: 'keep',
        idioms: 'keep',
        unlessAnywhere: ['how are you (feeling|holding|really|coping)', 'you are (so|such|the|my)? (beautiful|gorgeous|handsome|lovely|sweet|angel|best|legend)'],
        when: bare,
      },
    ),
    phrases(
      [
        `^ (and)? (you|u|are you|are you still) (up|awake|there|alive|busy|around|about) ${now} $`,
        `^ (you|ya|ye|yous) (good|ok|okay|alright|right|well|keeping well|doing ok|doing well|doing good) ${now} $`,
        '^ (alright|orite|aight|yalright|safe) $', '^ y right $', `^ (up to|get up to|getting up to|got up to) (much|anything) ${now} $`, '^ much on today? $', '^ (doing|up to) anything (nice|fun|good|exciting|interesting|much)? (today|tonight|this weekend|later|this evening)? $',
      ],
      { negated: 'keep', idioms: 'keep', when: (hit, draft, context) => perhapsAsked(hit, draft, context) && bare(hit, draft, context) },
    ),
    phrases(['(what|how) about (you|yourself)', '^ (and)? (you|yourself) $'], {
      negated: 'keep',
      when: (hit, draft, context) => context.reply === undefined && draft.words.length > 1 && perhapsAsked(hit, draft, context) && bare(hit, draft, context),
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
