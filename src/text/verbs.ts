/** Past forms that follow no rule, with the form behind "to". */
const irregular = new Map(
  `ate eat,beat beat,became become,began begin,bent bend,bit bite,blew blow,bought buy,bred breed,brought bring,built build,burnt burn,came come,
  caught catch,chose choose,cut cut,did do,drank drink,drew draw,drove drive,fed feed,felt feel,flew fly,found find,froze freeze,gave give,got get,
  grew grow,had have,heard hear,held hold,hid hide,hit hit,kept keep,knew know,laid lay,learnt learn,led lead,left leave,lent lend,lit light,lost lose,made make,
  met meet,paid pay,put put,ran run,rang ring,read read,rode ride,sang sing,sat sit,saw see,sent send,set set,shone shine,shot shoot,slept sleep,slid slide,
  sold sell,spelt spell,spent spend,split split,spoke speak,stood stand,stole steal,stuck stick,swam swim,taught teach,threw throw,told tell,took take,tore tear,
  understood understand,woke wake,went go,won win,wore wear,wrote write`
    .split(/,\s*/)
    .map((pair) => pair.split(' ') as [past: string, base: string]),
);

/** No verbs of something they did or do, or none that one says back to somebody lightly. */
const never = new Set(
  'is are was were be been has have does do can could will would may might must should shall needs used left lost hates dislikes dreads cried broke failed hurt died fell quit fought fears worries misses struggles struggled worried missed hated'.split(
    ' ',
  ),
);

/** One short syllable that ends in one consonant doubles it: run, running. */
const doubled = (base: string): string => (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base) ? base + base.slice(-1) : base);

/** The form in -ing of a verb as it stands behind "to". */
export const ingOf = (base: string): string => {
  if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base) && base.length > 2) return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
};

/** The form in -ing of a past ("went") or of what "he" or "she" does ("goes"); undefined for what is neither, or unsure. */
export const doing = (verb: string): string | undefined => {
  if (never.has(verb)) return undefined;
  const base = irregular.get(verb);
  if (base !== undefined) return ingOf(base);
  if (/^[a-z]{2,}ied$/.test(verb)) return `${verb.slice(0, -3)}ying`;
  if (/^[a-z]+eed$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  if (/^[a-z]{2,}ed$/.test(verb)) return `${verb.slice(0, -2)}ing`;
  if (/^[a-z]{2,}ies$/.test(verb)) return `${verb.slice(0, -3)}ying`;
  if (/(?:ch|sh|x|ss|zz|go|do)es$/.test(verb)) return `${verb.slice(0, -2)}ing`;
  if (/^[a-z]{2,}[^s]s$/.test(verb)) return ingOf(verb.slice(0, -1));
  return undefined;
};

/** A verb as it stands behind "to": "wrote" is "write"; other words stay as they are. */
export const baseOf = (word: string): string => irregular.get(word) ?? word;

/** True for a form that tells of the past: "got", "laughed". */
export const isPast = (verb: string): boolean => irregular.has(verb) || /^[a-z]{2,}ed$/.test(verb);

/** What "he" or "she" does, as "you" do it: "laughs" is "laugh", "is" is "are"; a past or a helper stays as it is. */
export const asYours = (verb: string): string => {
  const known = { is: 'are', was: 'were', has: 'have', does: 'do', "'s": "'re" }[verb];
  if (known) return known;
  if (irregular.has(verb) || !/s$/.test(verb)) return verb;
  if (/^[a-z]{2,}ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz|go|do)es$/.test(verb)) return verb.slice(0, -2);
  return /ss$/.test(verb) ? verb : verb.slice(0, -1);
};
