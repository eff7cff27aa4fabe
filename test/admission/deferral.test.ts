import { describe, expect, it } from 'vitest';
import deferral from '../../server/src/rules/admission/deferral.ts';
import { optionsWith, problemOf, siteOf } from './comment-site.ts';

/** Sentences by the cue that gives them away. */
const ADMISSIONS: Readonly<Record<string, readonly string[]>> = {
  'real implementation': [
    '// In a real implementation the ledger answers this.',
    '// Used by the scheduler in the full implementation',
    '// hook it up in the real version',
  ],
  'real system': [
    '// In a real system, the gateway would sign this.',
    "// in practice you'd page through the results",
    '// In a proper app, use the session store',
    '// One map for all callers (in real code, pass it in)',
  ],
  'in production, it would': [
    '// In production, this would ask the vault.',
    '// in prod we should verify the signature',
    '// The production system would shard this table',
  ],
  'in production, do': [
    '// In production: replace by the queue',
    '// Note: for production, use a key store',
    '// In production: rows = db.read(key)',
  ],
  'do in production': ['// Kept in memory (replace with a database in a real app)'],
  'not for production': ['// Not production ready', '// This cipher is not intended for production use.'],
  'the real thing would': [
    '// The real implementation would retry',
    '// Length check only, actual validation would parse the header',
    '// Actual implementation requires the session key',
  ],
  'this would': [
    '// Always empty: would need a second index',
    '// Would run actual checks',
    '// Implementation would query the collector',
  ],
  'this would be implemented': [
    '// Billing would happen here',
    '// This would be implemented by the billing team',
  ],
  'replace with the real one': ['// Replace with your actual endpoint'],
  'for now': [
    '// For now, accept every token.',
    '// everyone is an admin for now',
    '// Good enough for the time being',
    '//! Sorted by name\n//! for\n//! now.',
  ],
  'temporary measure': [
    '// Temporary workaround for the slow disk',
    '// This is only temporary.',
    '// a short-term fix',
  ],
  'temporarily off': ['// Temporarily disabled: fails on slow machines'],
  temporary: ['// retries (temporary)', '// TEMPORARY: open to everyone'],
  'until it lands': [
    '// Copied until the new parser lands.',
    '// Here until the importer is properly implemented',
  ],
  'to be replaced': ['// Will be replaced by the real gateway', '// Rounding will be added later'],
  'remove later': [
    '// This will be removed when the old format is no longer read.',
    '// Remove this once the migration ran',
    '// Remove it later',
  ],
  'enable again': ['// uncomment this when the service is up'],
  placeholder: [
    '// [PLACEHOLDER]',
    '// Placeholder',
    '// rate of exchange (placeholder)',
    '// signature check placeholder',
  ],
  'is a placeholder': ['// This is just a placeholder.', '// it is currently a placeholder'],
  'placeholder code': ['// Uses the placeholder implementation', '// Return a placeholder'],
  'placeholder for': ['// Placeholder for the upload logic', '// Placeholder until the API is known'],
  stub: ['// Stub', '/* stub: always succeeds */'],
  'is a stub': ['// This is a stub.', '// still just a stub'],
  mock: ['// Mock data', '// prices (mocked)', '// Dummy response'],
  'mock result': ['// always returns fake data', '// Falls back to mock prices'],
  simplified: ['// Interest (simplified)', '// Overly simplified'],
  'simplified code': [
    '// This is a simplified version',
    '// uses a simplified calculation',
    '// Very simplified mood detection',
  ],
  simulated: ['// Simulate network latency', '// Simulating the API call'],
  hardcoded: ['// Hardcoded', '// tax rate (hard-coded)'],
  'crude version': [
    '// Naive implementation, slow on large inputs',
    '// Simple simulation: looks for capitals',
  ],
  'quick hack': ['// quick and dirty fix', '// Ugly hack around the cache'],
  'for a demo': ['// Everyone may log in, for demo purposes', '// For the demo, skip payment'],
  'for simplicity': [
    "// For simplicity, we'll assume one account",
    '// negative sums are ignored for simplicity',
  ],
  'not implemented yet': ['// Refunds are not yet implemented.', "// isn't implemented for groups yet"],
  'not implemented': ['// Not implemented', '// (not supported yet)'],
  'to be implemented': ['// To be implemented'],
  'needs work': ['// The timeout needs to be implemented'],
  'left out': ['// checks omitted for brevity', '// Coming soon'],
  'elided code': ['// ... rest of the code', '// ... existing code ...'],
  'your code here': ['// Your code here', '// Add your validation here', '// Add more handlers here'],
  'work in progress': ['// Work in progress', '// WIP: incomplete'],
};

