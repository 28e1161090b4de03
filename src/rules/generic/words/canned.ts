/** Lines that have been used to chat people up for generations. */
export const pickUpLines: readonly string[] = [
  'did it hurt (when|to) ... (fell|fall|falling) ... (heaven|sky)',
  'you ... (fell|fallen|fall) (from|out of) (heaven|the sky)',
  'heaven (is|must be) missing an angel',
  '(is|was) your (dad|father|daddy|mum|mom|mother) a thief',
  '(is|was) your (dad|father|daddy|mum|mom|mother) a (baker|terrorist|boxer|alien|gardener|jeweller|jeweler|burglar|artist) , because',
  'stole the stars ... eyes',
  'only (ten|10) i see',
  'are you (a|an)? (parking ticket|time traveller|time traveler|library book|bank loan|camera|magician|magnet|campfire|keyboard|beaver|dictionary|broom|volcano|wifi|wi fi|google) , because',
  'do you have (a|any) (map|band aid|bandaid|plaster|plasters) , because i',
  'lost in your eyes , (do you have|have you got) a map',
  'love at first sight , or should i',
  'you ... running (through|thru|around|around in) my (mind|dreams|thoughts) (all (day|night))?',
  'if i could rearrange the alphabet',
  'do you have a name , or can i call you mine',
  'you would be a (cutecumber|cute cumber|fineapple|fine apple)',
  'i am not a photographer , but',
  'sugar is sweet , and so are you',
  'i (have)? lost my (phone)? number , can i have yours',
  '(is it|it is) hot in here , or is it (just)? you',
  'if (beauty|being sexy|looks) (was|were) (time|a crime)',
  'can i borrow a kiss , i promise',
  '(your name must be|is your name) (google|wifi|wi fi)',
  'i must be a snowflake',
  'something wrong with my (phone|eyes) , (because)? (your number|i can not take)',
  '^ (so|hey|hi|well)? , do you come here often',
];

const message = '(message|text|note|email|letter|mail|msg|dm)';
const express = '(express|convey|capture|describe)';

/** The manners of letters, and of machines that write them. */
export const letterLines: readonly string[] = [
  `(i)? (hope|hoping|trust) (that)? (this|my|the) ${message}? (finds|find|found|meets|meet|reaches|reach) you (well|all well|safe|safely|healthy|doing well|at a good time|in (good|great|perfect|the best|the pink|high) *)`,
  `may this ${message} (find|meet|reach)`,
  `(words|language) (can not|could not|can never|could never|will never|fail to|do not|are not enough to|alone can not|can hardly) (ever|even|fully|truly|adequately|possibly|begin to)? (fully|truly|properly)? ${express}`,
  `no words (can|could|will|would) (ever|fully|truly|possibly)? ${express}`,
  'i ... take (a|this) (quick|brief|small|short)? moment to *',
  'take this opportunity to *',
  'i ... (want|wanted|like) to (reach out|express my|extend my|convey my)',
  'express my (sincere|heartfelt|deep|deepest|sincerest|profound|utmost) *',
  'my (heartfelt|sincerest|deepest|utmost) (gratitude|appreciation|apologies)',
  'your unwavering *',
  'a testament to (our|your|the)',
  '(rich|beautiful|intricate)? tapestry of',
  '(a|my|the) beacon of (light|hope|strength|love|joy)',
  `i am writing (this)? ${message}? to (express|convey)`,
  'hesitate to (reach out|contact)',
];
