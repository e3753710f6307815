/** Of this machine's disks, and of the disk of the database (PostgreSQL manual, "Error Codes"). */
const codes: Record<string, string> = {
  ENOSPC: 'The disk is full: make room, or give another place. Nothing was kept of what was begun.',
  EDQUOT: 'The quota of this disk is used up: make room, or give another place.',
  '53100': 'The disk of the database is full: make room there. Nothing was written.',
}

/** The sentence for an error that means that a disk is full; null for any other. */
export function fullDisk(error: unknown): Error | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const sentence = codes[code]
  return sentence === undefined ? null : new Error(sentence, { cause: error })
}
