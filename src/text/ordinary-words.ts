import { type Words, wordSet } from './word-set.js';

/** Everyday words of four letters and more, most of them one letter away from some name: never a slip of one. */
export const ordinaryWords: Words = wordSet(
  `aathi abeg ability able about above abuse abusive accent accept access account ache acne across acting action actions
  active actor actual added address admit adore adult adults advance advice affect afford afraid after again against
  agent ages agree agreed ahead aight aimed aint airport alarm alas album alcohol alert alive allow allowed almost alone
  along alot already alright also always amazing among amount angels anger angle angry animal animals anime annoyed
  another answer answers anti anxiety anxious anybody anymore anyone anytime anyway anyways apart apology appear appears
  apply archive area arena arent argue arguing armand armed arms around arrived article artist asap ashamed aside askd
  asked askin asking asks asleep asshole assume assumed attack attacks attempt attend aunt aunty auto average avoid
  awake award aware away awesome awful awkward babe babies baby back badly bags bait bake balance ball balls band bang
  bank banned bans bare barely barn barren bars base based basic basis bastard bath bathe battery battle beach beam bean
  beard bears beat beats beauty became because become becomes bedroom beef been beer bees before began begging begin
  behave behind being believe bell belly belongs below belt bench benefit berry beside besides best bestie beta better
  between beyond bigger biggest bike billion bills bins birds birth bitch bite bits bitter bizarre black blade blame
  blaming blanket bless blessed blessings blew blind block bloke blood bloody blow blown blue board boat body boiler
  bois bold bolt bomb bonus book booked booking books boots border bored boring born borrow boss boston both bother
  bottle bottom bought bout bowl boys boytoy brag brah brain bran brand brands brave bread break breaks breath breathe
  breed brew bridge bridges bright bring brings broad broke broken bros brother brought brown brutal bubble bucket bucks
  buddy budget buff bugis build built bulk bull bully bummer bunch bunk bunny buns burden burn burning busy butt button
  buying buzz cabin cafe cage cake call called calling calls calm came camera campus canal cancel cancer candle cannot
  cans cant card care cared career careful cares caring carp carried carrier carries carry cars cart cartoon case cases
  cash cast catch cater cats caught cause caused causing cave ceiling cell center centre certain chain chair chan
  chances change changed changes channel chap chapter charge charged charger charges chat cheap cheaper cheat check
  checked cheers cheese chef chennai chest chicken chief chikku child chili chill chin china chips choice choices choir
  choke choose chop chose christ church cine cinema circle cities citizen city claim claims clap clapped clarity clash
  class classic claw clean clear cleared clearly clever click client clip clock close closed closer closes closing
  clothes clown club clue coach coast coat code coffee coin coins cold collect college color colour coma come comedy
  comes comic comin coming comment commit common company concept concern concert confirm consent cont contact content
  contest context control convey cook cooked cookies cooking cool cooler cope cops copy cord core corn corner correct
  cost costs couch could council count country counts couple course court cousin cousins cover covered crack crap crave
  crazy cream create created credit creepy crew cried crime crimes cringe crisis crisps cross crowd cruel crush crying
  cuck cuddle cult culture curious current curry cursed cute cutest cutting dada daddy daft daily dairy dally damage
  dame damn dance dancing dang danger dank dare dared dark darker darlin darling darn data date dates dating dawg days
  daze dead deaf deal dealing dear death debate debt decade decades decent decide decided deep defeat defend defense
  degree delay delete deleted deliver demand demon dense dentist depends deposit deserve design desire desk despite
  dessert destroy details didnt died diet ding dinner dint direct dirty discuss dishes dislike disturb divorce doctor
  does doesnt doggo dogs doin doing doll dollar dollars done dont door doors dope dork dorm dose doses double doubt
  douche dough dove down draft drafted drag drain drama drank draw drawer drawing drawn dream dreams dress dressed drill
  drink drinks drive driver drivers driving drop dropped drove drug drugs drunk duck dude dudes dumb dumbass dump dune
  dunno during dust duty dying each earlier early earn earned ears earth easier easily easy eaten eatin eating eats eczo
  edge edit edits effect effects effort eggs eight either elected eleven elite else email emoji empathy empty ended
  ending ends enemy energy english enjoy enjoyed enough entered entire epic episode error escape essay ether even
  evening event ever every evil evng exact exactly exam example exams except excited excuse excuses exist existed exists
  expect explain extra extreme eyes face faces fact facts fade fail failed failing failure faint fair fairly fake fall
  falling falls false family famous fancy fans fantasy farm fart fast faster fate father fault fave fear federal feed
  feeding feel feeling feels fees feet fell fella fellow felt female fence ferry fest fetch fever field fight fights
  figure figured figures file files fill filled film filming final finally find finding finds fine finger fingers finish
  fire fired first fish fits five fixed flag flair flask flat flavor flavour fled flesh flex flight flip floor flowers
  flying focus fold folks follow fond food fool foot force forced foreign forever forget forgive forgot fork form fort
  forty forward foul found four fourth frame freak free freedom freezer fren frens fresh friday fridge fried friend
  friends frnd frnds from front fruit fuck fucked fuckin fucking full fully funeral funny further future gain gals game
  games gang garage garbage garden gate gave gear gender general generic genius genre gentle gets gettin getting giant
  gift gilly girl girls give given gives giving glad glance glass glasses glove goal goals goat goes goin going golden
  golf gona gone gonna good google gosh gotta gotten govt grab grad grade gran grand grants grave gray great greed green
  grew grey grief grim grin grins grip gross ground group groups grow growing grown guard guess guide guilt guilty guns
  gutted guys habit hack haha hahaha hair haircut half hall hand handed handle handled hands handy hang hanging hangs
  happen happens happier happily happy hard harder hardest hardly harm harsh hate hated hates hating hatred hats haul
  have havent having hawk head heading heads healing health healthy hear heard hearing heart heat heater heavy heels
  held hell hella hello help helped helpful helping helps hence hens herd here hero heron hers herself hidden hide
  hiding high higher highly hike hill hilly himself hint hire history hits hitting hiya hockey hold holding hole holiday
  holla holy home honest honesty honi honor hook hoped hopes hoping horror horse hostel hotel hour hours house however
  hows huge hugs human humans humid humor hundred hungry hunting hurry hurt hurting hurts husband hype icky idea ideas
  idiot idiots ignore illegal illness image imagine imma impact improve incel inch inches include income indeed india
  info injured injury innings input insane inside insight instead insult intense into intro invite invited iron ironic
  irony island isnt issue issues itself jacket jail jare jazz jealous jeans jelly jerk jersey jesus jobs join joined
  joke jokes joking jollof jolly journey judge juicy jump jumper junk just justify kallis kano karma keep keeping keeps
  kept kettle keys kick kicked kidding kids kill killed killer killing kills kind kinda kindly kiss kisses kissing
  kitchen kite knee knees knew knock know knowing known knows lace lack ladder ladies lads lady laid lake lamp land
  landing lane laptop lard large lasagne lass last late lately later latest latr laugh laughed laughs laundry lawn laws
  lawyer lazy lead leader leads leaf league leak lean leap learn learned leash least leather leave leaves leaving lect
  lecture left legal legend legit legs lemme lemon lend lens less lesson lessons lets letter letters letting level
  levels liao liar liars liberal library lick lied lies life lift lights like liked likely likes limit line lines link
  linked links lion lisp list listen little live lived liver lives living lmao load loads loan lobe local lock locked
  loft logic login logo lonely long longer look looked lookin looking looks loose lord lore lose loser loses losing loss
  lost lots loud lovable loved lovely lover loves loving lower lube lunch lung lying maat machine macro made mafia maga
  magic mail main make makes makeup making malaria male males malice malt mama manage managed manager manda mango mania
  manly manor mans many march market marking marks married marrow marry marsh mart marvel mask mass massive masters
  match matches mate mates math matter matters mayb maybe mayo mayor meal mean meaning means meant measure meat media
  medical meds meet meeting meets mega member meme memes memory mental mention menu mess message messed messy metal
  meter meth middle might mild mile milk mill million mind mine mines mini minimum minor mins mint minus minute minutes
  minuts miracle mirror miss missed misses missing mist mistake mite mixed moan mobile mock mode model modern modes mods
  moment moments mommy moms monday money monster month months mood moon more morning moron most mostly mother mouth move
  moved moves movie movies moving mrng msgs much mums murder music must myself nail name named names nana nanna nasty
  natural nature naughty near nearly neck need needed needs neither nell nerd nervous network neva never news next nice
  nigeria night nights nine nite nobody noise none noon nope norm normal norms north nose note noted notes nothing
  notice noticed novel nowhere number numbers nurse nursery nuts obvious offense offer offered office often okay older
  olds omit once ones online only onto open opened opening opinion option options orange orchard order ordered oredi
  other others ours outfit outside outta oven over overall owned owner owners pace pack page pages paid pain painful
  paint pair pale panel panic pants papa paper parcel parent parents park parked parking part parties partner parts
  party pass passed passing past pasta patch path patient paying peach peal peed peer penalty penis people percent
  perfect period person persons petrol pets petty phase phone phones photo photos phrase pick picked picking pickle
  picks picky pics picture piece pieces pigeons pilates pill pillow pinch ping pink pipe piss pissed pizza place places
  plan plane planet planned plans plant plastic plate play played player players playful playing playoff plays please
  pleased plenty plot plumber plus pocket podcast poem point points pole police policy polite poll polls poly pongal
  pool poor poorly popcorn popped popular porch porn post posted poster posting postman posts potato pounds power pple
  praised praises prank pray praying prefer premise present press pretend pretty previous price prices pride prime print
  printer prison private prob problem process profile program project prolly promised promises proof proper protect
  proud prove provide public puck pudding puke pull pulled pulling pump punch pupper puppy pure purpose push pushing
  pussy puts putting quality quarter queens queue quick quickly quid quiet quit quite quiz quote race racism racist rack
  radio rage raging rail raining rains rainy raise raised rake rally random rang range rank rant rape raped rare rate
  rather rays reach reached read reading reads ready real realise reality realize really realy reason reasons recall
  receipt receive recent recipe reckon record reddit refs refuse regards regret regular relate related relax release
  remain remains remind reminds remote remove removed rent replace replied replies reply report repost request resent
  respect respond rest result results return returns review rice rick ride rider right rights ring ringing rise risk
  rite road roads roast robs rocks role roll rookie room rooms rope roses rosy rota rotten rough round route rply
  rubbish rude rugby ruin ruined ruining rule rules rung running runs rush rust sack sadly safe said sail saints sake
  salary sale salt salty same samosa sand sane sang sans sarcasm satan satire sauce save saved saving saying says scam
  scan scar scared scarf scary scene school science score scored scream screen screw scum seal seam search season
  seasons seat seats second seconds secret seed seeing seek seem seemed seems seen sees self selfish sell selling semi
  send sending sense sent series serious server service sets setting settle settled seven several sexist sexual sexy
  shade shake shaking shall shame shape share shared sharing shark sharp shave shed shell shes shift shifts shine ship
  shirt shirts shit shite shitty shock shocked shoes shoot shop short shorter shot shots should shout shouted show
  showed shower showing shown shows shuhui shut sian sick side sides sighs sight sign signal signed signing signs
  silence silent silly silver similar simple simply since sing singer singing single sink sister site sits sitting size
  skate skills skin skit skype slave sleep sleeps slept slice slide slight slip slow slowly small smaller smart smash
  smashed smell smells smelly smile smiles smiling smoke smoking smth snake snow social society sock socks sofa soft
  sold solid solo solve solved some someday somehow someone song songs sonic soon sooner soooo sore sorry sort sorted
  sorting soul sound sounded sounds soup source sources south space span spare speak special speech speed spell spend
  spent spider spin spirit split spoiled spoke spoken sport sports spot stab stack staff stage stain stairs stand stands
  stans stare staring stars start started starts stat state states station stats status stay stayed staying stays steak
  steal stealing steam step steps stick still stir stock stole stolen stomach stones stood stop stopped stops store
  stories story stove strange stream street stress stretch strike string strip strong stuck student study stuff stupid
  style subject subs success such suck sucks sugars suggest suit suits summed summers sunday sunset super support
  suppose sura sure surely surfing surgery survive swap swear sweet swim swing switch system table tablets taco take
  taken takes taking tale talent talk talked talking talks tall tally tampa tank tape tarp taste tattoo taught taxes
  taxi teach teacher team teams tear tears teasing teeth tell telling tells telly temp temple tend tennis term terms
  test tested tests text texted texting texts than thank thanks thanx that thats theatre their them then theory therapy
  there theres these thesis they theyre thick thin thing things think thinkin thinks third this thnk those though
  thought thread threads threats three threw throat through throw thrown throws thru thumbs tick ticket tickets tiddy
  tight till time times timing tiny tired title tmrw toad toast today toddler toilet told tomo tone tongue tonight
  tonite tons took tool tooth topic torch toss total totally touch touched tough tour towards town toxic trace track
  tractor trade traffic trailer train trains trap trash travel tray treat treated tree trick tricky tried trips troll
  trouble truck true truly trust truth trying tuesday tuition tummy tuna tune tuned turn turned turning turns tweet
  twelve twenty twice twins twist twitter type typical typing uber ugly umma unable uncle uncles under union unique
  unless unreal unsold until update upon upset upvote upvotes urgent urgnt urself usage used useful useless user uses
  using usual usually valentine valid value vanish various vector vegan versa version very vest victim victory video
  videos view views vikky vile village vine violent virgin visa visit voice vomit vote voted votes voting wack wage wait
  waited waiter waiting wake waking wales walk walked walking wall walls wana wanna want wanted wanting wants warm
  warmth warn warned warning wars wash washed washing wasnt waste wasting watch watched water wats wave ways weak weapon
  wear wearing weather website wedding weed week weekend weeks weight weird welcome well went were what whats when where
  whether which while whip white whoever whole whose wide wife wifi wild willing wind window wine wing winger winner
  winning wins wisdom wise wish wishes wishing with within without witty woah woke woman women wonder wonders wont wood
  woods word words wore work worked workers workin working works world worried worries worry worse worst worth would
  wouldnt wrecked write writing written wrong wrote xmas yaar yahoo yall yard yarn yeah year years yelling yellow yest
  yijue yoga yoghurt young younger your youre yours youtube yuck zero hola ciao ahoy aloha`,
);
