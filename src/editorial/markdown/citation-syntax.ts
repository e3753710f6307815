import type { Text } from 'mdast'
import type { Construct, Extension, State, Tokenizer } from 'micromark-util-types'
import type { Processor } from 'unified'

/** A citation as it stands in Markdown, brackets included: `[supports: @key, p. 12; @other]`. */
export type CitationMark = { type: 'citation'; value: string; position?: Text['position'] }

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: CitationMark
  }
  interface RootContentMap {
    citation: CitationMark
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    citation: 'citation'
    citationData: 'citationData'
  }
}

/**
 * Reads `[@key]` and `[word: @key]` as one node, before links are looked for. A backslash takes the meaning
 * from the character after it, so `\[@key]` stays text.
 */
export function remarkCitation(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), syntax]
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    {
      enter: {
        citation(token) {
          this.enter({ type: 'citation', value: this.sliceSerialize(token) }, token)
        },
      },
      exit: {
        citation(token) {
          this.exit(token)
        },
      },
    },
  ]
}

const codes = { open: 91, close: 93, at: 64, colon: 58, space: 32, backslash: 92 }

const tokenize: Tokenizer = (effects, ok, nok) => {
  return start

  function start(code: Code): State | undefined {
    effects.enter('citation')
    effects.enter('citationData')
    effects.consume(code)
    return first
  }

  function first(code: Code): State | undefined {
    if (code === codes.at) return inside(code)
    return isLetter(code) ? word(code) : nok(code)
  }

  function word(code: Code): State | undefined {
    if (isLetter(code)) return take(code, word)
    return code === codes.colon ? take(code, afterWord) : nok(code)
  }

  function afterWord(code: Code): State | undefined {
    if (code === codes.space) return take(code, afterWord)
    return code === codes.at ? inside(code) : nok(code)
  }

  function inside(code: Code): State | undefined {
    if (code === null) return nok(code)
    if (isLineEnding(code)) {
      effects.exit('citationData')
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      return nextLine
    }
    if (code === codes.backslash) return take(code, escaped)
    if (code !== codes.close) return take(code, inside)
    effects.consume(code)
    effects.exit('citationData')
    effects.exit('citation')
    return ok
  }

  function nextLine(code: Code): State | undefined {
    effects.enter('citationData')
    return inside(code)
  }

  function escaped(code: Code): State | undefined {
    return code === null || isLineEnding(code) ? inside(code) : take(code, inside)
  }

  function take(code: Code, next: State): State {
    effects.consume(code)
    return next
  }
}

type Code = Parameters<State>[0]

const citation: Construct = { name: 'citation', tokenize }
const syntax: Extension = { text: { [codes.open]: citation } }

function isLetter(code: Code): boolean {
  return code !== null && code >= 97 && code <= 122
}

/** micromark has codes of its own: -5 to -3 for line endings, -2 and -1 for tabs. */
function isLineEnding(code: Code): boolean {
  return code !== null && code < -2
}
