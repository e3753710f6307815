const args = process.argv.slice(2)

/** How long a bench of a steady state goes on: `--seconds`, else as long as its goal says. */
export function durationOf(seconds: number): number {
  const given = Number(args[args.indexOf('--seconds') + 1])
  return args.includes('--seconds') && given > 0 ? given : seconds
}
