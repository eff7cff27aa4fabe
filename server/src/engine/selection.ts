import picomatch from 'picomatch/posix';
import type { Severity } from '../core/finding.ts';
import type { Preset, Rule, Thresholds } from '../core/rule.ts';
import type { Level, RuleSettings, Settings } from '../core/settings.ts';

/** A rule that runs, and how bad its findings are. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  /** True when the settings name the severity: then it also wins over a problem's own. */
  readonly isConfigured: boolean;
  /** True when an override for such paths names the severity: then it also holds in examples and build scripts. */
  readonly isOverridden?: boolean;
}

/** The rules and numbers for one path. */
export interface Selection {
  readonly active: readonly ActiveRule[];
  readonly preset: Preset;
  readonly thresholds: Thresholds;
  readonly hotFunctions: ReadonlySet<string>;
}

const PRESETS: readonly Preset[] = ['recommended', 'strict', 'all'];

/**
 * Decides which rules run for a path. Selections are made once per set of matching overrides, so that paths without
 * overrides share one object.
 */
export function createSelector(rules: readonly Rule[], settings: Settings): (path: string) => Selection {
  const overrides = settings.overrides.map((override) => ({
    override,
    matches: picomatch([...override.files], { dot: true }),
  }));
  const made = new Map<string, Selection>();
  if (overrides.length === 0) {
    const selection = select(rules, [settings]);
    return () => selection;
  }
  return (path) => {
    const matching = overrides.filter(({ matches }) => matches(path)).map(({ override }) => override);
    const key = matching.map((override) => settings.overrides.indexOf(override)).join();
    const known = made.get(key);
    if (known) return known;
    const selection = select(rules, [settings, ...matching]);
    made.set(key, selection);
    return selection;
  };
}

function select(rules: readonly Rule[], layers: readonly RuleSettings[]): Selection {
  const preset = layers.reduce<Preset>((current, layer) => layer.preset ?? current, 'recommended');
  const thresholds: Thresholds = Object.assign({}, ...layers.map((layer) => layer.thresholds));
  const active: ActiveRule[] = [];
  for (const rule of rules) {
    const level = layers.reduce<Level | undefined>(
      (current, layer) => levelOf(rule, layer) ?? current,
      undefined,
    );
    if (level === 'off') continue;
    if (level !== undefined) {
      const isOverridden = layers.slice(1).some((layer) => levelOf(rule, layer) !== undefined);
      active.push({ rule, severity: level, isConfigured: true, isOverridden });
    }
    if (level === undefined && !rule.isNamedOnly && PRESETS.indexOf(rule.preset) <= PRESETS.indexOf(preset)) {
      active.push({ rule, severity: rule.severity, isConfigured: false });
    }
  }
  const hotFunctions = new Set(layers.flatMap((layer) => layer.hotFunctions ?? []));
  return { active, preset, thresholds, hotFunctions };
}

function levelOf({ id, isNamedOnly }: Rule, { rules }: RuleSettings): Level | undefined {
  const named = rules?.[id] ?? rules?.[`${id.slice(0, id.indexOf('/'))}/*`];
  return named ?? (isNamedOnly ? undefined : rules?.['*']);
}
