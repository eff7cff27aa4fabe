import type { CheckReport } from './check-report.ts';
import { createWriter } from './output.ts';

/**
 * One object, one finding on a line. Lines and columns count from 1, columns in UTF-16 units; the end is the
 * place after the last character.
 */
export function printJson({ files, checked, skipped }: CheckReport): void {
  const out = createWriter(1);
  out.add('{"version":1,"findings":[');
  let separator = '\n';
  for (const { path, findings } of files) {
    const file = JSON.stringify(path);
    for (const { rule, severity, message, from, to } of findings) {
      out.add(
        `${separator}{"rule":"${rule}","severity":"${severity}","path":${file},` +
          `"line":${from.line + 1},"column":${from.column + 1},` +
          `"endLine":${to.line + 1},"endColumn":${to.column + 1},"message":${JSON.stringify(message)}}`,
      );
      separator = ',\n';
    }
  }
  out.add(`],\n"files":${checked},"skipped":${JSON.stringify(skipped)}}\n`);
  out.flush();
}
