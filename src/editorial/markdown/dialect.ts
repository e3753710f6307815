import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import { remarkCitation } from './citation-syntax'

const colon = 58

/** The Markdown that articles are written in: GitHub's, with directives, citations and front matter. */
export function parseMarkdown(source: string): Root {
  return reader.parse(source)
}

const reader = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(withoutTextDirectives)
  .use(withoutBareLinks)
  .use(remarkCitation)
  .freeze()

/** Directives are blocks here. As inline syntax they would eat the colon of "2:1" and of "at 6:30". */
function withoutTextDirectives(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = data.micromarkExtensions?.map((extension) => {
    const { [colon]: directive, ...text } = extension.text ?? {}
    return directive ? { ...extension, text } : extension
  })
}

/** A link is written as one: an address in the running text stays text. */
function withoutBareLinks(this: Processor): void {
  const data = this.data()
  const names = ['wwwAutolink', 'protocolAutolink', 'emailAutolink']
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: names } }]
  data.fromMarkdownExtensions = data.fromMarkdownExtensions
    ?.flat()
    .filter(({ enter }) => !enter?.literalAutolink)
}
