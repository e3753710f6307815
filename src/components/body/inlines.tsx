import type { Inline } from '@/contract/body'
import { CitationMark } from './citation-mark'
import { FootnoteMark } from './footnote-mark'

type Props = {
  content: Inline[]
  /** Where the same words stand on the page a second time: their anchors stay with the first. */
  isRepeated?: boolean
}

/** The words of a block, with their links and marks. */
export function Inlines({ content, isRepeated }: Props) {
  return content.map((inline, index) => (
    <InlineNode key={index} inline={inline} isRepeated={isRepeated} />
  ))
}

function InlineNode({ inline, isRepeated }: { inline: Inline; isRepeated: boolean | undefined }) {
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
      return <CitationMark citation={inline} isRepeated={isRepeated} />
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
