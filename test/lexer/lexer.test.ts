import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../server/src/languages/languages.ts';
import { lexerFixtures } from './fixtures.ts';
import { commentsIn, commentsInOnePiece, type LexedPiece, lexiconOf, literalsIn } from './lexed.ts';

/**
 * The words in a fixture say where they stand: `COMMENT` and `DOC` in a comment, `TEXT` in a literal, `CODE` in
 * neither, `PLAIN` anywhere but in a comment.
 */
const WORD = /(?<![A-Za-z0-9_])(COMMENT|DOC|TEXT|CODE|PLAIN)(?![A-Za-z0-9_])/g;
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  COMMENT: ['comment'],
  DOC: ['doc'],
  TEXT: ['string', 'character'],
  CODE: ['code'],
  PLAIN: ['code', 'string', 'character'],
};

const fixtures = lexerFixtures();

it('has a fixture for every language', () => {
  const covered = new Set(fixtures.map(({ language }) => language.id));
  expect(LANGUAGES.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
});

describe.each(fixtures)('$name', ({ language, text }) => {
  const lexicon = lexiconOf(language.lexical);
  const windows = text.replaceAll('\n', '\r\n');

  it.each([
    ['as it stands', text],
    ['with CRLF line ends', windows],
    ['behind a byte order mark', `\uFEFF${text}`],
  ])('%s: every word is where it says', (_, source) => {
    expect(misplacedWords(source, piecesIn(source))).toEqual([]);
  });

  it('has the same comments in one piece as in segments', () => {
    const whole = commentsInOnePiece(lexicon, text);
    if (whole) expect(commentsIn(lexicon, text)).toEqual(whole);
  });

  it('may end anywhere', () => {
    for (let end = 0; end <= text.length; end++) {
      const pieces = piecesIn(text.slice(0, end));
      expect(areInOrder(pieces, end)).toBe(true);
    }
  });

  function piecesIn(source: string): LexedPiece[] {
    return [...commentsIn(lexicon, source), ...literalsIn(lexicon, source)].sort((a, b) => a.start - b.start);
  }
});

/** True when they follow one another, none is empty, and all lie before `end`. */
function areInOrder(pieces: readonly LexedPiece[], end: number): boolean {
  return pieces.every((piece, index) => {
    const next = pieces[index + 1]?.start ?? end;
    return piece.start < piece.end && piece.end <= next;
  });
}

function misplacedWords(text: string, pieces: readonly LexedPiece[]): string[] {
  return [...text.matchAll(WORD)].flatMap(({ index, 0: word }) => {
    const found = pieces.find(({ start, end }) => start <= index && index < end)?.kind ?? 'code';
    if (EXPECTED[word]?.includes(found)) return [];
    const line = text.slice(0, index).split('\n');
    return [
      `${line.length}:${(line.at(-1)?.length ?? 0) + 1} ${word} is ${found}: ${text.split('\n')[line.length - 1]}`,
    ];
  });
}
