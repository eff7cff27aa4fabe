import type { Fix, Source } from '../core/finding.ts';
import type { Span } from '../core/text.ts';
import type { SegmentedDocument } from './document.ts';
import { tokensOf } from './fixes.ts';

/** What can be done with the code at a place of a source, whether or not a finding is there. */
export function refactoringsAt(document: SegmentedDocument, source: Source, place: Span): readonly Fix[] {
  const { dialect } = document;
  if (!dialect.language.testModuleRefactorings) return [];
  const nameStart = testModuleAt(document, place);
  if (nameStart === undefined) return [];
  const { text, ...facts } = source;
  const tokens = tokensOf(dialect, text);
  return dialect.language.testModuleRefactorings({ text, tokens, nameStart, source: facts });
}

/** Where the name of the test module stands whose header, from its attributes to its brace, touches the place. */
function testModuleAt({ segments }: SegmentedDocument, place: Span): number | undefined {
  let offset = 0;
  for (const segment of segments) {
    const start = place.start - offset;
    const end = place.end - offset;
    if (end < 0) return undefined;
    if (start <= segment.text.length) {
      const module = segment.outline.items.find(
        (item) =>
          item.kind === 'module' &&
          item.isTestRoot &&
          item.body !== undefined &&
          item.start <= end &&
          item.body.start >= start,
      );
      if (module) return offset + module.nameSpan.start;
    }
    offset += segment.text.length;
  }
  return undefined;
}
