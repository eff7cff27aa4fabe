import { describe, expect, it } from 'vitest';
import type { Rule } from '../../server/src/core/rule.ts';
import { DEFAULT_SETTINGS } from '../../server/src/core/settings.ts';
import { createLinter } from '../../server/src/engine/linter.ts';
import { LANGUAGES } from '../../server/src/languages/languages.ts';
import { RULES } from '../../server/src/rules/registry.ts';

/** Measured between 1.1 and 1.6; the margin is for machines that do other work meanwhile. */
const MOST = 3;
const ROUNDS = 9;
const COPIES = 200;

/** Comments as mature code has them: about one line in five, one in four with a word that cues are made of. */
const SAMPLES: Readonly<Record<string, string>> = {
  c: `/* Returns the number of entries that are in use.
 * The caller holds the lock; entries that were moved stay in the chain. */
static int used(const struct table *t, int from) {
    int sum = 0;
    for (int at = from; at < t->size; at++) {
        if (t->rows[at].key != NULL && t->rows[at].kind == KIND_USED) sum += t->rows[at].weight;
    }
    return sum; /* never negative */
}

/* Makes room for the given number of rows. */
static int grow(struct table *t, int wanted) {
    struct row *rows = realloc(t->rows, wanted * sizeof(*rows));
    if (rows == NULL) return -1;
    /* A temporary buffer is not needed here. */
    memset(rows + t->size, 0, (wanted - t->size) * sizeof(*rows));
    t->rows = rows;
    t->size = wanted;
    return 0;
}
`,
  typescript: `/**
 * Reads the rows of one page.
 * @param page counts from zero
 */
export function rowsOf(table: Table, page: number): readonly Row[] {
  const start = page * table.pageSize;
  // The placeholder row at the end has no key.
  return table.rows.slice(start, start + table.pageSize).filter((row) => row.key !== undefined);
}

/** The widths of all columns, the widest cell of each. */
export function widthsOf(table: Table): readonly number[] {
  return table.columns.map((column) => Math.max(...table.rows.map((row) => row.cells[column]?.length ?? 0)));
}

// Rows are compared by their keys alone.
function compare(one: Row, other: Row): number {
  if (one.key === other.key) return 0;
  return one.key < other.key ? -1 : 1;
}
`,
  python: `def rows_of(table, page):
    """Return the rows of one page."""
    start = page * table.page_size
    # Rows that are not yet loaded are left out until they are.
    return [row for row in table.rows[start:start + table.page_size] if row.is_loaded]


def widths_of(table):
    """Return the widths of all columns."""
    # The widest cell decides.
    return [max(len(row.cells[column]) for row in table.rows) for column in table.columns]


def compare(one, other):
    # Keys are unique.
    return 0 if one.key == other.key else -1 if one.key < other.key else 1
`,
};

const COMMENT_RULES = RULES.filter(({ id }) => id.startsWith('admission/'));

describe('the rules about comments', () => {
  it.each(Object.entries(SAMPLES))('cost little beside lexing %s', (language, sample) => {
    const text = sample.repeat(COPIES);
    const lint = (rules: readonly Rule[]): (() => void) => {
      const linter = createLinter({ rules, languages: LANGUAGES, settings: DEFAULT_SETTINGS });
      return () => void linter.lint({ path: 'src/table', language, text });
    };
    const without = lint([]);
    const withRules = lint(COMMENT_RULES);
    // The first two rounds only warm up.
    const ratios = Array.from({ length: ROUNDS + 2 }, () => costOf(withRules) / costOf(without)).slice(2);
    ratios.sort((a, b) => a - b);
    expect(ratios[ROUNDS >> 1]).toBeLessThan(MOST);
  });
});

/** Processor time, which other work on the machine does not stretch, in microseconds. */
function costOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return Math.max(user + system, 1);
}
