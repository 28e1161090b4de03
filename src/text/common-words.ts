/** Ordinary words that a name could be mistaken for: a capital at the start of a sentence proves nothing. */
export const plainWords: ReadonlySet<string> = new Set(
  `able about above across after again alone along also always among another answer anything apple around away baby back bake baked
  band bank bark base bath beach bean bear beat been beer before began begin being bell best better between bill bird bite black blue board boat
  body book born both bowl bread break bring brown build busy cake call called came camp cannot card care carry case cash cast cave chair chance
  change charm chase cheap check cheese chef chess chill class clean clear climb clock close cloud coach coal coast coat coffee cold come cook
  cool corn corner could count couple course cover cozy crane cream crisp cross crowd daily daisy dance dark date dawn days dead deal dear deep
  dinner dish does doing done door down draw dream dress drink drive each early earth easy eight else emma even ever every face fact fair fall
  family fancy farm fast father feel feet fell felt field final find fine fire first fish five flat floor flower food foot forest forget four free
  fresh friend from front fruit full game garden gave getting girl give glad glass goes going gold gone good grace grand grass gray great green grew
  grey ground group grow guess hair half hall hand happen happy hard harm hate have head hear heard heart heat held hello help here high hill hold
  hole holly home hope horse host hour house huge hurry idea inside iris iron island ivory jack joke jolly joy july june just keen keep kept kind
  king kiss kitchen knew know lake lamb lamp land lane large last late laugh lead leaf learn least leave left less light like lily line list little
  live load lock long look lose lost loud love lovely luck lucky lunch made maid mail main major make many march mark market marry match maya maybe
  meal mean meat meet melt mercy merry might mild mile milk mill mind mine mint minute miss mist model moment money month moon more morning most
  mother mouth move much music must myself nail name near neck need never next nice night nine none noon north nose note nothing olive once only
  open other ours outside over page paint pair pale paper park part party pass past path pearl penny people pick pink place plain plan plane plant
  plate play please plum poem point pool poor porch post pretty price pride prime print proud pull pure push queen quick quiet quite race rain ready
  real red rest rice rich ride right ring rise river road rock role roll roof room root rose rough round ruby rule running rush safe sage said sail
  sale salt same sand save says scene school seat second seed seem seen self sell send sent seven shade shall shape share sharp sheep ship shirt
  shoe shop short shot should show side sign silk since sing sister sits size skin sleep slow small smart smell smile snow soap soft some song soon
  sorry sort soul sound soup south space spare speak spend spice spot spring stand star start state stay steak step still stone stop store storm
  story street strong study such sugar suit summer sunny sure swam sweet swim table tail take talk tall tank taste teach team tell test text than
  thank that their them then there these they thing think third this those three through tide time tiny tired today together told took tops touch
  town train tree trip true trust truth turn twice under until upon used very view visit voice wait walk wall want warm wash watch water wave week
  well went were west what when where which while white whole wide wife will wind window wine wing winter wish with wolf woman wood word wore work
  world worth would write year yellow your sunday monday tuesday wednesday thursday friday saturday january february april august september october
  november december english french german irish italian spanish indian london paris dublin`
    .split(/\s+/)
    .filter(Boolean),
);