/** Sentences that admit nothing, by the guard or the fact that keeps them quiet. */
const QUIET: Readonly<Record<string, readonly string[]>> = {
  negation: [
    '// Real pricing, not a placeholder.',
    '// Returns the parsed value instead of a stub implementation',
    '// without hardcoded paths',
    '// No simplified version exists.',
  ],
  'object noun': [
    '// The placeholder text is grey.',
    '// one SQL placeholder per column',
    '// Placeholder attribute of the input',
    '// Substitutes every placeholder in the template',
  ],
  'transient thing': [
    '// Write to a temporary file first.',
    '// temporary buffer',
    '// Temporarily takes the value out of the cell.',
    '// The service is temporarily unavailable',
  ],
  'test double or linker': [
    '// the gRPC stub of the service',
    '// Stub for Windows builds',
    '// Stub for platforms without signals',
    '// Placeholder module for programs that are built without a server.',
  ],
  environment: [
    '// In production the pool has ten connections.',
    '// Production deployment',
    '// In production, only return the code of the error',
    '// this never happens in production',
  ],
  'in the middle of a sentence': [
    '// A (temporary) key makes the delete fail.',
    '// If you add more folders here, change the loader too.',
  ],
  'pause of a running thing': [
    '// No more writes for now on this connection.',
    '// The consumer stops producing values for now.',
    '// This client must not be freed for now.',
    '// True for files that are kept from being picked for now.',
    '// That is enough work for now.',
  ],
  'life of a value': [
    '// Adds an offset to each edge and removes it later.',
    '// Compute the offset and remove it later from the sum.',
    '// The cookie will be deleted when the browser closes.',
    '// The tag will be added later.',
    '// The page will be removed once the animation completes.',
    '// Blanks need to be replaced with non-breaking ones.',
    '// Iterators should be deleted when they are no longer needed.',
  ],
  'what users do': [
    '// Do not use it in a production environment.',
    '// In practice the values should be small.',
    '// Seeking would be implemented by subclasses.',
    '// Reads what callers would normally provide.',
  ],
  symbol: ['# options[:x] or :temporary', '# [<tt>:placeholder</tt>]'],
  'what something is replaced by': [
    '// Cut them out and replace them with a temporary placeholder.',
    '// the comment placeholder',
  ],
  clock: ['// The slot for now is the first one.', '// now_or_never polls once'],
  quotation: [
    '// Flags comments such as "for now".',
    '// The word `placeholder` is reserved.',
    "// Prints 'not implemented'",
  ],
  fence: ['/// Example:\n/// ```\n/// // for now\n/// ```\n/// Ends.'],
  waiting: ['// Blocks until the value is merged.', '// Spins until we add the node'],
  condition: ['// If the method is not implemented yet, the default is used.'],
  behaviour: [
    '/// Panics when the feature is not implemented.',
    '// Returns an error that says not implemented yet',
  ],
  adjective: [
    '// Pinyin - Simplified',
    '// Returns the simplified code',
    '// simplified Chinese',
    '// Renders a simplified form of the tree',
    '// the simplified type',
  ],
  'real thing': [
    '// The real implementation lives in the driver.',
    '// real-time clock',
    '// Reads the actual length.',
  ],
  names: [
    '// see mock_server and stub::new',
    '// calls for_now()',
    '// src/placeholder/mod.rs',
    '// the @placeholder tag',
    '/// Inserts [Placeholder].',
    '-- mock originally was a function only',
    '// Sent by the (fake) command of the leader.',
    '(* [stubs] holds the options of C code *)',
    '// wip == 0: the queue is empty',
  ],
  'one of several versions': ['// Simple version without prefetching'],
  plain: ['// Adds two numbers.', '//', '/* */', '// ------', '// This would panic on an empty list.'],
};

