/** Something is wrong with what was asked for; the message is for the person who asked. */
export class UsageError extends Error {}

/** Exit codes of the command line. */
export const EXIT = { clean: 0, findings: 1, error: 2 } as const;

export const USAGE = `Usage: shipworthy <command> [options]

Commands:
  check [paths...]   Check files and folders; the current folder when none are given
  explain <rule>     Say what a rule finds, why, and what to do instead
  rules              List the rules
  lsp --stdio        Run the language server on standard input and output

Options of check:
  --format <format>  pretty (default) or json
  --preset <preset>  recommended (default), strict or all; wins over the configuration
  --config <file>    The configuration for every file, instead of the nearest shipworthy.json
  --fail-on <level>  Exit 1 from this severity on: error, warning (default) or info

  --help             Print this text
  --version          Print the version

Exit codes: 0 nothing found at or above --fail-on, 1 findings, 2 wrong usage, broken configuration or internal error.
`;
