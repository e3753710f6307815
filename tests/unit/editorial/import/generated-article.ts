import { numbersFrom } from '@tests/unit/editorial/bibliography/generated'

/** A text of our own making that dressers write in the ways of other programs. Every sentence has a word of its own. */
export type Article = { title: string; parts: Part[] }

export type Part =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'list'; isOrdered: boolean; items: string[] }
  | { kind: 'table'; rows: string[][] }

export type Run = { text: string; mark?: 'bold' | 'italic'; note?: string; href?: string }

/** What a way of writing cannot hold is not asked of it. */
export type Can = { notes: boolean; tables: boolean; lists: boolean; marks: boolean }

export function generatedArticle(seed: number, can: Can): Article {
  const pick = numbersFrom(seed)
  let count = 0
  const own = () => `word${(count += 1)}x`
  const sentence = () =>
    ends[pick(ends.length)]?.(`${subjects[pick(subjects.length)]} ${own()}`) ?? own()
  const title = `On ${own()} of ${subjects[pick(subjects.length)]?.toLowerCase()}`
  const kinds: (() => Part)[] = [
    () => ({ kind: 'heading', text: `About ${own()}` }),
    () => ({ kind: 'paragraph', runs: runs() }),
    () => ({ kind: 'paragraph', runs: runs() }),
    ...(can.lists ? [list] : []),
    ...(can.tables ? [table] : []),
  ]
  const parts: Part[] = [{ kind: 'paragraph', runs: runs() }]
  for (let at = 0; at < 12; at += 1) {
    const part = kinds[pick(kinds.length)]?.()
    // Two lists or tables without anything between them are one in most ways of writing.
    if (part && (part.kind === 'paragraph' || part.kind !== parts.at(-1)?.kind)) parts.push(part)
    parts.push({ kind: 'paragraph', runs: runs() })
  }
  return { title, parts }

  function runs(): Run[] {
    return Array.from({ length: 1 + pick(3) }, () => {
      const run: Run = { text: sentence() }
      const way = pick(6)
      if (can.marks && way < 2) run.mark = way === 0 ? 'bold' : 'italic'
      if (can.marks && way === 2) run.href = `https://example.org/${pick(99)}`
      if (can.notes && way === 3) run.note = sentence()
      return run
    })
  }

  function list(): Part {
    return {
      kind: 'list',
      isOrdered: pick(2) === 0,
      items: Array.from({ length: 2 + pick(4) }, sentence),
    }
  }

  function table(): Part {
    const columns = 2 + pick(3)
    const row = () => Array.from({ length: columns }, () => `${own()} ${pick(90)}`)
    return { kind: 'table', rows: Array.from({ length: 3 + pick(3) }, row) }
  }
}

/** The own words in the order in which they are read, each note where it is called. */
export function wordsIn(text: string): string[] {
  return text.match(/word\d+x/g) ?? []
}

export function wordsOf({ parts }: Article): string[] {
  return parts.flatMap((part) => {
    switch (part.kind) {
      case 'heading':
        return wordsIn(part.text)
      case 'paragraph':
        return part.runs.flatMap(({ text, note }) => wordsIn(`${text} ${note ?? ''}`))
      case 'list':
        return wordsIn(part.items.join(' '))
      case 'table':
        return wordsIn(part.rows.flat().join(' '))
      default:
        return part satisfies never
    }
  })
}

const subjects = ['The scalene', 'A knot', 'Your naïve café', 'The neck', 'Pain', 'Ärztin']

const ends: ((subject: string) => string)[] = [
  (subject) => `${subject} doesn’t move, and that’s so.`,
  (subject) => `${subject} isn’t “sore” at 5 °C.`,
  (subject) => `${subject} won’t hurt: is it real?`,
  (subject) => `${subject} can’t be < 3 & > 1 – it’s odd…`,
]
