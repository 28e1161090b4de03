/** References to the first and to the second half of a character, in hexadecimal or decimal. */
const high = '&#(?:[xX][Dd][89ABab][\\dA-Fa-f]{2}|55[2-9]\\d{2}|56[0-2]\\d{2}|563[01]\\d);';
const low = '&#(?:[xX][Dd][C-Fc-f][\\dA-Fa-f]{2}|563[2-9]\\d|56[4-9]\\d{2}|57[0-3]\\d{2});';
const pairs = new RegExp(`(${high})(${low})`, 'g');
/** The end of a chunk that may be the beginning of such a pair. */
const unfinished = new RegExp(`(?:${high})?(?:&(?:#[\\dxXA-Fa-f]{0,5})?)?$`);
const longestUnfinished = 16;

const unitOf = (reference: string): number =>
  /x/i.test(reference) ? Number.parseInt(reference.slice(3), 16) : Number.parseInt(reference.slice(2), 10);

const join = (pair: string, first: string, second: string): string => {
  const [one, two] = [unitOf(first), unitOf(second)];
  // The patterns let a few neighbours of the halves in.
  const whole = one >= 0xd800 && two <= 0xdfff;
  return whole ? String.fromCharCode(one, two) : pair;
};

/**
 * XML whose emoji were written as references to two halves (`&#55357;&#56832;`, which no XML parser accepts) with each
 * pair as the one character it stands for, wherever the chunks are cut. A half alone is left as it is.
 * Measured on files of SMS Backup & Restore: four parsers lost every such emoji without this.
 */
export function* joinedSurrogates(chunks: Iterable<string>): Generator<string> {
  let held = '';
  for (const chunk of chunks) {
    const text: string = held + chunk;
    const from = Math.max(0, text.length - longestUnfinished);
    const end = from + text.slice(from).search(unfinished);
    held = text.slice(end);
    yield text.slice(0, end).replace(pairs, join);
  }
  if (held !== '') yield held;
}
