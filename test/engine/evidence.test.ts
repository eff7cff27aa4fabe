import { describe, expect, it } from 'vitest';
import type { Finding } from '../../server/src/core/finding.ts';
import type { Check, Rule } from '../../server/src/core/rule.ts';
import type { Settings } from '../../server/src/core/settings.ts';
import { linterOf, ruleNamed, rustSource } from './engine-source.ts';

describe('a rule about strings', () => {
  const text =
    '#[doc = "x1"]\nfn f() -> &\'static str {\n    g("x2", \'x\', r#"x3"#);\n    println!("x4"); // "x5"\n    "y"\n}\n';

  it('is asked about the literals it wants, in code alone', () => {
    const seen: string[] = [];
    const rule = ruleOf('a/string', {
      evidence: 'string',
      wants: (value) => value.startsWith('x'),
      check: ({ value, start, end, unit, index }) => {
        seen.push(`${value} ${unit.name} ${unit.tokens.text(index)}`);
        return { start, end };
      },
    });
    expect(findings(text, [rule]).map(({ start, end }) => text.slice(start, end))).toEqual([
      '"x2"',
      'r#"x3"#',
      '"x4"',
    ]);
    expect(seen).toEqual(['x2 f "x2"', 'x3 f r#"x3"#', 'x4 f "x4"']);
  });

  it('is shown what stands before the literal', () => {
    const rule = ruleOf('a/string', {
      evidence: 'string',
      wants: (_value, before) => before.endsWith('key = '),
      check: ({ start, end }) => ({ start, end }),
    });
    const assignments = 'fn f() {\n    let key = "a";\n    let kex = "b";\n}\n';
    expect(findings(assignments, [rule]).map(({ start, end }) => assignments.slice(start, end))).toEqual([
      '"a"',
    ]);
  });
});

describe('a rule about functions', () => {
  const text =
    '/// Above.\n#[inline]\nfn one() { /* in */ }\n\nimpl Drop for A {\n    // Plain.\n    fn drop(&mut self) {}\n}\n\n#[test]\nfn t() {}\n\ntrait T {\n    fn without();\n}\n';

  it('is asked about those with a body, with what stands around them', () => {
    const seen: unknown[] = [];
    const rule = ruleOf('a/function', {
      evidence: 'function',
      check: ({ name, nameSpan, body, unit, comments, above, container }) => {
        seen.push([
          name,
          unit.text.slice(body.start, body.end),
          comments.map((c) => c.text),
          above,
          container,
        ]);
        return nameSpan;
      },
    });
    expect(findings(text, [rule]).map(({ start, end }) => text.slice(start, end))).toEqual(['one', 'drop']);
    expect(seen).toEqual([
      ['one', ' /* in */ ', ['/* in */'], '/// Above.', undefined],
      ['drop', '', [], '// Plain.', 'impl Drop for A'],
    ]);
  });

  it('is told where it stands, in what and in which macros', () => {
    const seen: unknown[] = [];
    const rule = ruleOf('a/function', {
      evidence: 'function',
      check: ({ surroundings, path }) => void seen.push([surroundings, path]),
    });
    const nested =
      'g!(x);\ncfg_a! {\n    #[cfg(unix)]\n    mod m {\n        h! { y }\n        impl T for A {\n            fn f() {}\n        }\n    }\n}\nfn plain() {}\n';
    findings(nested, [rule]);
    expect(seen).toEqual([
      [['impl T for A', '#[cfg(unix)]\n    mod m', 'cfg_a!'], rustSource('').path],
      [[], rustSource('').path],
    ]);
  });

  it('is not asked about bodies that are too long, and about tests only where it judges them', () => {
    const seen: string[] = [];
    const check = (site: { readonly name: string }) => void seen.push(site.name);
    const rule = ruleOf('a/function', { evidence: 'function', maxBodyLength: 5, check });
    findings(text, [{ ...rule, judgesTests: 'too' }]);
    expect(seen).toEqual(['drop', 't']);
  });

  it('is asked first whether it wants them', () => {
    const seen: string[] = [];
    const rule = ruleOf('a/function', {
      evidence: 'function',
      wants: (whole, body) => whole.slice(body.start, body.end).includes('in'),
      check: ({ name }) => void seen.push(name),
    });
    findings(text, [rule]);
    expect(seen).toEqual(['one']);
  });

  it('takes the findings of the rules that it absorbs as part of its own', () => {
    const word = ruleOf('a/word', {
      evidence: 'word',
      words: ['bad'],
      check: ({ start, end }) => ({ start, end }),
    });
    const comment = ruleOf('a/comment', { evidence: 'comment', check: () => ({ start: 0, end: 2 }) });
    const whole = ruleOf('a/function', {
      evidence: 'function',
      check: ({ name, nameSpan }) => (name === 'f' ? nameSpan : undefined),
    });
    const code = '// about f\nfn f() { bad } // behind\n\n// about g\nfn g() { bad }\n';
    const all = findings(code, [word, comment, { ...whole, absorbs: ['a/word', 'a/comment'] }]);
    expect(all.map(({ rule, from }) => `${rule} ${from.line}`)).toEqual([
      'a/function 1',
      'a/comment 1',
      'a/comment 3',
      'a/word 4',
    ]);
  });
});

