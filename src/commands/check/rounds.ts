import { handOver, pickFrom } from '../pick.js';
import type { Session } from '../session.js';
import type { Coach } from './prepare.js';

/** How rounds are held. */
export interface RoundsLook {
  readonly plain: boolean;
  /** Whether what was taken is noted down. */
  readonly remember: boolean;
}

/** Critique, choice, and again as long as the draft is changed; then what was taken is handed over. */
export const pickRounds = async (session: Session, coach: Coach, text: string, look: RoundsLook): Promise<void> => {
  const { world } = session;
  const render = await coach.renderer();
  for (let draft = text; ; ) {
    const critique = await coach.critique(draft);
    const page = render({ critique, name: 'draft' });
    // A pipe gets what was taken and nothing else.
    if (world.stdout.isTTY) session.print(page);
    else world.stderr.write(`${page}\n`);
    // Never a choice of words for a threat: help comes first.
    if (critique.safety) return session.exit(1);
    const taken = await pickFrom(session, critique, look);
    if (taken === undefined) return;
    if ('again' in taken) {
      draft = taken.again;
      continue;
    }
    // Blanks and changes are the user's own words: they are read once more before they are handed over.
    const last = taken.template === 'own' ? undefined : await coach.critique(taken.text);
    if (last && (last.safety || last.findings.some(({ severity }) => severity === 'error'))) {
      draft = taken.text;
      continue;
    }
    return handOver(session, taken, { person: coach.to, remember: look.remember });
  }
};
