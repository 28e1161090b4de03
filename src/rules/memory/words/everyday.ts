const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words of a note that name no topic: how it is told, when it was, how it felt. */
export const empty = set(
  `the and but for nor yet with without from into onto over under about after before again against all any both each few more
  most other some such only own same than too very can will just should now are was were been being have has had having does
  did doing done would could ought may might must shall not never ever also she her hers him his they them their theirs you
  your yours our ours who whom whose which what that this these those there here where when why how because while until till
  since during between through out off down up back away around along across near next last past soon late later early earlier
  ago always often sometimes usually once twice today tonight tomorrow yesterday day days daily week weeks weekend weekends
  month months year years yearly hour hours minute minutes time times morning afternoon evening night nights midnight noon
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march
  april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer
  autumn winter work works worked working home house place thing things stuff something anything everything nothing someone
  somebody anyone anybody everyone everybody nobody people person man men woman women guy guys girl girls boy boys kid kids
  life way ways lot lots bit kind sort part one two three four five six seven eight nine ten first second third new old young
  big small little long short good bad best worst better worse great nice lovely fine okay really quite still already almost
  maybe perhaps even much many well sad happy upset angry hurt glad sorry afraid scared worried nervous excited proud tired
  ill sick poorly hard easy difficult tough feel feels feeling feelings felt want wants wanted need needs needed like likes
  liked love loves loved loving hate hates hated dislikes misses miss missed missing think thinks thinking thought know knows
  knew known say says said saying tell tells told telling talk talks talked talking ask asks asked asking call calls called
  calling see sees saw seen seeing look looks looked looking hear hears heard watch watched go goes going went gone come comes
  came coming get gets got getting give gives gave given take takes took taken make makes made making keep keeps kept let lets
  put puts set run try tries tried trying use used uses using find finds found leave leaves left leaving lose loses lost losing
  start starts started starting stop stops stopped end ends ended ending begin begins began bring brought buy bought pay paid
  help helps helped helping happen happens happened wait waits waiting waited live lives lived living die died dies dying dead
  death passed stay stays stayed turn turns turned show shows showed meet meets met meeting spend spent play plays played move
  eat ate eating drink drank sleep slept woke wake sit sat stand stood walk walked drive drove send sent write wrote read
  speak spoke remember remembers remembered forget forgot forgets forgotten hope hopes hoped wish plan plans planned planning
  idea fact news story secret secretly private tell please thanks thank yes yeah hey hello babe baby darling honey dear sweet
  favourite favorite important special real whole half other another different right wrong sure true able own ready free busy
  full open close closed high low hot cold fun funny laugh laughed laughing laughs joke jokes mind hand hands head face eyes
  heart name names word words number side top name problem issue trouble mess reason kept having hes shes its
  lol haha omg xxx via per got gonna wanna cannot dont doesnt isnt wasnt wont didnt didn doesn isn wasn won hadn hasn
  break broke broken quit gave fell fall falls hit cut together alone apart else ones enough least less later shared ours yet
  yourself myself himself herself themselves ourselves probably actually whatever honestly whenever wherever somewhere
  otherwise properly obviously seriously apparently definitely completely especially literally basically directly
  immediately carefully absolutely exactly understand understood happening supposed listening bringing expecting wondering
  counting including reaching dreading grateful interested interesting terrible horrible brilliant gorgeous excellent
  possible available absolute complete romantic impressed promise promises promised drives drove driven runs ran
  check checks change changes changed finish finished cry cries cried crying shout shouted`,
);

/** Everyday nouns that the list of ordinary words leaves out: on their own they are no sign of one topic. */
export const common = set(
  `job jobs birthday birthdays holiday holidays dinner lunch breakfast coffee swimming running party wine beer cake pizza pub
  bar car bus train flat room phone photo photos picture pictures film movie music song shop shops shopping garden kitchen town
  city street road school college class lesson office team game match football gym yoga bike walk walks tea food meal meals
  trip trips visit weather rain snow sun money bills rent bed sofa bath shower clothes dress shirt shoes hair hat coat bag book
  books letter card gift gifts present presents surprise present email message messages text texts video videos tv telly series
  appointment meeting project drinking cooking reading writing drawing painting singing dancing cleaning supermarket tonight
  driving princess queen light sleeping chance friendship landlord checking goodnight goodmorning congratulations study studies
  studying straight apologise happiness situation semester appreciate marriage anywhere training standing passport handsome
  merry facebook distance location favour moral screaming password shoulder download apartment slippers sunny insurance
  peace presentation spreadsheet cancelled roommate pleasure experience childish supervisor speaking character sweetheart
  decision personality freezing pressure patience sentence romance stranger headache reminder reference chinese indian naked
  contract teaching teacher karaoke thirty solicitor pancakes deadline promotion playlist angel cheer sugar interests advice
  biscuit biscuits cookie cookies sausage sausages butter apple apples noodles rice soup moment savings saving chips takeaway shoulder language afternoon sandwiches window windows kettle sunshine weather
  evening upstairs downstairs restaurant cafe chocolate sandwich chicken cheese bread pasta curry computer laptop internet
  website ticket tickets airport station platform umbrella jacket trousers jumper bathroom bedroom garage pavement balcony
  christmas easter halloween anniversary celebrate celebration company business career customer beautiful wonderful dog cat
  tomorrow fire crash panic eating learn learns learning opinion question questions answer answers minute conversation relationship boyfriend girlfriend husband wife
  partner friend friends family colleague colleagues neighbour neighbours manager boss children outside inside afternoon`,
);

/** Whose they are must be said before they count: 'your dad'. */
export const kin = set(
  `dad father mum mom mother mam brother bro sister son daughter nan nana nanna gran granny grandma grandad grandpa grandfather
  grandmother uncle aunt auntie aunty cousin stepdad stepmum twin`,
);

/** Kin, illness and loss: one of these in a note is its topic. */
export const weighty = set(
  `cancer tumour tumor chemo biopsy stroke surgery operation
  hospital hospice depression anxiety therapy therapist counselling counsellor rehab alcohol alcoholic addiction drugs divorce
  separation affair abortion miscarriage pregnancy pregnant ivf fertility funeral grave ashes redundancy redundant debt
  bankrupt bankruptcy eviction accident burglary assault bully bullies bullied bullying weight diet prison
  jail court diagnosis dementia diabetes epilepsy seizure infertility adoption fostering stillbirth grief bereavement`,
);
