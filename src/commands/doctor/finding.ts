/** What was looked at, how it is, and what to do where it is not well. */
export type Finding = {
  check: string
  state: 'ok' | 'warning' | 'problem'
  says: string
  todo: string | null
}

type Said = { check: string; says: string; todo: string }

export function ok(check: string, says: string): Finding {
  return { check, state: 'ok', says, todo: null }
}

/** The site runs, but not as it should. */
export function warning(said: Said): Finding {
  return { ...said, state: 'warning' }
}

/** The site does not run, or not safely. */
export function problem(said: Said): Finding {
  return { ...said, state: 'problem' }
}

/** One line a finding, and one that counts them. */
export function asText(findings: Finding[]): string {
  const lines = findings.map(({ check, state, says, todo }) =>
    [state.padEnd(8), `${check}:`, says, todo].filter(Boolean).join(' '),
  )
  return [...lines, countOf(findings)].join('\n')
}

function countOf(findings: Finding[]): string {
  const of = (state: Finding['state'], word: string) => {
    const { length } = findings.filter((finding) => finding.state === state)
    return `${length} ${word}${length === 1 ? '' : 's'}`
  }
  return `${of('problem', 'problem')}, ${of('warning', 'warning')}.`
}
