import type { World } from '../../world.js';

const width = 24;

/** How far a long reading is, on one line of a terminal's standard error; silent everywhere else. */
export const progress = (
  { stderr }: World,
  total: number,
): { readonly seen: (bytes: number) => void; readonly message: () => void; end(): void } => {
  const shows = stderr.isTTY === true;
  const start = performance.now();
  let bytes = 0;
  let messages = 0;
  let last = start;
  let drawn = false;
  const draw = (now: number): void => {
    const share = total > 0 ? Math.min(1, bytes / total) : 0;
    const seconds = (now - start) / 1000;
    const left = share > 0.02 ? Math.ceil((seconds / share) * (1 - share)) : undefined;
    const full = Math.round(share * width);
    stderr.write(
      `\r${'█'.repeat(full)}${'░'.repeat(width - full)} ${Math.round(100 * share)} %  ${messages.toLocaleString('en')} messages  ${Math.round(messages / Math.max(0.001, seconds)).toLocaleString('en')}/s${left === undefined ? '' : `  ${left} s left`}\u001b[K`,
    );
    drawn = true;
  };
  return {
    seen: (more) => {
      bytes += more;
      const now = performance.now();
      // Short readings end before anybody could read it.
      if (shows && now - start > 400 && now - last > 100) {
        last = now;
        draw(now);
      }
    },
    message: () => {
      messages += 1;
    },
    end: () => {
      if (drawn) stderr.write('\r\u001b[K');
    },
  };
};
