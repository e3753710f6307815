import path from 'node:path'
import { readArguments } from './read-arguments'

/** The one file that a command is given, and whether it is only to be proved. Ends the process where that is not said. */
export function backupFile(help: string): { file: string; isVerifyOnly: boolean } {
  const { values, positionals } = readArguments(
    {
      options: { help: { type: 'boolean' }, verify: { type: 'boolean', default: false } },
      allowPositionals: true,
    },
    help,
  )
  if (values.help) {
    process.stdout.write(`${help}\n`)
    process.exit(0)
  }
  const [named] = positionals
  if (named === undefined || positionals.length > 1) {
    process.stderr.write(`Give one file.\n\n${help}\n`)
    process.exit(2)
  }
  return { file: path.resolve(named), isVerifyOnly: values.verify }
}
