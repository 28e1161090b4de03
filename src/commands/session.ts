import type { Command } from 'commander';
import type { Places } from '../places.js';
import type { Settings } from '../settings.js';
import type { Store } from '../store/store.js';
import type { World } from '../world.js';

/** What a command works with. Everything costly is opened when first asked for, and closed by main. */
export interface Session {
  readonly world: World;
  /** @throws Problem when there is no home */
  places(): Places;
  settings(): Settings;
  /** Opens, or creates, the database. */
  store(): Promise<Store>;
  /** The database if there is one already: commands that only read never create it. */
  storeIfAny(): Promise<Store | undefined>;
  /** The exit code to end with; 0 when never called. */
  exit(code: number): void;
  /** Result text, to stdout as it stands (already safe for a terminal). */
  print(text: string): void;
  /** True once the reader of stdout has gone (`| head`): nothing more need be done. */
  closed(): boolean;
  /** Work to be done when the command is over, however it ended. */
  atEnd(work: () => void): void;
  /** A note for the person, to stderr. */
  note(text: string): void;
}

/** A command's module: adds its arguments, options, examples and action to a commander command. */
export interface CommandModule {
  readonly define: (command: Command, session: Session) => void;
}
