/** What opens something that holds no message, and what ends it. The longest comes first. */
const dropped: readonly (readonly [opening: string, end: string])[] = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
  ['<!', '>'],
  ['<?', '>'],
];
const longestOpening = 9;
/** How much of a tag is kept back at the end of a chunk: enough for `data = "` to be seen whole. */
const keptBack = 32;

type Where = 'between' | 'tag' | 'value' | 'data' | 'dropped';

/**
 * Only the tags of an XML file, without comments and declarations, and with every `data="…"` empty: there a backup keeps
 * photos in base64, hundreds of megabytes that must never be held. Chunks may be cut anywhere.
 */
export function* slimmed(chunks: Iterable<string>): Generator<string> {
  let where: Where = 'between';
  /** What ends the value or the dropped stretch that we are in. */
  let end = '';
  let held = '';
  const mark = /["'>]/g;
  const step = (text: string, last: boolean): string => {
    let out = '';
    let at = 0;
    /** Moves behind `end`, or to the end of the text. @returns whether it was found */
    const pass = (keep: boolean, then: Where): void => {
      const found = text.indexOf(end, at);
      const stop = found === -1 ? text.length : found + end.length;
      if (keep) out += text.slice(at, stop);
      else if (found !== -1 && where === 'data') out += end;
      // An end of several characters may be cut in two.
      if (found === -1 && !keep && end.length > 1) held = text.slice(Math.max(at, text.length - end.length + 1));
      if (found !== -1) where = then;
      at = stop;
    };
    while (at < text.length)
      if (where === 'value') pass(true, 'tag');
      else if (where === 'data') pass(false, 'tag');
      else if (where === 'dropped') pass(false, 'between');
      else if (where === 'between') {
        const open = text.indexOf('<', at);
        if (open === -1) break;
        if (!last && text.length - open < longestOpening) {
          held = text.slice(open);
          break;
        }
        const drop = dropped.find(([opening]) => text.startsWith(opening, open));
        where = drop ? 'dropped' : 'tag';
        if (drop) end = drop[1];
        else out += '<';
        at = open + (drop ? drop[0].length : 1);
      } else {
        mark.lastIndex = at;
        const found = mark.exec(text)?.index;
        if (found === undefined) {
          const stop = last ? text.length : Math.max(at, text.length - keptBack);
          out += text.slice(at, stop);
          held = text.slice(stop);
          break;
        }
        const stretch = text.slice(at, found);
        end = text[found] as string;
        at = found + 1;
        out += stretch + end;
        if (end === '>') where = 'between';
        else if (/=\s*$/.test(stretch)) where = /(?:^|\s)data\s*=\s*$/.test(stretch) ? 'data' : 'value';
      }
    return out;
  };
  for (const chunk of chunks) {
    const text: string = held + chunk;
    held = '';
    yield step(text, false);
  }
  if (held !== '') yield step(held, true);
}
