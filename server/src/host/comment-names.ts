import { CUE_NAMES } from '../rules/admission/reading/cues.ts';
import { MARKERS } from '../rules/admission/reading/markers.ts';
import { phraseWords } from '../rules/admission/reading/phrase.ts';
import type { Complaint, Config } from './config-schema.ts';
import { nearest } from './nearest-name.ts';

/** What the part about comments names that does not exist or can never be found; it stays, where it does nothing. */
export function complaintsAboutComments({ comments }: Config): Complaint[] {
  if (comments === undefined) return [];
  const { phrases = [], markers = [], tickets = [], cues = {} } = comments;
  const complaints: Complaint[] = [];
  for (const [index, phrase] of phrases.entries()) {
    if (phraseWords(phrase).length === 0)
      complaints.push({
        path: ['comments', 'phrases', index],
        text: 'no word that a comment could say: names and code are not read',
      });
  }
  for (const [index, form] of tickets.entries()) {
    if (!form.includes('#'))
      complaints.push({ path: ['comments', 'tickets', index], text: 'no "#", which stands for the number' });
  }
  const known = [...CUE_NAMES, ...MARKERS, ...phrases, ...markers];
  for (const name of Object.keys(cues)) {
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    const suggestion = near === undefined ? '' : `; the nearest known one is "${near}"`;
    complaints.push({ path: ['comments', 'cues', name], text: `unknown cue, phrase or marker${suggestion}` });
  }
  return complaints;
}
