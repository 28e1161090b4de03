import type { Memory, MemoryKind } from '../model/memory.js';
import { Problem } from '../model/problem.js';
import type { Database, Row, Value } from './database.js';
import { texts, withoutEmpty } from './fields.js';
import { rowOf } from './people.js';
import type { Memories, MemoryEdit, MemoryFilter, NewMemory } from './store.js';
import { allWords, anyWord } from './words.js';

const select = 'SELECT memories.*, people.slug AS slug FROM memories LEFT JOIN people ON people.id = memories.person';
/** Fields that one may change, and their columns; the person's is a row number. */
const plainColumns = [
  'text',
  'kind',
  'date',
  'until',
  'link',
  'tender',
  'secret',
  'status',
  'outcome',
  'follows',
] as const;

const memoryOf = (row: Row): Memory =>
  withoutEmpty({
    id: Number(row.id),
    uid: String(row.uid),
    text: String(row.text),
    kind: row.kind as MemoryKind,
    person: row.slug as string | null,
    date: row.date as string | null,
    until: row.until as string | null,
    tags: texts(row.tags),
    link: row.link as string | null,
    tender: row.tender === 1,
    secret: row.secret === 1,
    status: row.status as Memory['status'],
    outcome: row.outcome as string | null,
    follows: row.follows as string | null,
    created: String(row.created),
  });

/** What a filter asks of a row: conditions to join with AND, and their values. */
const conditionsOf = ({ person, kind, status, tag }: MemoryFilter): { sql: string; values: Value[] } => {
  const parts: [string, Value][] = [];
  if (person !== undefined) parts.push(['people.slug = ?', person]);
  if (kind !== undefined) parts.push(['memories.kind = ?', kind]);
  if (status !== undefined) parts.push(['memories.status = ?', status]);
  if (tag !== undefined)
    parts.push(['EXISTS (SELECT 1 FROM json_each(memories.tags) WHERE value = ?)', tag.toLowerCase()]);
  return { sql: parts.map(([sql]) => sql).join(' AND ') || '1', values: parts.map(([, value]) => value) };
};

/** Far more than anybody keeps: a listing without a limit. */
const noLimit = 2 ** 31;

