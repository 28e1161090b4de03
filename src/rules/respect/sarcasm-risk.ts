import { coldly } from '../around.js';
import { phrases, type Rule } from '../rule.js';

export const sarcasmRisk: Rule = {
  id: 'respect/sarcasm-risk',
  family: 'criticism',
  severity: 'warning',
  source: 'sarcasm-kruger',
  says: '“{match}” can sting more than it jokes',
  why: 'Without a voice, sarcasm is often read as it stands. Say the plain thing behind it.',
  find: phrases(
    [
      '(how)? (nice|kind|good|lovely|sweet|generous|great|big) of you to (finally|actually|even|bother|remember|reply|answer|show up|show your face|turn up|join us|make time|call back|text back|let me know|ask|care|notice|think of me|fit me in|grace)',
      '(thanks|thank you|cheers) (so much|a lot|a bunch|very much)? for (nothing|finally|bothering|letting me know (as usual|now|so late|after)|(the)? (support|help|heads up) (as usual|not|there)|ruining|ignoring|not (telling me|calling|texting|inviting|asking me|showing up|helping|replying|waiting|letting me|warning|listening|coming|bothering|answering)|making me (wait|feel)|caring|forgetting|abandoning|embarrassing|wasting|remembering (for once|finally)|showing up|asking (not|though|by the way))',
      '(well|wow|oh|so)? , thanks for (letting me know|telling me|asking|the invite|inviting me|including me|the warning|the reply) (as usual|i guess|so late|for once)', '(wow|gee|oh wow) , (thanks for|thank you for) ...',
      '(oh|well|ah)? , look who (is (alive|back|awake|here|talking|up|finally)|finally|decided|remembered|it is|has time)', '^ (oh|wow|well)? , (so)? you (are|do) (alive|still alive|exist|remember me|finally (awake|free|replied|answered))', '(so)? you (finally|do) (remembered|remember) (i|me|that i) (exist)?', '^ (oh|wow)? , (he|she) (lives|speaks|is alive) $',
      '(great|nice|good|lovely|brilliant|excellent|amazing) (job|work|timing|effort|one|start) (as usual|as always|not|again|ruining|forgetting|on (ruining|forgetting|missing|being late))', '(well done|congratulations|congrats|bravo) (on|for)? (ruining|forgetting|missing|being late|making me|finally|you (ruined|managed|have (ruined|managed)))', 'glad (one|some|at least one|someone|you) (of us)? (is|are|can|could|had|has|have) ... (fun|time|sleep|enjoying|enjoyed|happy) (while|without me|at least)?', 'glad one of us', 'so glad (i|we) (waited|bothered|cooked|asked|came) (up|around)?', 'good to know (where i stand|i matter|you care|i am (so)? (important|your priority|an afterthought))', 'nice to know (you care|where i stand|i matter|i am)', '(sure|yeah|right|ok) because you (are|were|have|would|never) (so|always|such|never|totally) ...', 'i am sure you were (so|very|really|far too|too) busy', 'too busy (to text|to reply|for me|as usual|i suppose|i guess) (i see|i suppose|i guess)?', 'must have been (so|really|very) (hard|busy|difficult) (to|for you)', 'mr (perfect|important|busy)', '(miss|mrs|ms) (perfect|important|busy|high and mighty)', '(your|her|his) (royal)? (highness|majesty) (is (awake|finally|back|alive)|has (finally|decided|risen|time)|finally|could not|decided|deigns)', 'as perfect as you (are)?', '(well done|nice one|good job|bravo|slow clap) , (genius|einstein|sherlock|professor|captain obvious)', 'congratulations , you have (managed|ruined|lost|forgotten|done it again)', 'what a surprise you', '(shock|shocker|surprise surprise|quelle surprise) (you|another|late|again)', '^ (shocker|surprise surprise|what a surprise) $', 'oh joy', '(oh)? (great|brilliant|fantastic|wonderful|good) , another (of your|one of your|excuse|lecture|plan)', 'better late than never i (guess|suppose)', 'father of the year', 'mother of the year', '(husband|wife|boyfriend|girlfriend|partner) of the year', 'as (always|usual|per usual|per) (i|you) (have to|had to|did not|do not|forgot|am the|are late)', '(late|forgot|nothing|ignored|cancelled|busy) as (usual|always|per usual|per)',
    ],
    {
      joking: 'skip',
      unless: [
        '(nice|kind|good|lovely|sweet|great) of you to (remember (my|his|her|their|the|gran)|think of me|ask|let me know|call|answer) (when|before|with|in|so|after|x)', 'thanks for (not (waking|laughing|giving|minding|judging|eating|making|pushing|running)|finally (fixing|sorting|showing|introducing)|caring (so|for|about|when|enough)|asking (me|about|after)|showing up (for|to|yesterday|last|today))', 'wow thank you for (the|this|your|my|being|making|such)', 'wow thanks for (the|this|your|my|being|making|such)', 'oh look who is (in|on)', 'look who it is (x|in|on|lol|haha)', 'well done for (making|finally) (it|getting|finishing|passing)', 'congratulations (on|for)? finally (passing|finishing|getting|graduating|moving)', 'glad you (are|had|have|can|could|has) ...', 'glad (someone|some) ... (you|it)',
        'great job (again)? (today|on)', '(late|busy) as usual (so|but|at work|today|lol|haha|sorry)',
      ],
      unlessNear: ['love you', 'proud of you', 'mean it', 'i am late', 'sorry'],
      when: coldly,
    },
  ),
  bad: [
    '[nice of you to finally] reply',
    "[oh look who's alive]",
    '[thanks for nothing]',
    '[wow thanks for letting me know]',
    '[glad one of us is having fun]',
    '[good to know where I stand]',
    '[well done on ruining] dinner',
  ],
  fine: [
    'so nice of you to drive gran home',
    'oh look who is in the paper, so proud',
    'thanks for letting me know, no worries at all',
    'thanks for not laughing at my parking',
    'kind of you to think of me before the exam ❤️',
    'glad you had fun tonight!',
    'well done on finishing the shed',
    'congratulations on the job!',
  ],
  better: ['There you are 😊', 'I missed you today. How are you?'],
};
