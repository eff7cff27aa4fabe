import { describe, expect, it } from 'vitest';
import { developmentFeaturesIn } from '../../server/src/host/feature-comments.ts';

describe('features for development', () => {
  const found = (text: string, ...byDefault: string[]) => [...developmentFeaturesIn(text, byDefault)];

  it.each([
    'This is only intended for development of the renderer itself.',
    'For testing purposes only.',
    'Counts resources for debugging purposes.',
    'Used only for testing.',
    'Development-only checks.',
    'Useful only in benchmarks',
  ])('are those whose comment says so: %s', (words) => {
    expect(found(`[features]\n# ${words}\nlayers = []\n`)).toEqual(['layers']);
  });

  it.each([
    'Support for testing libraries.',
    'Functions for the development of plug-ins.',
    'Read-only access for users.',
    'Makes testing possible on all platforms, for browsers only.',
  ])('are not those with other words: %s', (words) => {
    expect(found(`[features]\n# ${words}\nlayers = []\n`)).toEqual([]);
  });

  it('are those right below the comment, in the table of features', () => {
    const comment = '## Enables debug layers.\n## This is only intended for development.\n';
    expect(found(`[features]\r\n${comment}layers = []\nplain = []\n`)).toEqual(['layers']);
    expect(found(`[features]\n${comment}\nlayers = []\n`)).toEqual([]);
    expect(found(`[dependencies]\n${comment}layers = "1"\n`)).toEqual([]);
    expect(found(`[features]\n${comment}layers = []\n`, 'layers')).toEqual([]);
  });
});
