// A terminal's text as SVG: the sixteen colours that chalk writes, in a monospace font.
const colours = { 31: '#e5707a', 32: '#7ec699', 33: '#e2b86b', 36: '#6cc0cf' };
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Cuts a line with colour codes into pieces, each with its style. */
const pieces = (line) => {
  const style = {};
  const found = [];
  for (const part of line.split(/(\u001b\[\d+m)/)) {
    const code = /^\u001b\[(\d+)m$/.exec(part)?.[1];
    if (code === undefined) {
      if (part) found.push({ text: part, ...style });
    } else if (colours[code]) style.fill = colours[code];
    else if (code === '39') delete style.fill;
    else if (code === '1') style.bold = true;
    else if (code === '2') style.faint = true;
    else if (code === '22') {
      delete style.bold;
      delete style.faint;
    }
  }
  return found;
};

const span = ({ text, fill, bold, faint }) => {
  const attributes = [fill && ` fill="${fill}"`, bold && ' font-weight="bold"', faint && ' opacity="0.6"']
    .filter(Boolean)
    .join('');
  return `<tspan${attributes}>${escaped(text)}</tspan>`;
};

/** The SVG of a command and what it printed. */
export const picture = (command, printed) => {
  const lines = [`$ ${command}`, '', ...printed.trimEnd().split('\n')];
  const height = lines.length * 20 + 32;
  const rows = lines.map(
    (line, i) => `<text x="20" y="${32 + i * 20}" xml:space="preserve">${pieces(line).map(span).join('')}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="740" height="${height}" font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#d8dee9">
<title>${escaped(command)}</title>
<rect width="740" height="${height}" rx="8" fill="#20242c"/>
${rows.join('\n')}
</svg>
`;
};
