/** Parts of a body that a tease makes fun of. */
export const parts =
  '(double chin|double chins|three chins|chins|beer belly|beer gut|pot belly|gut|man boobs|moobs|love handles|muffin top|cankles|thunder thighs|bingo wings|spare tyre|turkey neck|bald (patch|spot|head)|receding hairline|hairline|comb over|big nose|huge nose|massive nose|crooked nose|big ears|massive ears|huge ears|dumbo ears|sticky out ears|big forehead|massive forehead|huge forehead|fivehead|monobrow|unibrow|moustache|yellow teeth|crooked teeth|wonky teeth|buck teeth|horse teeth|goofy teeth|fat (arse|ass|belly|face|ankles|bum|head|fingers|legs|thighs|cheeks)|big (fat)? (arse|head)|flabby (arms|bum|belly|thighs)|saggy (bum|boobs|arse|arms|tits)|chicken legs|skinny legs|stumpy legs|short legs|wrinkly face|spotty face|wonky face|cellulite|back fat|chubby (face|arms|fingers|legs))';

/** Parts that a laugh beside "big" makes sore. */
export const sore =
  '(nose|teeth|ears|belly|tummy|stomach|gut|bum|arse|ass|backside|boobs|tits|chest|thighs|legs|calves|arms|forehead|head|chin|chins|hairline|hair|face|skin|ankles|bald spot|bald patch|beard|moustache|eyebrows|eyebrow|neck|hips|waist)';

/** What is said of them. */
export const bigs =
  '(big|huge|massive|tiny|small|wonky|hairy|crooked|yellow|flabby|saggy|wobbly|weird|funny looking|stubby|skinny|fat|chubby|flat|spotty|greasy|ugly|droopy|bald|shiny|enormous|pointy|pasty|wrinkly|thin|patchy|awful|terrible|horrible|ridiculous|disgusting|gross|rank|minging|blinding me|(out of|got its own|in a different|its own) * (*)?|a state|like (a|an) (gorilla|horse|pig|whale|clown|scarecrow|mop|wig|rat|potato|egg|troll|witch|bird s nest|bird nest|walrus|yeti|bear))';

export const fat =
  '(fat|chubby|tubby|podgy|porky|flabby|lardy|overweight|bald|balding|ugly|spotty|wrinkly|scrawny|lanky|cross eyed|flat chested|fugly|minging|butters)';

/** What nobody is called in fun but someone close. */
export const names =
  '(fatty|fatso|fattie|fatboy|chubby|thunder thighs|chunky|wobble bottom|chicken legs|fat boy|fat arse|fatarse|fat ass|lard arse|lardarse|lardass|tubs|tubby|porky|baldy|baldie|slaphead|slap head|four eyes|spotty|pizza face|big nose|big ears|dumbo|short arse|shortarse|lanky|wrinkles|chubs|cheapskate|tight arse|tightarse|scrounger|dropout|jobless|fat head|thicko)';

export const kin =
  '(mum|mom|mother|dad|father|sister|brother|family|parents|gran|nan|granny|grandma|grandad|aunt|auntie|uncle|cousin|cousins|brothers|sisters|whole family|mam|mama|folks|lot|relatives|old man|old dear|stepmum|stepdad|mum and dad)';

export const odd =
  '(crazy|mad|mental|nuts|insane|weird|bonkers|thick|stupid|dumb|ugly|fat|boring|embarrassing|annoying|loopy|bananas|cheap|tight|stingy|scary|cringe|rude|mean|lazy|useless|off (her|his|their) (head|rocker)|batty|chubby|common|an (idiot|alcoholic|embarrassment|animal)|a (witch|dragon|nightmare|nutter|psycho|joke|monster|whale|lunatic|freak|loser|weirdo|cow|pig|battleaxe|creep|snob|drunk|clown|mess|circus))';

/** The same where nothing beside it compares: "your dad is mad" may only be cross. */
export const nasty =
  '(crazy|mental|nuts|insane|thick|stupid|dumb|ugly|fat|boring|embarrassing|cheap|stingy|cringe|useless|off (her|his|their) (head|rocker)|chubby|common|an (idiot|alcoholic|embarrassment|animal)|a (witch|dragon|nightmare|nutter|psycho|joke|monster|whale|lunatic|freak|loser|weirdo|cow|pig|battleaxe|creep|snob|drunk|clown|mess|circus))';

/** What somebody has and did not choose. */
export const plights =
  '(acne|spots|zits|eczema|psoriasis|dandruff|stutter|stammer|lisp|squint|lazy eye|hearing aid|hearing aids|wheelchair|limp|inhaler|asthma|braces|retainer|scar|scars|birthmark|big toe|bunions|varicose veins|cellulite|stretch marks|wrinkles|crows feet|grey hair|greys|wig|dentures|false teeth|overbite|underbite|accent|tic|tics|twitch|dyslexia|ibs|snoring|sweat patches|sweating|body odour|breath|bald patch|bald spot|bald head|hairline|receding hairline|double chin|muffin top|moobs|beer belly|cankles|moustache|monobrow|mono brow|back hair|hairy back|hump|hunch|rosacea|cold sore|verruca|nits|thinning hair|comb over|grey beard|lumpy bits|saggy bits|bingo wings|fivehead)';

/** What goes, and what comes instead. */
export const bald =
  '(bald patch|bald spot|bald head|hairline|receding hairline|double chin|beer belly|beer gut|gut|moobs|muffin top|fivehead|big nose|cankles|bingo wings|love handles)';
