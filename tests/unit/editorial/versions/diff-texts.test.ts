import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffTexts, type Change } from '@/editorial/versions/diff-texts'

const lines = (...texts: string[]) => texts.map((text) => ({ text, heading: null }))

/** `=` stayed, `+` came, `-` went; within a passage that was edited `[-…-]` and `{+…+}`. */
function told(changes: Change[]): string[] {
  const sign = { same: '= ', added: '+ ', removed: '- ', edited: '~ ' }
  return changes.map(({ kind, parts }) => {
    if (kind !== 'edited') return sign[kind] + parts.map(({ text }) => text).join('')
    const words = parts.map(({ kind: of, text }) => {
      if (of === 'same') return text
      return of === 'added' ? `{+${text}+}` : `[-${text}-]`
    })
    return sign.edited + words.join('')
  })
}

describe('what became of a text', () => {
  test.each([
    ['nothing', ['One.', 'Two.'], ['One.', 'Two.'], ['= One.', '= Two.']],
    [
      'a word of a passage',
      ['Hold the pressure for thirty seconds.'],
      ['Hold the pressure for sixty seconds.'],
      ['~ Hold the pressure for [-thirty-]{+sixty+} seconds.'],
    ],
    [
      'a passage that came between two',
      ['One stays here.', 'Two stays as well.'],
      ['One stays here.', 'A new thought.', 'Two stays as well.'],
      ['= One stays here.', '+ A new thought.', '= Two stays as well.'],
    ],
    [
      'passages that have nothing in common',
      ['The muscle lies under the skin.'],
      ['Nobody has measured this yet.'],
      ['- The muscle lies under the skin.', '+ Nobody has measured this yet.'],
    ],
    [
      'one that was edited, and one that came before it',
      ['Press slowly until it hurts a little.'],
      ['Sit down first.', 'Press slowly until it hurts.'],
      ['+ Sit down first.', '~ Press slowly until it hurts[- a little-].'],
    ],
    ['everything', ['Gone.'], [], ['- Gone.']],
    ['a begun text', [], ['There.'], ['+ There.']],
  ])('%s', (_, before, after, expected) => {
    expect(told(diffTexts(lines(...before), lines(...after)))).toEqual(expected)
  })

  test('loses no sign of either text, whatever they are', () => {
    const word = fc.constantFrom(
      'press',
      'hold',
      'slowly',
      'the',
      'muscle',
      'é',
      '“a”,',
      '12',
      '\u202b',
    )
    const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
    const texts = fc.array(text, { maxLength: 8 })
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const changes = diffTexts(lines(...before), lines(...after))
        const without = (kind: string) =>
          changes
            .filter((change) => change.kind !== kind)
            .map(({ parts }) => parts.filter((part) => part.kind !== kind))
            .map((parts) => parts.map((part) => part.text).join(''))
        expect(without('added')).toEqual(before)
        expect(without('removed')).toEqual(after)
      }),
    )
  })
})
