import type { Draft } from '../../../text/draft.js';
import { saidIn } from '../../around.js';
import { byFirstWord } from '../../by-first-word.js';

const errand = byFirstWord(
  `\\b(${[
    'on my way|running late|late|delayed|cancelled|be there (in|at|by|soon)|there in|here now|landed|arrived|arriving|outside|home (now|soon|by|in|at|safe)|leaving (now|at|in|the|work)|left (work|now|the|at)|set off|just (got|left|boarded|parked)',
    'stuck (in|at|on)|traffic|platform|parked|parking|the (train|bus|tram|plane|flight|taxi|cab|boiler|plumber|key|keys|door|bins?)|my (train|bus|flight|key|keys|phone|battery|wallet|card)',
    'urgent|emergency|asap|help me|locked|lost my|forgot (my|the|to)|ambulance|accident|hospital|police|call me|ring me|phone me|pick (me|you|up|him|her|them|it|us)|picking|drop (me|you|off)|lift',
    'can you (get|grab|bring|pick|send|call|ring|check|buy|let|turn|put|feed|pay|book|open)|could you (get|grab|bring|pick|send|call|ring|check|buy|let|turn|put|feed|pay|book|open)|please (get|bring|send|call|ring|check|buy|let|turn|put|pay|book|open)',
    'what time|when (are you|is|does|do you|will you|shall)|where (are you|is|did you put|do you)|password|address|invoice|receipt|post ?code|wifi|order|ordered|transfer|meet (me|you) (at|in|by|outside)|see you (at|in|by|outside|there)',
  ].join('|')})\\b`,
);

/** Trains, keys, who fetches whom: no moment for anything else. */
export const isPractical = (draft: Draft): boolean => errand.test(saidIn(draft));
