import type { Finder } from '../rules/finder.js';
import { claimsIn } from './invents.js';
import type { Outline } from './outline.js';
import { fill } from './saying/fill.js';
import { flagsOf } from './worth.js';

const slots = /\{(?!(?:name|point|seconds|___:[^{}]+)\})[^}]*\}?/;

/** What is to be mended in an outline, each as words that go on from its id; none when nothing is. */
export const outlineFlaws = ({ open, points, ask, out, with: line }: Outline, finder: Finder): string[] => {
  const sent = [open, out, line, ...(ask === null ? [] : [ask])];
  const unknown = slots.exec([...sent, ...points].join(' '))?.[0];
  const names = open.match(/\{name\}/g)?.length ?? 0;
  const flaws = [
    ...(unknown ? [`has a slot that is not known: ${unknown}`] : []),
    ...(names === 1 ? [] : ['does not begin with their name, once']),
    ...sent.flatMap((text) => claimsIn(text.replace(/\{seconds\}/g, 'some'))),
  ];
  if (flaws.length > 0) return flaws;
  const said = (text: string): string =>
    fill(text.replace(/\{seconds\}/g, '40').replace(/\{point\}/g, 'it'), {})?.text ?? '';
  return [...new Set(sent.flatMap((text) => flagsOf(said(text), finder, {})))];
};
