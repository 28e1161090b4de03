import { both } from '../around.js';
import { phrases, type Rule } from '../rule.js';
import { beside, closes, earnest, notBeside } from './words/cues.js';
import { fineSelfHarm } from './words/fine-self-harm.js';

const all =
  '(everyone|everybody|they|you all|you|people|the world|the family|my family|our family|the kids|my kids|our kids|the children|my parents|he|she)';
const gone =
  '(died|was dead|were dead|was gone|were gone|was not here|were not here|was not around|were not around|was not alive|were not alive|did not exist|disappeared|vanished|killed myself|was never born|had never been born)';
const harming = '(kill|killing|hurt|hurting|harm|harming|cut|cutting|unalive|off|top) myself';
/** Troubles in which dying is a figure of speech. */
const figure =
  /\b(embarrass\w*|cringe|cringing|hangover|hungover|mortif\w*|awkward|laughing|spin class|squats|workout|gym|monday|alarm|curry|spicy|chilli|heatwave|heat|cute|gorgeous|boring|bored|printer|spreadsheet|typo|reply all|called (my|the|him|her) (boss|teacher|lecturer|manager)|bungee)\b/;
const placed =
  /\b(party|work|office|meeting|class|lecture|pub|club|shops?|queue|airport|hotel|school|gym|job|gig|event|wedding|dinner|conference|hospital|bar|cinema|boring|bored|dull|cold|raining|come get me|(pick|collect) me|leave (soon|early)|(go|come|going) home|mov(e|ing)|rent|landlord|flat|city|town|country)\b/;
const meant =
  /\b(seriously|i mean it|for real|not (joking|kidding|lying)|not going to lie|actually (want|going)|can not do this|can not (go on|take (it|this))|good ?bye|pills|no one (would|will) care|better off|myself tonight)\b/;

