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
  `happy birthday bday anniversary congratulations congrats love loved loves lovely miss missed missing yay yaay yess woo woohoo
  wooo wahey hooray hurray god gosh wow proud did done won win winner passed pass luck best amazing awesome brilliant fantastic
  incredible wonderful excited exciting wait merry christmas xmas eid diwali easter year welcome goal goals finally cheers
  thank thanks gorgeous beautiful handsome cute cutest hot sexy perfect legend hero king queen star hell fucking morning
  goodnight good night sweet dreams well lets go party holiday hug hugs kiss kisses baby babe darling haha lol believe
  yes dream home soon adorable engaged married boy girl pregnant offer got great genius hungry pizza cake dog puppy cat snow
  sun food dying crying screaming literally yum baby mine favourite favorite hello hi hey`,
);
