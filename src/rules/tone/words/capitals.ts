const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Written in capitals without a raised voice. */
export const acronyms = set(
  `ok tv uk usa us eu un nhs gp mri bbc itv cnn nasa asap omg omfg lol lmao lmfao rofl wtf brb fyi btw tbh idk ttyl ily imy pm am id
  atm pc it hr ceo diy bbq nye nyc la dj cv mot vat rsvp gps sim usb faq kfc ikea tesco asda aldi lidl jfk dvd cd vip iq eq pta uti
  adhd ocd ptsd er icu gcse gre sat neet iit upsc jamb waec nysc pin otp upi hdb mrt ns nba nfl nhl fifa uefa ufc mma rip ps xx
  xxx xo xoxo tbc tbd eta etd dob ac dc wifi uber mom ba bsc ma mba phd md dr mr mrs ms st rd jr sr iv ii iii vi usd gbp eur inr
  ngn sgd aud cad nz sa uae abc xyz nyt led lcd hd uhd hdmi ssd ram cpu ai app apps aka diy dnd eod eow fomo yolo goat gif jpeg pdf
  irl jk kpi lgbt lgbtq nsfw oap ot pe ppe pms ptsd qr rn sms sos swat ta tlc ucl vhs voip vpn wc whatsapp youtube zzz sas raf aa
  aaa bmw vw kia suv mpg mph kph a&e b&b r&b m&s h&m q&a`,
);

/** Words that make capitals a cheer. */
export const joyful = set(
  `nice good sorry happy birthday bday anniversary congratulations congrats love loved loves lovely miss missed missing yay yaay yess woo woohoo
 wooo wahey hooray hurray god gosh wow proud won win winner passed pass luck best amazing awesome brilliant fantastic
 incredible wonderful excited exciting merry christmas xmas eid diwali easter welcome goal goals finally cheers
 thank thanks gorgeous beautiful handsome cute cutest hot sexy perfect legend hero king queen star morning
 goodnight sweet dreams party holiday hug hugs kiss kisses baby babe darling haha lol believe
 yes dream adorable heart wishing blessed wish missy sexy engaged married boy girl pregnant offer great genius hungry pizza cake dog puppy cat snow
 sun food dying crying screaming literally yum baby mine favourite favorite hello hi hey`,
);

/** Words of demands and reproaches. */
export const demanding = set(
  `where why who what when how you your yourself answer reply respond text call ring pick stop leave listen tell come open move
  not never enough now shut talk explain explained twice minutes times quit done wait waiting ignoring ignore`,
);

/** Cheers that only together are one. */
export const cheers =
  /\b(?:(?:YOU|WE|U) DID IT|WELL DONE|LET['’]?S GO|GOOD (?:NIGHT|GIRL|BOY|LUCK|NEWS|JOB)|CAN['’]?T WAIT|SEE YOU SOON|COMING HOME|COME HOME|YOU GOT (?:IT|THIS|IN)|NEW YEAR)\b/;
