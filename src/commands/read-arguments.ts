import { parseArgs, type ParseArgsConfig } from 'node:util'

/** What a command was asked; what it does not know ends it with one sentence and the help. */
export function readArguments<T extends ParseArgsConfig>(
  config: T,
  help: string,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs<T>(config)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    // Node goes on to explain how to escape it, which nobody here has to.
    const [sentence = ''] = error.message.split(/\.(?:\s|$)/)
    process.stderr.write(`${sentence}.\n\n${help}\n`)
    process.exit(2)
  }
}