describe('admission/deferral', () => {
  for (const [cue, comments] of Object.entries(ADMISSIONS)) {
    it.each(comments)(`finds "${cue}" in %s`, (text) => {
      expect(problemOf(deferral, siteOf(text))?.cues ?? []).toContain(cue);
    });
  }

  for (const [reason, comments] of Object.entries(QUIET)) {
    it.each(comments)(`keeps quiet (${reason}) about %s`, (text) => {
      expect(problemOf(deferral, siteOf(text))).toBeUndefined();
    });
  }

  it('marks the words that give it away, in the third line of a block too', () => {
    const text = '/*\n * Pays the bill.\n * For now, nobody pays.\n */';
    const problem = problemOf(deferral, siteOf(text, { kind: 'block' }));
    expect(text.slice(problem?.start, problem?.end)).toBe('For now');
    expect(problem?.message).toBe('The comment says that this code is not here to stay: "For now".');
  });

  it('quotes words on two lines as one, without the comment token', () => {
    const problem = problemOf(deferral, siteOf('// Nobody pays, for\n// now.'));
    expect(problem?.message).toContain('"for now"');
  });

  it('quotes at most sixty characters', () => {
    const phrase = Array.from({ length: 30 }, (_, index) => `word${'abcdefghij'[index % 10]}`).join(' ');
    const problem = problemOf(
      deferral,
      siteOf(`// ${phrase}`, { options: optionsWith({ phrases: [phrase] }) }),
    );
    expect(/"(.*)"/.exec(problem?.message ?? '')?.[1]?.length).toBeLessThanOrEqual(60);
  });

  it('lets the code decide where the words are weak', () => {
    const weak = '// as a placeholder';
    expect(problemOf(deferral, siteOf(weak))).toBeUndefined();
    expect(problemOf(deferral, siteOf(weak, { after: 'return 0;\n}' }))?.cues).toContain('constant result');
    expect(problemOf(deferral, siteOf(weak, { before: 'return 0;' }))?.cues).toContain('constant result');
    expect(problemOf(deferral, siteOf(weak, { after: 'std::thread::sleep(second);' }))?.cues).toContain(
      'sleep',
    );
    expect(problemOf(deferral, siteOf(weak, { after: 'return price(order);' }))).toBeUndefined();
  });

  it('adds weak cues of two kinds, not two of one kind', () => {
    expect(problemOf(deferral, siteOf('// a bit of a hack'))).toBeUndefined();
    expect(problemOf(deferral, siteOf('// a bit of a hack, and a bit of a hack'))).toBeUndefined();
    expect(problemOf(deferral, siteOf('// a bit of a hack, should be configurable'))).toBeDefined();
  });

  it('leaves test doubles of test code alone', () => {
    expect(problemOf(deferral, siteOf('// Mock data', { isTest: true }))).toBeUndefined();
    expect(problemOf(deferral, siteOf('// For now, no data', { isTest: true }))).toBeDefined();
  });

  it('leaves what documentation says of behaviour alone', () => {
    expect(
      problemOf(deferral, siteOf('/// Naive implementation of the sieve.', { kind: 'doc' })),
    ).toBeUndefined();
    expect(problemOf(deferral, siteOf('/// For now, returns nothing.', { kind: 'doc' }))).toBeDefined();
  });

  it('leaves what callers provide alone in documentation', () => {
    const text = 'The id would typically be derived from the shard.';
    expect(problemOf(deferral, siteOf(`/** ${text} */`, { kind: 'doc' }))).toBeUndefined();
    expect(problemOf(deferral, siteOf(`// ${text}`))).toBeDefined();
  });

  it('takes a comment above a declaration for documentation where no token marks it', () => {
    const text = '# Naive version of the router';
    expect(
      problemOf(deferral, siteOf(text, { language: 'ruby', after: 'def route(path)\n  path\nend' })),
    ).toBeUndefined();
    expect(
      problemOf(deferral, siteOf(text, { language: 'ruby', after: 'path = request.path' })),
    ).toBeDefined();
    const c = '/* Not to be used in production: not production ready. */';
    expect(
      problemOf(deferral, siteOf(c, { language: 'c', after: 'static int seed(const char *name) {' })),
    ).toBeUndefined();
    expect(problemOf(deferral, siteOf(c, { language: 'c', after: 'else if (seed(name)) {' }))).toBeDefined();
    expect(problemOf(deferral, siteOf(c, { language: 'c', after: 'seed(name);' }))).toBeDefined();
    expect(
      problemOf(deferral, siteOf(c, { language: 'java', after: 'static int seed(String name) {' })),
    ).toBeDefined();
  });

  it('takes phrases of the configuration', () => {
    const options = optionsWith({ phrases: ['ask Legal first'] });
    const problem = problemOf(deferral, siteOf('// Ask legal\n// first!', { options }));
    expect(problem).toMatchObject({ start: 3, end: 21, cues: ['ask Legal first'] });
    expect(problemOf(deferral, siteOf('// For now, open', { options }))?.cues).toContain('for now');
  });

  it('takes severities and silence from the configuration, by the name of the cue', () => {
    const options = optionsWith({
      phrases: ['vorläufig'],
      cues: { 'for now': 'off', stub: 'error', vorläufig: 'info' },
    });
    expect(problemOf(deferral, siteOf('// For now, open', { options }))).toBeUndefined();
    expect(problemOf(deferral, siteOf('// Stub', { options }))?.severity).toBe('error');
    expect(problemOf(deferral, siteOf('// Placeholder', { options }))?.severity).toBeUndefined();
    expect(problemOf(deferral, siteOf('// Gilt nur vorläufig.', { options }))).toMatchObject({
      severity: 'info',
      cues: ['vorläufig'],
    });
  });

  it('does not take a task for an admission', () => {
    expect(problemOf(deferral, siteOf('// TODO: this needs to be implemented'))).toBeUndefined();
    expect(problemOf(deferral, siteOf('// TODO: a cache. For now, ask every time.'))).toBeDefined();
  });
});
