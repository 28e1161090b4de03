import { phrases, type Rule, type When } from '../rule.js';
import { both, closes } from '../safety/words/cues.js';
import { notEveryday, notPraise, own, stands, unsmiling } from './words/pleading.js';

/** No "don't leave me... alone with your aunt". */
const afterwards: When = ({ end }, { text }) => !/^\s*(\.{2,}|…|,|-|\()\s*(alone|with|hanging|on read|in charge|r\b|your|my)\b/iu.test(text.slice(end)) && !/^\(/.test(text.slice(end));

export const abandonFear: Rule = {
  id: 'pressure/abandon-fear',
  family: 'desperation',
  severity: 'warning',
  source: 'protest-behaviour',
  says: '“{match}” speaks from the fear of losing them',
  why: 'It makes them carry the whole of that fear. Say that you feel unsteady, and ask for one small thing they can give.',
  find: [
    phrases(
      [
        'do not (ever)? leave me', 'please do not (ever)? (leave|go)', 'do not (you)? (dare)? (ever)? (walk out on|walk away from|abandon|dump|break up with|give up on|let go of|push away|go cold on) (me|us)', 'please do not (ever)? forget (about)? me', 'i (can not|could not|do not want to) lose you', 'i (can not|could not|do not know how to) (live|exist|breathe|function|survive|go on|cope) (in this world|any more)? without you (in (my life|it)|here|by my side|any more|anymore)?', '(i would|i will|id|ill) (die|be nothing|have nothing|fall apart|not survive|not be able to live) without you', 'i am nothing without you', '(i have|there is) nothing without you', 'my life is (nothing|over|worthless|pointless) without you', 'do not (send|throw) me (away|out|back)', 'i (can not|could not) do (this|life) without you', 'i can not (imagine|picture|face) (my|a)? (life|living|tomorrow|the future) without you , please', 'do not make me (beg|go back to (being)?)', '(you are|you were) all (that)? i (have|have got|have left)', '(you are|you were) (everything|the only (good)? thing|the only one|the only person) (that)? i (have|have got|have left|live for)', 'i have (nobody|no one) (else|but you)', 'you can not (just)? (leave me|walk away|give up on us|end it|end us)', 'you can not just (go|leave|walk away|stop loving me)', 'do not (go|leave) , (please)? , do not (go|leave)', 'do not leave , please', 'do not go , please', 'do not throw (us|this|it all) away', 'do not throw me (out|away) like this',
      ],
      {
        joking: 'skip', negated: 'keep', idioms: 'skip',
        unless: ['(leave|forget) me (alone|out|hanging|on|in|at|with|to|here with|there|behind with|any|your|the|a|some|off|waiting|for)', 'please do not (leave|go) (the|it|your|without|too|to|on|in|any|until|before|out|for|near|that|my|off|through|home|by|yet|there|over|all|back|anything|down|up|into|mad|crazy|wet|half|dirty|so|overboard|late|early|anywhere)', 'lose you in', 'do not leave me without (your|a|the|any|milk)', 'do not give up on (me|us) (yet|just yet)', 'do not walk away with', 'without you (are|were|your|having|in the (kitchen|car)|to (help|drive|cook|hold))', '(lose|losing) you (at|to)', 'do not forget me (a|some|on|when you)', 'you would not leave me', 'do this without you (there to|you have got)'],
        unlessNear: ['you have got the other', 'literally lost', 'sat nav', 'map'],
        when: both(closes, stands, afterwards, notPraise, notEveryday, unsmiling),
      },
    ),
    phrases(
      [
        '(i am|i get|i just get|i feel) (so|really|just|always|constantly|absolutely)? (scared|afraid|frightened|terrified|worried|panicking|convinced) (that)? (you will|you are going to|you might|you would|you want to|of you|you are about to|you are) (leave|leaving|leave me|leave me one day|go|walk|walk away|end it|end this|dump me|stop loving me|find someone (else|better)|meet someone (else|better)?|wake up|forget me|get (tired|bored|sick) of me|break up|break up with me|be gone|cheat|change your mind)', '(i am|i feel) (so|really|just)? (scared|afraid|terrified|worried) (that)? you (do not|will stop|have stopped|stopped) (love|loving|want|wanting|like) me (anymore|any more)?', '(scared|afraid|frightened|terrified) (of|to) (losing|lose) (you|us)', '(scared|afraid|frightened|terrified) (i am|that i am|i am going to|that i will|i will) (losing|lose) you', 'am i losing you', 'have i lost you', 'i (feel|think) (like)? (i am losing you|you slipping|you are (slipping away|losing interest|done with me|already gone|falling out of love)|you are going to leave)', 'i feel you (slipping|letting go|leaving|drifting|pulling)', 'i (feel like i)? am losing you (and|please|to)', '(bear|stand|handle|survive|cope with) losing (you|it|this)', 'i will lose you', 'please do not be (finished|done) with me', '(everyone|everybody|they all) (always)? leaves? me', '(everyone|everybody) always leaves $', '(everyone|everybody) leaves $', 'like everyone else (did|does|has) $', '(nobody|no one) (ever|has ever) (stays|stayed)', 'you are going to leave me', '(i know)? you will (just)? leave me (too|like|in the end|one day|eventually|anyway)', 'you will get (tired|bored|sick) of me', 'i have nothing but you', 'you are all the (family|love|home) i (have|have got)', 'i have (nobody|no one|nothing) (else)? (left)? if you (go|leave)', 'who will (have|love|want) me', 'if you (leave|go|left|leave me|go now|end this) (now|me)? , (i|there is|then i|my life) * ', 'do not make me lose you', 'say you will (stay|not leave|never leave)', 'say (that)? you are (staying|not leaving)', 'just (stay|do not go) , (please)? $', 'please (just)? stay , (please)? $', 'you will stay , will not you', 'you are (leaving|slipping away from|drifting from|pulling away from) me', '^ keep me $', 'you will (forget|leave|stop loving|get fed up of|find someone better than) me', '(could|can|will) do better (than me)? (because|and) you (can|could|will)', 'what if you (leave|wake up one day|meet someone|find someone|get bored|stop loving|realise you|change your mind)', '(get|getting) (tired|sick|bored|fed up) (of|with) me', 'someone you (like|love|want) more', 'without you (there is|i am|i have) (nothing|no one|nobody|lost)', 'you have gone off me', 'i can not (breathe|sleep|eat|think) (properly)? (till|until) (i hear|you)', 'do not (cut|shut) me out', '(i do not know|what would i|how would i|how do i) (what i would)? do (if|without) you (left|leave|go|were gone)?', 'i am (so)? scared of (you leaving|being without you|being left|us ending)', 'you are going to find someone (better|else)', 'i (will|would) (not)? (survive|cope|make it) (it)? (if you leave|if you left|if you go|without you|losing you)', 'i (know|think|feel) you (are going to|want to) (leave|end (it|this|things)|break up|dump)', 'thinking you (are going to|will|want to) (end it|leave|dump me)',
      ],
      {
        joking: 'skip', negated: 'keep', idioms: 'skip',
        unless: ['(not|never|no longer) (scared|afraid|frightened|worried)', 'losing you (in|at|to|on)', 'if you (leave|go) (now)? , i (will|can|could|should|would|am) (be|see|meet|pick|put|get|save|come|start|text|ring|call|collect|have|join|cook|make|wave|love|miss|do|drive|just|still|going)', 'if you (leave|go) (now)? , i (have|need|want|love|might|think)', 'leave me (with|the|your|a|some|my|no|alone|on)', 'you will leave me (the|with|your|alone|some|a|no)', 'losing you (the|your|a|money)', 'you will get sick', 'keep me (company|posted|updated|warm|going|in|awake|up|out|a|some|the|informed|safe|sane|honest|happy|on|busy)'],
        unlessAnywhere: ['helpline', 'i need help', 'can we talk', 'could we talk'],
        unlessNear: ['tunnel', 'signal', 'reception', 'bad line', 'used to be'],
        quoted: 'keep',
        when: both(own, stands, afterwards, notPraise, notEveryday, unsmiling),
      },
    ),
  ],
  bad: [
    "please [don't leave me]", "[I can't live without you]", "[don't give up on me]", "[I'm scared you'll leave]", 'idk what id do, [i cant lose u]', 'is this it? [am I losing you]', "[I'm nothing without you], I mean it", "[everyone always leaves]", '[ur all i have]',
  ],
  fine: [
    "don't leave without your keys", "can't live without coffee", "don't leave me alone with your aunt 😂", "please don't go to the shop, I got milk", "Don't give up on the crossword yet", "I'm scared of spiders, can you come look", "can't lose you in this crowd, I'm in the orange hat", "please don't leave the towels on the floor", 'leave me the car keys on the hook?', "if you leave now I'll see you at six", "I'm not scared of losing you, I know where you are", "don't leave me hanging, did you get the job", "I can't do this without you, you've got the other end of the wardrobe",
  ],
  better: ['I feel a bit shaky about us tonight. A call would help me.', "I love what we have. Could we plan something for Sunday?"],
};
