import { absoluteUrl } from '@/site/absolute-url'
import type { GuideSection, Part } from './part'

/** The guide as Markdown, for machine readers. */
export function guideMarkdown({
  title,
  dek,
  sections,
}: {
  title: string
  dek: string
  sections: GuideSection[]
}): string {
  const parts = sections.flatMap((section) => [`## ${section.title}`, ...section.parts.map(ofPart)])
  return `${[`# ${title}`, withOrigin(dek), ...parts].join('\n\n')}\n`
}

function ofPart(part: Part): string {
  switch (part.kind) {
    case 'text':
      return withOrigin(part.text)
    case 'list':
      return part.items.map((item) => `- ${withOrigin(item)}`).join('\n')
    case 'code':
      return `${part.label}:\n\n\`\`\`${part.language}\n${part.code}\n\`\`\``
    case 'table':
      return [part.head, part.head.map(() => '---'), ...part.rows].map(row).join('\n')
    default:
      return part satisfies never
  }
}

function row(cells: string[]): string {
  return `| ${cells.map((cell) => withOrigin(cell).replaceAll('|', '\\|')).join(' | ')} |`
}

/** Links lead to the site from wherever the text is read. */
function withOrigin(text: string): string {
  return text
    .replace(/\]\((\/[^)]*)\)/g, (_, path: string) => `](${absoluteUrl(path)})`)
    .replace(/\]\(#([^)]*)\)/g, (_, id: string) => `](${absoluteUrl(`/developers#${id}`)})`)
}
