type Step = {
  name: string
  done: number
  total: number
  /** Where the bar is drawn: a command whose answer is on stdout draws it on stderr. */
  to?: NodeJS.WriteStream
}

const width = 28

/** Draws a bar for a step of long work; on a terminal in place, else one line when the step is done. */
export function progress({ name, done, total, to = process.stdout }: Step): void {
  const filled = Math.round((done / total) * width)
  const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
  const line = `  ${name.padEnd(12)} ${bar} ${String(done).padStart(3)}/${total}`
  if (to.isTTY) to.write(`\r${line}${done === total ? '\n' : ''}`)
  else if (done === total) to.write(`${line}\n`)
}
