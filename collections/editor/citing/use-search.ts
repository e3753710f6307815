import { useEffect, useRef, useState } from 'react'
import type { FoundReference } from './found-reference'
import { searchReferences } from './search'

/** Typing on within this time asks only once, in milliseconds. */
const pause = 150

type Then = {
  onChoose: (reference: FoundReference) => void
  onBegin: (title: string) => void
}
type Answer = { to: string; found: FoundReference[]; problem?: string }

/** What is typed, what that finds, and which line the arrows are on. Enter before the answer waits for it. */
export function useSearch(api: string, { onChoose, onBegin }: Then) {
  const [query, setQuery] = useState('')
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [active, setActive] = useState(-1)
  const isWaiting = useRef(false)
  const asked = query.trim()
  const isCurrent = answer?.to === asked

  useEffect(() => {
    let isLatest = true
    const timer = setTimeout(
      () =>
        searchReferences(api, asked)
          .then((found): Answer => ({ to: asked, found }))
          .catch((error: Error): Answer => ({ to: asked, found: [], problem: error.message }))
          .then((said) => {
            if (isLatest) setAnswer(said)
          }),
      asked ? pause : 0,
    )
    return () => {
      isLatest = false
      clearTimeout(timer)
    }
  }, [api, asked])

  const take = (index: number) => {
    const reference = answer?.found[index]
    if (reference) {
      onChoose(reference)
      change('')
    } else if (asked && !answer?.problem) onBegin(asked)
  }
  const change = (typed: string) => {
    setQuery(typed)
    setActive(typed.trim() ? 0 : -1)
    isWaiting.current = false
  }
  useEffect(() => {
    if (!isCurrent || !isWaiting.current) return
    isWaiting.current = false
    take(0)
  })
  const found = answer?.found ?? []
  return {
    query,
    found,
    // While an answer is on its way, no line is meant.
    active: isCurrent ? active : -1,
    setActive,
    setQuery: change,
    choose: (index = active) => {
      if (isCurrent) take(index)
      else isWaiting.current = true
    },
    message: isCurrent ? (answer.problem ?? toldOf(asked, found.length)) : 'Searching …',
  }
}

function toldOf(asked: string, count: number): string {
  if (!asked) return 'Enter adds a reference; Enter in the empty field cites; Escape leaves.'
  if (count === 0) return 'Nothing found. Enter writes a new reference.'
  return count === 1 ? 'One found.' : `${count} found, the best first.`
}
