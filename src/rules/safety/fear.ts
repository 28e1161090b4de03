import { both } from '../around.js';
import { phrases, type Rule } from '../rule.js';
import { closes, them } from './words/cues.js';
import { near, notFood, notNear, sincere } from './words/everyday.js';
import { fineFear } from './words/fine-fear.js';

const angry = '(mad|angry|cross|furious|annoyed|upset|raging|pissed off|pissed)';
const doNot = '(please|pls|just|so please|and please|but please)? , (do not|dont)';
const harm = '(hurt|hit|slap|punch|choke|grab|push|shove|kick|beat|smack|strangle)';
const shout =
  '(shout|yell|scream|start shouting|raise your voice|throw things|throw anything|lock me|lock the door|take my phone|break anything|break my|kick me out|lose it|blow up|go off)';
/** What a frightened person gives up. */
const giveUp = `(delete (it|them|him|her|everything|the (photo|post|app|picture|pic|account|number|messages|story)|my (account|insta|instagram|facebook|post|photo|story|profile))|block (${them}|everyone|her number|his number)|unfollow ${them}|unfriend ${them}|stop (seeing|talking to|texting|meeting|hanging out with|speaking to|messaging) ...|(not|never) (see|talk to|speak to|text|meet|message|look at|go near|reply to|answer) (${them}|anyone|anybody|people|guys|boys|men|girls|another) ...|(not|never) (go|going) (out|there|anywhere|to work) (again|any more|without|with) ...|(not|never) wear (it|that|this) again|(quit|leave) (my job|the job|the course|the group|the team|work|uni)|do as you say|give you my (phone|password|passcode)|show you (my phone|my messages|everything|the messages)|turn my location (back)? on|send you my location|come straight home|stay (home|in) from now on|change my clothes)`;
const giveIn = `(${giveUp}|be good|behave|do (anything|whatever|what|everything) you (want|say|ask|tell me))`;
const iWill = '(i will|ill|i promise i will|i promise ill|i promise to|i am going to|i swear i will)';
const romance = notNear(
  /\b(mario|kart|fifa|chess|scrabble|monopoly|uno|games?|heart|hearts|feelings|fall(ing)? for|trust you|opening up|open up|been hurt|my ex|last relationship|take it slow|cheat\w*|break up|breakup|marry|lyrics?|song|spoilers?|hit me up|haircut|hair|fringe|lifting|tickl\w*|joke|jokes|pun|score|scoreboard|goal|fantasy|league|penalt\w*|tackle|boxing|sparring|karate|judo|wrestl\w*|paintball|snowball\w*|pillow|squash|tennis|cricket|padel|ball|physio|massage|plaster|splinter|tooth|teeth|needle|injection|eyebrows|wax|waxing|vase|mug|lamp|ding|scratch|dent|parking|late|traffic|train|bus|fell asleep|overslept|forgot (the|your|to)|ate your|shrunk|shrank|flight|delayed)\b/,
);