/** The memories of a database. */
export const memoriesIn = (database: Database): Memories => {
  const get = (id: number): Memory | undefined => {
    const row = database.first(`${select} WHERE memories.id = ?`, id);
    return row && memoryOf(row);
  };
  const kept = (id: number): Memory => {
    const memory = get(id);
    if (!memory) throw new Problem(`there is no memory #${id}`, 'see: textcoach memory list');
    return memory;
  };
  /** Remembers how to take the change back; the one before it can no longer be. */
  const remember = (what: 'add' | 'edit' | 'remove', id: number, before: Memory | undefined): void => {
    database.run(
      'INSERT OR REPLACE INTO last_change (one, what, memory, person, before) VALUES (1, ?, ?, (SELECT id FROM people WHERE slug = ?), ?)',
      what,
      id,
      before?.person,
      before && JSON.stringify(before),
    );
  };
  const insert = (memory: Omit<Memory, 'id'>, id?: number): number =>
    database.run(
      `INSERT INTO memories (id, uid, person, tags, created, ${plainColumns.join(', ')}) VALUES (?, ?, ?, ?, ?, ${plainColumns.map(() => '?').join(', ')})`,
      id,
      memory.uid,
      rowOf(database, memory.person),
      JSON.stringify(memory.tags),
      memory.created,
      ...plainColumns.map((column) => memory[column]),
    ).id;
  const change = (id: number, edit: MemoryEdit): void => {
    for (const column of plainColumns) {
      const value = edit[column];
      if (value !== undefined) database.run(`UPDATE memories SET ${column} = ? WHERE id = ?`, value, id);
    }
    if (edit.tags) database.run('UPDATE memories SET tags = ? WHERE id = ?', JSON.stringify(edit.tags), id);
    if (edit.person !== undefined)
      database.run('UPDATE memories SET person = ? WHERE id = ?', rowOf(database, edit.person ?? undefined), id);
  };
  /** Rows that match a full-text query, best first. */
  const matching = (query: string, { sql, values }: ReturnType<typeof conditionsOf>, limit: number): Memory[] =>
    database
      .all(
        `${select} JOIN memory_words ON memory_words.rowid = memories.id WHERE memory_words MATCH ? AND ${sql} ORDER BY memory_words.rank, memories.id DESC LIMIT ?`,
        query,
        ...values,
        limit,
      )
      .map(memoryOf);

  return {
    count: () => Number(database.first('SELECT count(*) AS n FROM memories')?.n),
    add: (memory, now) =>
      database.together(() => {
        const known =
          memory.uid === undefined ? undefined : database.first('SELECT id FROM memories WHERE uid = ?', memory.uid);
        if (known) {
          const before = kept(Number(known.id));
          const { uid, created, ...fields } = memory;
          change(before.id, fields);
          if (created !== undefined) database.run('UPDATE memories SET created = ? WHERE id = ?', created, before.id);
          remember('edit', before.id, before);
          return { memory: kept(before.id), updated: true };
        }
        const id = insert(completed(memory, now));
        remember('add', id, undefined);
        return { memory: kept(id), updated: false };
      }),
    get,
    list: (filter = {}, limit = noLimit) => {
      const { sql, values } = conditionsOf(filter);
      return database.all(`${select} WHERE ${sql} ORDER BY memories.id DESC LIMIT ?`, ...values, limit).map(memoryOf);
    },
    search: (query, filter = {}, limit = noLimit) => {
      const conditions = conditionsOf(filter);
      const every = allWords(query);
      // Emoji and signs are no words to the index; look for them as they stand.
      if (every === undefined)
        return query.trim() === ''
          ? []
          : database
              .all(
                `${select} WHERE instr(memories.text, ?) > 0 AND ${conditions.sql} ORDER BY memories.id DESC LIMIT ?`,
                query.trim(),
                ...conditions.values,
                limit,
              )
              .map(memoryOf);
      const found = matching(every, conditions, limit);
      return found.length > 0 ? found : matching(anyWord(query) as string, conditions, limit);
    },
    guarded: (words, person) => {
      const query = anyWord(words.join(' '));
      if (query === undefined) return [];
      const owner = ownedBy(person);
      const sql = `(memories.tender = 1 OR memories.secret = 1 OR memories.status = 'ended') AND ${owner.sql}`;
      return matching(query, { sql, values: owner.values }, 20);
    },
    near: (words, person, now, limit = 40) => {
      const today = now.toISOString().slice(0, 10);
      const owner = ownedBy(person);
      const offered = {
        sql: `memories.tender = 0 AND memories.secret = 0 AND memories.status <> 'ended' AND (memories.until IS NULL OR memories.until >= ?) AND ${owner.sql}`,
        values: [today, ...owner.values],
      };
      const query = anyWord(words.join(' '));
      const chosen = query === undefined ? [] : matching(query, offered, limit);
      if (chosen.length < limit) {
        const taken = new Set(chosen.map(({ id }) => id));
        const others = database.all(
          `${select} WHERE ${offered.sql} ORDER BY memories.date IS NULL, abs(julianday(substr(memories.date, 1, 10)) - julianday(?)), memories.id DESC LIMIT ?`,
          ...offered.values,
          today,
          limit,
        );
        chosen.push(
          ...others
            .map(memoryOf)
            .filter(({ id }) => !taken.has(id))
            .slice(0, limit - chosen.length),
        );
      }
      return chosen;
    },
    edit: (id, edit) =>
      database.together(() => {
        const before = kept(id);
        change(id, edit);
        remember('edit', id, before);
        return kept(id);
      }),
    remove: (id) =>
      database.together(() => {
        const before = kept(id);
        database.run('DELETE FROM memories WHERE id = ?', id);
        remember('remove', id, before);
        return before;
      }),
    undo: () =>
      database.together(() => {
        const last = database.first('SELECT what, memory, before FROM last_change');
        if (!last) return undefined;
        const id = Number(last.memory);
        const what = last.what as 'add' | 'edit' | 'remove';
        const before = last.before === null ? undefined : (JSON.parse(String(last.before)) as Memory);
        const now = get(id);
        database.run('DELETE FROM last_change');
        if (what === 'remove') insert(before as Memory, id);
        else if (!now) return undefined;
        else database.run('DELETE FROM memories WHERE id = ?', id);
        if (what === 'edit') insert(before as Memory, id);
        return { what, memory: before ? kept(id) : (now as Memory) };
      }),
  };
};

/** Nobody's memories are about the one there is to text, as long as nobody is kept. */
const ownedBy = (person: string | undefined): { readonly sql: string; readonly values: Value[] } =>
  person === undefined
    ? { sql: 'memories.person IS NULL', values: [] }
    : {
        sql: '(people.slug = ? OR (memories.person IS NULL AND NOT EXISTS (SELECT 1 FROM people)))',
        values: [person],
      };

/** A memory with all that its author left open. */
const completed = (memory: NewMemory, now: Date): Omit<Memory, 'id'> => ({
  uid: memory.uid ?? crypto.randomUUID(),
  kind: 'interest',
  tags: [],
  tender: false,
  secret: false,
  status: 'open',
  created: now.toISOString(),
  ...memory,
});
