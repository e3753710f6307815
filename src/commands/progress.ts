type Step = { name: string; done: number; total: number }

const width = 28

/** Draws a bar for a step of long work; on a terminal in place, else one line when the step is done. */
export function progress({ name, done, total }: Step): void {
  const filled = Math.round((done / total) * width)
  const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
  const line = `  ${name.padEnd(12)} ${bar} ${String(done).padStart(3)}/${total}`
  if (process.stdout.isTTY) process.stdout.write(`\r${line}${done === total ? '\n' : ''}`)
  else if (done === total) process.stdout.write(`${line}\n`)
}
