/** Breaks text into lines of at most `width` characters, at spaces; a longer word gets a line of its own, unbroken. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(/ +/)) {
      if (line !== '' && line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines;
};

/** The same, each line behind `first` or, from the second on, `rest`. */
export const indented = (text: string, width: number, first: string, rest = ' '.repeat(first.length)): string[] =>
  wrap(text, Math.max(20, width - rest.length)).map((line, i) => (i === 0 ? first : rest) + line);
