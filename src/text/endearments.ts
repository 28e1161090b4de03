/** What people call someone they love instead of a name; as plain words after chat-speak is read. */
export const endearments: ReadonlySet<string> = new Set(
  `love lovely luv babe baby bby bub bubs bubba boo beautiful gorgeous handsome hon honey hun hunny darling darlin dear dearest
  sweetheart sweetie sweets sweetpea sugar treacle petal pet pumpkin princess prince queen king angel sunshine treasure cutie
  cutiepie gorg mate buddy pal chick duck ducky hen pickle muffin cupcake peach bear bunny kitten kitty tiger chief boss champ
  legend hubby husband wife wifey bro sis dude man girl mami papi habibi habibti jaan jaanu janu shona mi amor cariño cherie
  chéri mahal sayang schatz liebling amore tesoro dia querida querido oga bestie lovebug lover stranger`
    .split(/\s+/)
    .filter(Boolean),
);