describe('a rule about attributes', () => {
  it('is asked about those it names, with the comment beside them', () => {
    const seen: string[] = [];
    const rule = ruleOf('a/attribute', {
      evidence: 'attribute',
      names: ['allow'],
      check: ({ text, comment }) => {
        seen.push(`${text} ${comment}`);
        return { start: 0, end: text.length };
      },
    });
    const text =
      '#![allow(a)]\n// why\n#[allow(b)]\nfn f() {\n    #[cfg_attr(unix, allow(c))] // because\n    g();\n    #[warn(d)]\n    g();\n}\n#[cfg(test)]\n#[allow(e)]\nmod tests {}\n';
    expect(findings(text, [rule])).toHaveLength(3);
    expect(seen).toEqual(['#![allow(a)] ', '#[allow(b)] // why', '#[cfg_attr(unix, allow(c))] // because']);
  });
});

describe('a rule about lines', () => {
  it('is shown those that begin with what it waits for, where that is code', () => {
    const seen: string[] = [];
    const rule = ruleOf('a/line', {
      evidence: 'line',
      starts: ['<<<<<<<', '###'],
      check: ({ text }) => {
        seen.push(text);
        return { start: 0, end: text.length };
      },
    });
    const text =
      '<<<<<<< a\nfn f() {\r\n### b\r\n  ###\n    x <<<<<<< c;\n    "\n<<<<<<< d\n";\n/*\n### e\n*/\n}\n#[cfg(test)]\nmod tests {\n### f\n}\n###';
    expect(findings(text, [rule]).map(({ start, end }) => text.slice(start, end))).toEqual([
      '<<<<<<< a',
      '### b',
      '###',
    ]);
    expect(seen).toEqual(['<<<<<<< a', '### b', '###']);
  });
});

describe('a rule that runs only where it is named', () => {
  const rule = ruleOf('a/word', {
    evidence: 'word',
    words: ['bad'],
    check: ({ start, end }) => ({ start, end }),
  });
  const named = { ...rule, isNamedOnly: true };
  const count = (settings: Partial<Settings>) => findings('fn f() { bad }\n', [named], settings).length;

  it('is not part of any preset, nor of `*`', () => {
    expect(count({ preset: 'all' })).toBe(0);
    expect(count({ rules: { '*': 'error' } })).toBe(0);
    expect(count({ rules: { 'a/word': 'error' } })).toBe(1);
    expect(count({ rules: { 'a/*': 'error' } })).toBe(1);
  });
});

function ruleOf(id: string, check: Check): Rule {
  return ruleNamed(id, { languages: { rust: check } });
}

function findings(
  text: string,
  rules: readonly Rule[],
  settings: Partial<Settings> = {},
): readonly Finding[] {
  return linterOf(rules, settings).lint(rustSource(text)).findings;
}
