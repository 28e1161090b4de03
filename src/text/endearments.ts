/** What people call someone they love instead of a name; as plain words after chat-speak is read. */
export const endearments: ReadonlySet<string> = new Set(
  `love lovely luv babe baby bby bub bubs bubba boo beautiful gorgeous handsome hon honey hun hunny darling darlin dear dearest
  sweetheart sweetie sweets sweetpea sugar treacle petal pet pumpkin princess prince queen king angel sunshine treasure cutie
  cutiepie gorg mate buddy pal chick duck ducky hen pickle muffin cupcake peach bear bunny kitten kitty tiger chief boss champ
  legend hubby husband wife wifey bro sis dude man girl mami papi habibi habibti jaan jaanu janu shona mi amor cariño cherie
  chéri mahal sayang schatz liebling amore tesoro dia querida querido oga bestie lovebug lover stranger
  doll dollface dove babes bae bb bubby sweety sweetness honeybun lovey lovebird darl acushla macushla jaana jaaneman sona babu
  coeur mein schatzi liefje älskling kochanie miláčku habibty hayati omri ukhti canım aşkım nkem obim
  ololufe olowo mpenzi bebe bebé corazón anata laopo laogong wifie hubs soulmate`
    .split(/\s+/)
    .filter(Boolean),
);

/** Endearments that are also everyday words, so that they count only where somebody is called. */
export const wordEndearments: ReadonlySet<string> = new Set(
  `love lovely beautiful gorgeous handsome dear dearest sugar pet king queen prince princess angel sunshine treasure mate pal
  chick duck hen pickle muffin cupcake peach bear bunny kitten kitty tiger chief boss champ legend husband wife bro sis dude man
  girl mi dia stranger baby honey mein bebe petal pumpkin lover mahal
  bestie buddy buddies oga doll dove`
    .split(/\s+/)
    .filter(Boolean),
);