export const fear: Rule = {
  id: 'safety/fear',
  family: 'harm',
  severity: 'stop',
  source: 'crisis-care',
  says: '“{match}” sounds afraid of the person it is for',
  why: 'You should not have to soothe anyone to be safe. If you are afraid, someone you trust or a helpline can listen before you send anything.',
  find: [
    phrases(
      [
        `please , (do not|dont) (ever)? ${harm} (me|us|him|her|the (kids|dog|cat|baby)) (again|any more|this time|tonight|please|i)?`,
        `do not (ever)? ${harm} (me|us) (again|any more)? , please`,
        `do not ${harm} (me|us) , (i am sorry|i will (be good|do|stop|never|not|delete|behave)|i promise|i am begging)`,
      ],
      {
        negated: 'keep',
        unless: [
          'hit me (up|with|back|baby)',
          'push me (on|off|in|to|up)',
          'grab me (a|an|one|some|something)',
          '(beat|kick) me (at|to|in|on)',
        ],
        when: both(sincere, romance, notFood, closes),
      },
    ),
    phrases(
      [
        `${doNot} be (so|too)? ${angry} (at me|with me|again)? , (please|ok|okay|i am sorry|sorry|i promise|baby|babe|love)? , (please)? , ${iWill} (promise|swear)? (to|i will)? (just)? ${giveUp}`,
        `${iWill} (promise|swear)? (just)? ${giveUp} , (again|any more|ok|i promise|i swear|just|so|and|but)? , (please|just)? , do not be (so|too)? ${angry}`,
        `${iWill} (promise|swear)? (just)? ${giveIn} , (i promise|i swear|ok|so|and|but)? , (please|just)? , do not (${harm} (me|us)|${shout})`,
        `${doNot} ${shout} (at me|at us|again|tonight)? , (please|ok|i am sorry|sorry|i promise)? , ${iWill} (promise|swear)? ${giveIn}`,
        `i am (so|really)? sorry , (please)? do not (${shout}|${harm} (me|us)) (at me|at us|again)? , ${iWill} (promise|swear)? ${giveIn}`,
        `i will be good , (i promise|i swear|please|ok)? , (please|just)? do not (${harm}|${shout}|leave me (here|locked|outside)|be ${angry}|take|lock)`,
        `i (only|just|swear i only|swear i just)? (talked|spoke|said (hi|hello)|was talking|went|smiled|looked|replied) ... , (please)? do not (${harm} (me|us)|${shout} at me|be ${angry})`,
        `i (swear|promise) i (did not|was not|have not) ... (please)? do not (${harm} (me|us)|${shout} at me)`,
      ],
      { negated: 'keep', unlessNear: ['if you (hate|do not like|want|prefer)'], when: both(sincere, romance, notFood) },
    ),
    phrases(
      [
        'i am (so|really|honestly|always|too|a bit|just)? (scared|afraid|frightened|terrified) (of|about) what (you will|you are going to|you might|you would|you could|will you) do (to me|to us|to them|to the kids|next|if i|when (you|i)|tonight|now|to (him|her))?',
        'i am (so|really|honestly|always|too|just)? (scared|afraid|frightened|terrified) of (you|your temper|your anger|making you (mad|angry)|setting you off|how you (get|are) when you|being (alone|home|in the house) with you)',
        '(scared|afraid|frightened|terrified) of you (when you|and|because|now|sometimes|again|tonight|any more)',
        'i am (too|so)? (scared|afraid|frightened|terrified) to (come home ($|to you|because you|when you|in case you|if you)|go home (to you|because you|when you|in case you)|say no to you|be alone with you|disagree with you|go to sleep next to you)',
        'you (scare|scared|frighten|frightened|terrify|terrified) (me|us|the kids|the children) (so much)? (when|last night|yesterday|the way|tonight) (you)? (shout|shouted|drink|drank|are drunk|were drunk|get (angry|mad|like)|got (angry|mad|like)|threw|throw|throw things|hit|punched|smashed|lose it|lost it|are angry|were angry|grabbed|pushed|locked|broke)',
        'i (feel unsafe|do not feel safe) (around|with|near|at home with|being with) you (when you|any more|at night|now|after|since)?',
        'i never know what (mood|temper) you will be in and i am (scared|afraid|frightened)',
      ],
      {
        negated: 'keep',
        unless: [
          '(scared|afraid|frightened|terrified) of you (getting|being|falling|dying|leaving|going|driving|finding|seeing|losing|catching|not|thinking|hating|beating|at|in|on|with|behind|doing)',
          'what you (will|might|would) do (with|without|for|about|to (my|the) (kitchen|hair|car|garden|house|bathroom))',
          'i am not (so|really|at all|too|even|in the least)? (scared|afraid|frightened|terrified)',
          'never (been)? (scared|afraid)',
          'i feel safe',
          'scared of your (cooking|dog|cat)',
        ],
        unlessNear: [
          '(hungry|hangry)',
          'before (your|the|a) coffee',
          '(drive|driving)',
          'not (so|really|at all)? (scared|afraid|frightened) of you',
          'no longer (scared|afraid)',
          '(used to be|was) (scared|afraid)',
        ],
        when: both(
          sincere,
          romance,
          notFood,
          notNear(
            /\b(to yourself|hurt yourself|kill yourself|end it|on the (ladder|bike|motorbike|roof)|scared for you|scared of losing|without me|halloween|costume|zombie|horror|ghost|clown|mask|arm wrestle)\b/,
          ),
        ),
      },
    ),
    phrases(
      [
        '(my fault|i (deserve|deserved) it|i made you|i know i made you|because i|i provoked you|i pushed you (too far|to it)|i should not have) ... (you|that you) (hit|hurt|slapped|choked|punched|grabbed|pushed|kicked|beat) me',
        'i (told|will tell|said to) (them|work|mum|everyone|the doctor|the nurse|people) (that)? i (fell|walked into a door|slipped|tripped) , (like you|as you|so they|so no|so you|please)',
        '^ please let me leave $',
        'the (bruise|bruises|marks) (is|are) (almost|nearly)? (gone|covered|hidden|fading) , (please|no one|nobody|i (covered|wore|will wear))',
        'i will do (anything|whatever|what|everything) you (want|say|ask|tell me) , (i promise|just|please)? , (please|just)? do not (hurt|hit|shout|be (angry|mad)|lock|take (the|my)|send (it|them|those)|post (it|them)|tell|touch)',
      ],
      {
        negated: 'keep',
        when: both(
          sincere,
          romance,
          notFood,
          near(
            /\b(please|sorry|scared|afraid|frightened|terrified|promise|deserved?|my fault|no one|nobody|fell|last night|again)\b/,
          ),
        ),
      },
    ),
    phrases(
      [
        `please (just)? (let me (out|leave $|leave now|go home|see the kids|see my (mum|family|kids|sister)|have my (phone|keys|passport) (back)?)|unlock the door|give me (back)? my (phone|keys|passport|bank card|papers) (back)? $|give my (phone|keys|passport|card) back $|stop (hitting|hurting|shouting at|following|watching|tracking) me)`,
        `please do not (come (home|here|over|round|near me|to my (work|house|mums)) , (angry|drunk|like this|in this mood|i am (scared|frightened|afraid)|you are scaring me)|take it out on (me|the kids|him|her|us)|be like last time|do (that|it|what you did) again like last)`,
      ],
      {
        negated: 'keep',
        when: both(
          sincere,
          romance,
          notFood,
          near(
            /\b(sorry|scared|afraid|frightened|terrified|i promise|i will (be good|do (what|anything|whatever)|not (see|talk|tell)|never (see|talk|tell)|behave)|hurt me|hit me|like last time)\b/,
          ),
          notNear(/\b(charger|bathroom|boss|shift|meeting|work early|early)\b/),
        ),
      },
    ),
    phrases(
      [
        '(you|when you) (hit|slapped|choked|punched|strangled) me (again|last night|yesterday|in front|and i|because i)',
      ],
      {
        when: both(
          sincere,
          romance,
          notFood,
          near(/\b(please|scared|afraid|frightened|deserved?|my fault|sorry i (made|upset)|will not happen again)\b/),
          notNear(/\b(accident\w*|sleep|asleep|elbow|frisbee|news|door|bat|racket|at)\b/),
        ),
      },
    ),
  ],
  bad: [
    "[please don't be mad I'll delete it]",
    "[I'm scared of what you'll do]",
    "[please don't hit me again]",
    "[I'm scared to come home]",
    "[please don't hurt me]",
    "[I'll be good I promise don't hit me]",
    "[i'm sorry please don't shout, I'll stop seeing them]",
    "I'm [scared of you when you] drink",
    "[I won't talk to anyone again please don't be angry]",
    '[please let me leave]',
    '[you scare me when you shout]',
    '[I deserved it when you hit me]',
    '[I told work I fell, like you] said',
    "[please don't hurt the dog]",
    "[I'll do anything you want, please don't lock me] out",
  ],
  fine: fineFear,
  better: ['(to a friend) Things are bad at home tonight. Can I stay at yours?'],
};
