import type { Database } from './database.js';
import type { Uses } from './store.js';

/** A name that nobody keeps has nothing recorded for it: null stands for everybody without a profile. */
const who = '(SELECT id FROM people WHERE slug = ?)';

/** What was shown, in a database. */
export const usesIn = (database: Database): Uses => ({
  record: (template, memories, person, now) => {
    database.run(
      `INSERT INTO uses (template, person, memories, shown) VALUES (?, ${who}, ?, ?)`,
      template,
      person,
      JSON.stringify(memories),
      now.toISOString(),
    );
  },
  since: (instant, person) =>
    new Map(
      database
        .all(
          `SELECT template, max(shown) AS shown FROM uses WHERE shown >= ? AND person IS ${who} GROUP BY template`,
          instant.toISOString(),
          person,
        )
        .map(({ template, shown }) => [String(template), String(shown)]),
    ),
  memoriesSince: (instant, person) =>
    new Map(
      database
        .all(
          `SELECT value AS memory, max(shown) AS shown FROM uses, json_each(uses.memories) WHERE shown >= ? AND person IS ${who} GROUP BY value`,
          instant.toISOString(),
          person,
        )
        .map(({ memory, shown }) => [Number(memory), String(shown)]),
    ),
});