export const selfHarm: Rule = {
  id: 'safety/self-harm',
  family: 'harm',
  severity: 'stop',
  source: 'crisis-care',
  says: '“{match}” sounds like thoughts of dying or of being hurt',
  why: 'You deserve someone beside you for this, tonight if need be. You do not have to carry it alone.',
  find: [
    phrases(
      [
        `${all} (would|will|might|may|could|are|is) (all|both)? (just|honestly|probably)? be? (so much|much|far|way|a lot|happier and)? better off (without me (here|around|any more|in (this|the) world|alive)|if i ${gone}|with me (dead|gone))`,
        'better off dead',
        `(no one|nobody|would (anyone|anybody)|not one person) (would|will)? (even|really|actually)? (care|notice|miss me|cry|be sad|mind) if i ${gone} (tomorrow|tonight|for good|forever)?`,
        '(to end|ending) (my life|my own life)',
        '(take|taking|taken) my own life',
        '(want|going|ready) to end it (tonight|now|for good)',
        '(i am|feel|feeling|felt|been|really|so|getting) suicidal',
        '(having|have|had|get|getting|these|my|with) suicidal (thoughts|feelings|urges)',
        '(thinking about|thinking of|thoughts of|think about|attempt|contemplating|considering) suicide',
        `can not stop (thinking about|thinking of|the thoughts of|wanting to) (suicide|dying|ending it all|ending it|${harming})`,
        '(nothing|no one|not much) (left|much)? to live for',
        '(life is|is life|it is)? not worth living',
        '(i wish|wish|wished) (i was never born|i were never born|i had never been born|id never been born|i would never been born|i had not been born|i did not exist|i was not alive|i were not alive|i could just stop existing)',
        '(go|fall|going|went|drift) (to sleep|asleep|to bed|off) and (just)? (never|not) wake up',
        '(hope|pray|wish|praying|hoping) i (do not|never|will not|would not|did not) wake up',
        '(would rather|rather|want to|prefer to) (not|never) wake up (any more|again)',
        'never wake up again',
        'i (really)? (deserve to die|do not deserve to live|do not deserve to be alive|should not be alive|should be dead)',
        '(taken|took|swallowed) (too many|a load of|the whole (box|pack|bottle) of|a whole (box|pack|bottle) of) (my|the)? (pills|tablets|painkillers|sleeping tablets|paracetamol)',
        'by the time you (read|get|see|find) this , i will (already)? (be dead|be no more|not be alive|not be around any more|not be here any more)',
        'i (really|just|honestly)? do not want to (live any more|be alive|exist any more|keep living|go on living|carry on living|live on)',
        'i can not (go on living|keep living|live any more|exist any more)',
        '(jump|jumping|throw myself|throwing myself) (in front of|under) (a|the|that|this) (train|bus|lorry|truck|tube|metro)',
      ],
      {
        idioms: 'keep',
        unlessNear: ['suicide squad', 'if i (have|hear|see|get|must)', 'or so (he|she|they)', 'end it all with'],
      },
    ),
    phrases(
      [
        `${all} (would|will|might|may|could) (all|both)? (just|honestly|probably)? be (so much|much|far|way|a lot|happier and)? better off without me`,
        '(no|any|a|what is the) (reason|point|reasons) (left|for me)? (to|in|of) (me)? (go on living|keep living|living|live|being alive|stay alive|being here any more)',
        '(tired|sick|done|fed up) (of|with) (living|being alive|existing|life|my life)',
        '(to end|ending) it all',
        '(leave|leaving) this (world|earth|life)',
        `(thinking about|thinking of|thoughts of|thought of|thoughts about|want to|wanted to|feel like|need to|tempted to|urge to|about to|plan to|planning to|keep) ${harming}`,
        '(i|to|been|started|and) self (harm|harming|harmed)',
        'unalive myself',
        'i do not want to (live|exist|go on)',
        '(going to|want to) do myself in',
        '(wish|wished) i had died',
      ],
      {
        idioms: 'keep',
        unlessNear: ['nearly', 'in the kitchen', 'on the (team|pitch|dance floor)'],
        unlessAnywhere: [
          '(find|meet|with) (someone|somebody) (else|better|new)',
          'break up',
          'breaking up',
          'one more',
          'if i (have|hear|see|get|must) ...',
        ],
        when: both(
          earnest,
          closes,
          notBeside(figure),
          (hit, draft) => !/\bkms$/i.test(draft.text.slice(hit.start, hit.end)),
        ),
      },
    ),
    phrases(
      [
        'i (really|just)? do not want to be (here|on this earth|in this world|on this planet|around) any more',
        'i can not be here any more',
      ],
      { when: both(earnest, closes, notBeside(placed)) },
    ),
    phrases(
      [
        'i (just|really|honestly|actually)? (want to|wish i could|wanted to) (just)? die',
        'i (just|really)? do not want to wake up (tomorrow|in the morning|any more)',
        'i wish i (was|were) dead',
        '(hope|wish) i (die|could die) (soon|tonight|in my sleep)?',
      ],
      {
        idioms: 'keep',
        when: both(earnest, closes, notBeside(figure)),
      },
    ),
    phrases(
      [
        '(going to|will|ill|might|should|go|actually|really) kill myself',
        '(jump|jumping|throw myself|throwing myself) (off|from) (a|the|that|this) (bridge|roof|building|balcony|tower)',
      ],
      {
        idioms: 'keep',
        unlessNear: [
          'if i (have|hear|see|get|must|eat|miss)',
          'one more',
          'another',
          'if (this|that|the|my) *',
          'nearly',
        ],
        when: both(
          earnest,
          closes,
          notBeside(figure),
          (hit, draft) => !/\bkms$/i.test(draft.text.slice(hit.start, hit.end)),
        ),
      },
    ),
    phrases(['kill myself'], { idioms: 'keep', when: both(earnest, closes, beside(meant), notBeside(figure)) }),
  ],
  bad: [
    "[everyone'd be better off without me]",
    '[i dont want to be here anymore]',
    "sorry for being quiet. I keep [thinking about killing myself] and I don't know who to tell",
    "i'm so tired. [i just want to die]",
    '[nobody would even notice if i was gone tonight]',
    "some nights I [pray I don't wake up]",
    'i [feel suicidal] again and im scared',
    "honestly there's [nothing left to live for]",
    'im [tired of being alive] and so lonely',
    '[i wish id never been born] lol',
    'i [want to kill myself] and im not joking',
    'cant do this anymore. no one would care. [kms]',
    'I was cutting onions for the soup, put the washing on, rang your mum about Sunday, paid the gas, and the whole time all I could think was that I want [to end it all]. I love you. I just thought you should know where my head is.',
    '[the kids would be better off if I was dead]',
  ],
  fine: fineSelfHarm,
  better: ["I'm not ok tonight. Can you stay on the phone with me?"],
};
