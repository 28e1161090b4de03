import { type CreditRule, phrases } from '../rule.js';
import { stings } from './words/sting.js';

const thing = '(this|it|that|things|something|everything|stuff|one|whatever (this|it) is)';

export const weLanguage: CreditRule = {
  id: 'credit/we-language',
  family: 'empathy',
  source: 'we-talk',
  says: '“{match}” puts you both on the same side',
  why: 'In couples who say “we” about a problem, hard talks tend to run calmer.',
  find: phrases(
    [
      `how (do|can|should|shall|could|will|would|might) we (both)? (fix|solve|tackle|repair|untangle|improve|share|sort (this|it|that|out|things)|work (this|it|that) out|handle ${thing}|deal with ${thing}|get (through|past|better at|back on track)|do ${thing} (better|differently)|stop (this|doing|arguing|fighting|missing|rowing|bickering)|make (this|it|that|things|sundays|mornings|evenings|more time|time|room|weekends) (work|better|easier|fairer|kinder|for)?|split (this|it|the)|avoid (this|that))`,
      `we (will|can|could|shall|are going to|always) (always|both|definitely|totally)? (figure|work|sort|suss|puzzle) ${thing} out (together|between us)?`, `we (will|can|are going to) (always|both|definitely|totally|just)? (figure|work|sort) out (a way|how|what|together)`, `we (will|can|are going to) (get|make it|come) through ${thing} (together)?`, `we (will|can|could) (find (a|another) way|make (this|it|that) work|fix (this|it|that)|solve (this|it|that)|sort (this|it|that|something)|get there|face (this|it|that|whatever)|tackle (this|it|that)|handle (this|it|that)|cope|manage (this|it) together|get past (this|it)|work (through|on) (this|it|that)|be (ok|okay|alright|fine|all right)) (together)?`,
      `let us (try to|just)? (figure|work|sort|talk|think) ${thing} (out|through) (together)?`, `let us (try to)? (sort|fix|solve|face|tackle|handle|get through|deal with|work on|look at|plan) ${thing} (out)? together`, 'let us (find a (way|time|fix|solution|plan)|work together|be a team|start (over|again|fresh)|be on the same (side|team))', 'let us (do|try) (this|it) together',
      'we are (both)? (in this together|a (good|great|brilliant|solid)? team|on the same (team|side)|stronger together|in it together)', '(you and me|us|us two|you and i) (against|versus|vs) (the (problem|world|boiler|landlord|mess|chaos|laundry|debt|bills)|it|this|that)', 'we have got this', '^ we got this', 'we (have|have got) each other',
      'what can we (both)? (do|try|change) (to|so|about|differently|better|together|instead)', 'what could we (both)? (do|try|change) (to|so|about|differently|better|instead)', 'what (would|could) (help|work for) (us|us both|both of us)', 'can we (find a (way|time|plan)|work (this|it|that|something) out|figure (this|it|that|something) out|work on (this|it|that|how)|work through|sort (this|it|that|something) (out)?|come up with|talk (it|this|that|things) through|start again|start over|try (this|that|it)? again|agree on|meet in the middle|think about (it|this|that) together)',
      'i want us (both)? to (be|feel|find|work|get|talk|have|sort|figure|make)', '(work|works) for (both of us|us both)', 'we (both)? keep (missing|arguing|talking past|fighting|rushing|bickering|snapping|rowing|putting|ending up|forgetting|misreading)', '(whatever|however) (comes|happens|it (says|is|lands|goes)|they say|the * (says|say)) , we (will|can|are|face|open|do)', 'we (will|can) (open|face|carry|do|read) it together', 'we both (got|were) (a bit)? (it wrong|wrong|tired|wound up|stressed|heated)',
    ],
    {
      unless: ['we are not', 'how (do|can) we (fix|solve) (the|a) (printer|wifi|boiler|equation|problem 1|question|tap)', 'we will see', 'we will (work|sort) it out (like|without)', 'work out (at|in|tomorrow)', 'we can work out $', 'we can sort (your|his|her)', '(to|you|please|will you) please? let us', 'we will (work|sort|figure) it out (then|tomorrow|later|when|on|nearer|closer)', 'we keep (putting|forgetting) (money|the bins|it in|milk)'],
      unlessAnywhere: ['we need to talk', 'we (are|should be) (over|done|finished)', 'break up', 'divorce', 'without you', 'your mess', 'or i am (leaving|gone|out)'],
      when: (_hit, draft) => !stings(draft),
    },
  ),
  good: [
    '[how do we fix] sundays? i miss slow ones',
    "[we'll figure this out]. tea first",
    "[let's sort it together] after dinner",
    "rubbish letter, but [we're in this together]",
    '[what can we do to] make mornings less mad',
    '[we keep missing] each other this week, can I book you for friday',
    '[you and me against the boiler] then',
    '[can we find a time] that suits us both, no blame',
  ],
  fine: [
    'we meet at 8 by the fountain',
    'we need to talk',
    "let's work out at the gym tomorrow",
    "we'll never sort this out",
    "I don't think we can fix this",
    "how do we get to the station from yours",
    'we are done here, how do we fix this? we do not',
    'he wrote "we will figure it out" and vanished',
    "we'll sort it out, you never do anything",
    'we had pasta',
  ],
};
