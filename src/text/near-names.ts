/** Everyday words that are one letter away from a common first name: never a slip of it. */
export const nearNames: ReadonlySet<string> = new Set(
  `ache acne admit ages ahead aight aimed aint alas alert alive angels anger angle archive arena armand armed award away
  baby back bait bake ball bank bans bare barn barren bars basic basis bath beam bean beard bears beat beef beer began
  bell belly berry best beta bike bills blade blame bless blessings bloke bois bold bolt book boss both brag brah brain
  bran brand brands bread breed brew bridge bridges broad broke bucks bulk bull bully bummer bunk bunny cage cake call
  calm cans card care cared career carp carried carrier carries carry cars cart case cases cater cave chan chances
  change chap charges chef chili chin china chips choke chop chose christ cine clap clarity clash claw clip coat coin
  cold color coma comin cont cooler cope cord core corn cost crew cross cuck cult daddy daily dairy dally dame damn
  dance dang dank dare dared dark darker darn data date dawg days daze dead deaf deal dear death deep demon dense ding
  doin door dope dork dorm dose doses dough down drain drank draw drawn driver drug duck dude dune dust duty early earn
  ears eczo edit edits eight either elite else email epic ether even every evil fade faint fake fancy fans fart fate
  fave fear feed fella ferry fest fight files fill find fine finger fired flask flavor flavour fled flesh flex flight
  fold fond food fork form fort free fren fried frnd fuck funny gain gals game games gate gave gear genre giant gilly
  glad glance glove goin golf gona gone gonna good gosh grad grade gran grand grants grave gray great greed grew grey
  grin grip gross hack haha hand hands handy hang hangs hard harder harsh hate hats haul have havent hawk health hear
  heat heater hella hens herd here hero hers high hike hill hilly hint hold hole holla holy home honor hoped hopes huge
  hugs humid hurry hype icky imma inch jeans jelly jesus join joke jolly junk kick kill kind kinda kite lace lack lads
  lake lane lard lass late lawn laws lead leaf leak lean leap leash leather lemon lend lens less liar liars lick lights
  like line lines lion lisp list live liver loan lobe lock login lord lore lose loses loss lots loved lover loves lube
  lung macro made mafia maga main make male males malice malt mama manda mania manly manor mans many march marks marry
  marsh mart marvel mask mate mates math matter mayb mayo mayor mean mega mess meter meth might mild mile milk mill mind
  mine mines mini mins mint mist moan mock modes mommy money move moves mrng must nail name names near neck need nell
  neva nice night nine nite noon nope norm normal norms north nose note novel omit ones open oven pace pack page pain
  paint pale panel paper parcel park parked part party peach peal peed peer pets petty phase pick picky pill pillow
  pinch ping pipe place plan play poll polls poly poor praised praises prank premise previous price prolly promised
  promises puck puke pupper puppy queens race rack rage rail rains rainy raise rake rally rank rant rate rays read rent
  rest rice rick rider right ring rise rite robs rocks role rope roses rosy rota rude rugby ruin rush rust sack sadly
  safe said sail saints sake sale salty same sand sane sang sans satan save scan scar seal seam seat seed seen semi sets
  seven shade shake shame shape share shark sharp shave shell shine ship shout shown sick sight silly sing singer site
  sits skate skin skit skype slice slight slip smelly smiles smth sock sofa sold sonic soul span stab stack stage stain
  stand stans stare stars start stat stay stealing stir stole stones store stove string strip suck sugars summed summers
  taco take tale tally tank tarp tear telly temp tennis test tests than thank them then theres they tick tiddy tight
  till tiny toad told tone tons toss trace track train trap trash tray tricky trips truth tummy tuna tune tuned usage
  valentine vanish vector vegan versa very vest victory vine violent visa wack wage waiter wake wall wana wanna warm
  warn wars water wave wear weather weed well went when whip wide wild wine wing winger winner witty woah woman wood
  woods word yall yard yarn yeah year yest yuck`
    .split(/\s+/)
    .filter(Boolean),
);
