const set = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/).filter(Boolean));

/** Common first names of many places, in the form in which names are compared; none that is also an everyday word. */
export const firstNames = set(
  `aaliyah aaron abby abdul abdullah abena abigail abraham ada adaeze adam adaora addison adebayo adeola adil aditi
  aditya adrian adriana afua agnes agnieszka ahmad ahmed aidan aiden aileen aimee aine aisha aisling aiyana ajay akash
  akosua akshay alan alana alastair albert aleksandra alessandro alessia alex alexa alexander alexandra alexandre alexis
  alfie alfred ali alice alicia alina alisha alison alistair allison alyssa amaka amanda amara amelia amina amir amit
  amy ana anastasia anaya anders andre andrea andreas andrew andy angela angelo angie angus anika anita anjali ankit ann
  anna annabel anne annie anthony antonio anu anushka anya aoife archie ariana arjun arlo armando arnav arthur arun
  aryan ashley ashok asif astrid athena aubrey audrey aurora ava avery axel ayaan ayesha aylin ayo azra babajide barbara
  barry bart beatrice becca becky ben benedict benjamin benny bernadette bernard bernie beth bethany betty bianca billie
  billy blake blanca bola bolaji boris brad bradley brenda brendan brian brianna bridget britney bruno bryan bukola
  caitlin caleb callum calum cameron camila camille carl carla carlos carly carmen carol carolina caroline carrie casey
  caspar cassie catalina catherine cathy cecilia cedric celeste celia charles charlie charlotte chelsea chen cheng
  cherie chiara chidi chidinma chike chinedu chinwe chioma chloe chris christian christina christine christopher
  chukwudi cian ciara cillian claire clara clarence claudia clement cleo colin connor conor constance cora corey craig
  cristina cynthia dakota damian damien dan dana daniel daniela danielle danny daphne darcy daria darragh darren dave
  david davide dayo debbie deborah declan deepa deepak deepika deirdre delia denise dennis derek dermot devon diana
  diane diego dilip dimitri dinesh dmitri dolores dominic donal donald donna dora doris dorothy doug douglas duncan
  dylan eamon ebony ed eddie edgar edith edward edwin efua eileen eilidh ela elaine eleanor elena eli elias elijah
  elinor elisa elise eliza elizabeth ella ellen ellie elliot elliott elsa elsie emeka emil emilia emily emma emmanuel
  enrique eoin eric erica erik erin ernie esme esther ethan eugene eva evan evelyn ewan ezra fabian faisal farah farhan
  fatima fatou felicia felicity felipe felix femi fergus fernando finn fintan fiona fleur flora florence folake fran
  frances francesca francis francisco frankie franz fred freddie frederick freya funmi gabriel gabriela gabrielle gareth
  gary gaurav gavin geoff george georgia georgina gerald gerard gerry gianna gillian gina giovanni gita giulia gladys
  glenn gloria gordon graham grainne greg gregory greta gretchen guillermo gurpreet gustavo gwen hadiza hamid hamza hana
  hannah hans harish harriet harry harvey hasan hassan hector heidi helen helena helga henrik henry hilary hina hugh
  hugo hussain ian ibrahim ida idris ifeanyi ifeoma ify ignacio ike imani imogen imran ines ingrid irene irina isaac
  isabel isabella isabelle isaiah isha ishaan isla ismail issac ivan jackie jackson jacob jacqueline jaden jake jakub
  jamal james jamie jana jane janelle janet janice jared jasmin jason javier jaya jayden jean jeff jeffrey jen jenna
  jennie jennifer jenny jeremiah jeremy jerome jerry jess jesse jessica jessie jill jim jimmy joan joanna joanne joao
  jodie joe joel johan johanna john johnny jon jonas jonathan jordan jorge jose joseph josephine josh joshua josie joyce
  juan juanita judith judy julia julian juliana julie juliet julio justin kabir kamal kamala karen karim karl karthik
  kat kate katherine kathleen kathryn kathy katie katrina kavita kavya kay kaya kayla keiko keira keith kelechi kelly
  kelvin kemi ken kendra kenneth kenny kerry kevin khadija khalid kiara kieran kim kimberly kiran kirsten kirsty kofi
  komal kris krishna kristen kristin kunal kunle kwabena kwame kyle kylie lachlan laila lakshmi lara lars laura lauren
  laurence laurie layla lea leah leanne lee leena leila lena leo leon leona leonard leonardo leroy lesley leslie levi
  lewis liam lidia lilian lillian lin linda lindsay lindsey lisa liz liza lizzie lloyd logan lois lola lorcan lorenzo
  loretta lorna lorraine lottie louis louisa louise luca lucas lucia lucinda lucy luis luisa luka lukas luke luna lydia
  lynn mackenzie maddie madeleine madison maeve maggie magnus mahmoud mairead maisie malik mandy manish manoj manuel
  marcel marcia marco marcus margaret margot maria mariam marian mariana marie mario marion marisa marissa marjorie
  marlene marsha marta martha martina marvin mary maryam masha mateo mathew mathilda matilda matt matteo matthew maureen
  maurice maya mayank meena meera megan mehmet mei melanie melissa mercedes mia michael michaela michal michelle miguel
  mihai mika mike mikhail mila mildred millie mina ming miriam misha mitchell mohamed mohammad mohammed mohan moira
  molly mona monica monika monique morgan moses moshe muhammad muriel murray musa nadia nadine nancy naomi natalia
  natalie natasha nate nathan nathaniel naveen ned neema neha neil nelson ngozi nia niall niamh nicholas nicky nico
  nicola nicolas nicole nigel nikhil nikita nikki nikolai nila nina nisha nitin nkechi noah noel nokuthula noor nora
  norah noreen norma norman nuala nura obi odette ola olamide oleg olga oliver olivia ollie olu oluwaseun omar oona orla
  orlaith oscar oskar osman otis owen pablo paddy padraig palesa pam pamela pascale patricia patrick paul paula pauline
  pavel pedro penelope pete peter petra phil philip philippa phillip phoebe pierre piotr pippa polly pooja pradeep
  pranav preeti priscilla priya priyanka quentin rachael rachel radha rafael rafiq raghu rahul raj raja rajesh ralph ram
  ramesh ramona randy rania raquel rashid rashida raul raveena ravi raymond rebecca reena reggie regina rekha renata
  rene renee reuben rhea rhiannon rhys riaan ricardo richard ricky riley rishi rita ritu robbie robert roberta roberto
  rodney rodrigo roger rohan rohit roisin roland roman romeo ron ronald ronan ronnie rory rosa rosalind rosanna rosie
  ross rowan roxanne roy ruben rudy rukmini rupert russell ruth ryan sabina sabrina sadia safiya sahil saif sally salma
  sam samantha samir samira samson samuel sana sandeep sandra sanjay santiago saoirse sara sarah sarita sasha saul
  scarlett scott seamus sean sebastian selena selina serena sergei sergio seth shane shanice shannon shari sharon shauna
  shawn sheena sheila shelley sheryl shirley shona shreya sibusiso sid siddharth sienna sigrid silas silvia simon simone
  sinead siobhan sipho sita skye sofia sofie solomon sonia sonya sophia sophie sorcha spencer stacey stacy stan stanley
  stefan stefano stella stephanie stephen steve steven stewart stuart sudha suki sunil sunita suresh susan susanna susie
  suzanne sven svetlana sylvia tabitha talia tamara tamsin tanisha tanya tara tariq tasha tatiana tayo ted temi terence
  teresa terri terry tess tessa thabo thandi thea thelma theo theodore theresa thomas tiago tiffany tim timothy tina
  tobi tobias toby todd tola tolu tomas tommy toni tony tracey tracy travis trevor trish tristan tunde tunji tyrone uche
  ugo uma una ursula usha usman valentina valeria valerie vanessa vera veronica vicky victor victoria vihaan vijay
  vikram vincent viola virginia vivek vivian vivienne vlad vusi walter wanda wanjiru warren wayne wendy wesley whitney
  wilfred william willie winifred winston xavier xena xin yaa yael yan yara yasmin yemi yetunde yolanda yuki yusuf
  yvette yvonne zachary zahra zainab zanele zara zeynep zinhle ziya zodwa zoe zola zuri`,
);
