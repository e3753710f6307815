import type { Inline } from '@/contract/body'
import { CitationMark } from './citation-mark'
import { FootnoteMark } from './footnote-mark'

/** The words of a block, with their links and marks. */
export function Inlines({ content }: { content: Inline[] }) {
  return content.map((inline, index) => <InlineNode key={index} inline={inline} />)
}

function InlineNode({ inline }: { inline: Inline }) {
  switch (inline.type) {
    case 'text':
      return <Text {...inline} />
    case 'line-break':
      return <br />
    case 'link':
      return (
        <a href={inline.url}>
          <Inlines content={inline.content} />
        </a>
      )
    case 'citation':
      return <CitationMark citation={inline} />
    case 'footnote':
      return <FootnoteMark footnote={inline} />
    default:
      return inline satisfies never
  }
}

function Text({ text, bold, italic }: { text: string; bold: boolean; italic: boolean }) {
  const slanted = italic ? <em>{text}</em> : text
  return bold ? <strong>{slanted}</strong> : slanted
}
