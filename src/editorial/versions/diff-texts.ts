import { diffArrays, diffWordsWithSpace } from 'diff'

/** A passage of a text, and the heading that it stands under. */
export type Line = { text: string; heading: string | null }

/** Words that stayed, came or went. */
export type Part = { kind: 'same' | 'added' | 'removed'; text: string }

/** What became of one passage. Those that stayed are there as well, so that a change can be shown where it stands. */
export type Change = {
  kind: 'same' | 'added' | 'removed' | 'edited'
  heading: string | null
  parts: Part[]
}

/** What became of each passage between two states of a text, in reading order, word by word where one was edited. */
export function diffTexts(before: readonly Line[], after: readonly Line[]): Change[] {
  const runs = diffArrays([...before], [...after], { comparator: (a, b) => a.text === b.text })
  const changes: Change[] = []
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1]
    const last = runs[index - 1]
    if (!run.added && !run.removed) changes.push(...run.value.map((line) => whole('same', line)))
    else if (run.removed) changes.push(...replaced(run.value, next?.added ? next.value : []))
    else if (!last?.removed) changes.push(...run.value.map((line) => whole('added', line)))
  }
  return changes
}

/** What one text became, word by word. */
export function diffWords(before: string, after: string): Part[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value }
  })
}

/** The share of words that two passages need to have in common to be one that was edited. Below, the pieces tell less than both passages whole. */
const kinship = 0.4

/** Passages that went and came at the same place: those that are alike were edited, in their order. */
function replaced(removed: Line[], added: Line[]): Change[] {
  const changes: Change[] = []
  let next = 0
  for (const old of removed) {
    const place = added.findIndex(
      ({ text }, index) => index >= next && likeness(old.text, text) >= kinship,
    )
    const found = added[place]
    if (!found) {
      changes.push(whole('removed', old))
      continue
    }
    changes.push(...added.slice(next, place).map((line) => whole('added', line)))
    const parts = diffWords(old.text, found.text)
    changes.push({ kind: 'edited', heading: found.heading, parts })
    next = place + 1
  }
  return [...changes, ...added.slice(next).map((line) => whole('added', line))]
}

function whole(kind: Part['kind'], { text, heading }: Line): Change {
  return { kind, heading, parts: [{ kind, text }] }
}

/** Dice's coefficient of the words of two texts, from 0 to 1. */
function likeness(one: string, other: string): number {
  const [ours, theirs] = [wordsOf(one), wordsOf(other)]
  const left = new Map<string, number>()
  for (const word of theirs) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of ours) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    common += 1
  }
  return (2 * common) / Math.max(1, ours.length + theirs.length)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
