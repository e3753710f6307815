import type { Article, Can, Part, Run } from './generated-article'

/** A way in which other programs write a text. */
export type Dress = {
  ending: 'html' | 'md' | 'txt'
  can: Can
  write: (article: Article) => string
}

const everything: Can = { notes: true, tables: true, lists: true, marks: true }
const bare: Can = { notes: false, tables: false, lists: false, marks: false }

export const dresses: Record<string, Dress> = {
  'classic WordPress': { ending: 'html', can: everything, write: classic },
  'WordPress blocks': { ending: 'html', can: { ...everything, notes: false }, write: blocks },
  Word: { ending: 'html', can: everything, write: word },
  'Google Docs': { ending: 'html', can: { ...everything, notes: false }, write: googleDocs },
  Markdown: { ending: 'md', can: everything, write: markdown },
  'text with page breaks': { ending: 'txt', can: bare, write: pages },
  mojibake: { ending: 'txt', can: bare, write: (article) => mojibake(plain(article)) },
  'lost quotes': { ending: 'txt', can: bare, write: (article) => lostQuotes(plain(article)) },
  'flattened tables': { ending: 'txt', can: { ...bare, tables: true }, write: plain },
}

function classic({ title, parts }: Article): string {
  const notes: string[] = []
  const body = parts.map((part) => {
    if (part.kind === 'paragraph') return `${inHtml(part.runs, anchor)}\n\n`
    return `${block(part)}\n`
  })
  const list = notes.map(
    (note, at) =>
      `<li id="footnote_${at + 1}">${escaped(note)} <a href="#footnote_ref_${at + 1}">↩</a></li>`,
  )
  return `<h1>${escaped(title)}</h1>\n${body.join('')}[contact-form-7 id="3" title="Ask"]\n<ol class="footnotes">${list.join('\n')}</ol>`

  function anchor(note: string): string {
    const at = notes.push(note)
    return `<sup><a id="footnote_ref_${at}" href="#footnote_${at}">${at}</a></sup>`
  }
}

function blocks({ title, parts }: Article): string {
  const body = parts.map((part) => {
    const inner = part.kind === 'paragraph' ? `<p>${inHtml(part.runs)}</p>` : block(part)
    return `<!-- wp:${part.kind} {"align":"wide"} -->\n${inner}\n<!-- /wp:${part.kind} -->`
  })
  return `<h1>${escaped(title)}</h1>\n${body.join('\n\n')}<!-- wp:spacer --><div aria-hidden="true" class="wp-block-spacer"></div><!-- /wp:spacer -->`
}

function word({ title, parts }: Article): string {
  const notes: string[] = []
  const body = parts.map((part) => {
    if (part.kind === 'paragraph') return paragraph(inHtml(part.runs, call))
    if (part.kind === 'list') return part.items.map((item, at) => listItem(item, at, part)).join('')
    return block(part).replaceAll('<td>', '<td width=200 style="border:solid"><p class=MsoNormal>')
  })
  const list = notes.map(
    (note, at) =>
      `<div style='mso-element:footnote' id=ftn${at + 1}><p class=MsoFootnoteText><a style='mso-footnote-id:ftn${at + 1}' href="#_ftnref${at + 1}" name="_ftn${at + 1}"><span>[${at + 1}]</span></a> ${escaped(note)}</p></div>`,
  )
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style><!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--></head><body lang=EN-GB><h1>${escaped(title)}<o:p></o:p></h1>${body.join('\r\n')}<div style='mso-element:footnote-list'><hr align=left size=1>${list.join('')}</div></body></html>`

  function call(note: string): string {
    const at = notes.push(note)
    return `<a style='mso-footnote-id:ftn${at}' href="#_ftn${at}" name="_ftnref${at}"><span class=MsoFootnoteReference>[${at}]</span></a>`
  }
}

function paragraph(inner: string): string {
  return `<p class=MsoNormal style='margin-bottom:8.0pt'><span lang=EN-GB>${inner}<o:p></o:p></span></p>`
}

function listItem(
  item: string,
  at: number,
  { isOrdered }: Extract<Part, { kind: 'list' }>,
): string {
  const bullet = isOrdered ? `${at + 1}.` : '·'
  const font = isOrdered ? 'Calibri' : 'Symbol'
  return `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='font-family:${font}'><span style='mso-list:Ignore'>${bullet}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span>${escaped(item)}<o:p></o:p></p>`
}

function googleDocs({ title, parts }: Article): string {
  const body = parts.map((part) =>
    part.kind === 'paragraph'
      ? `<p dir="ltr" style="line-height:1.38"><span style="font-size:11pt">${inHtml(part.runs)}</span></p><br />`
      : block(part),
  )
  return `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span>${escaped(title)}</span></h1>${body.join('')}</b>`
}

function markdown({ title, parts }: Article): string {
  const notes: string[] = []
  const body = parts.map((part) => {
    switch (part.kind) {
      case 'heading':
        return `## ${part.text}`
      case 'paragraph':
        return part.runs.map(run).join(' ')
      case 'list':
        return part.items
          .map((item, at) => `${part.isOrdered ? `${at + 1}.` : '-'} ${inMarkdown(item)}`)
          .join('\n')
      case 'table': {
        const [head = [], ...rows] = part.rows
        return [head, head.map(() => '---'), ...rows]
          .map((row) => `| ${row.join(' | ')} |`)
          .join('\n')
      }
      default:
        return part satisfies never
    }
  })
  return `---\ntitle: ${JSON.stringify(title)}\nlayout: post\n---\n\n${body.join('\n\n')}\n\n${notes
    .map((note, at) => `[^n${at + 1}]: ${inMarkdown(note)}`)
    .join('\n')}\n`

  function run({ text, mark, note, href }: Run): string {
    const call = note === undefined ? '' : `[^n${notes.push(note)}]`
    const around = mark === 'bold' ? '**' : mark === 'italic' ? '*' : ''
    const words = `${around}${inMarkdown(text)}${around}`
    return href ? `[${words}](${href})${call}` : words + call
  }
}

function plain({ title, parts }: Article): string {
  const body = parts.map((part) => {
    if (part.kind === 'paragraph') return part.runs.map(({ text }) => text).join(' ')
    if (part.kind === 'table') return part.rows.map((row) => row.join('\t')).join('\n')
    return part.kind === 'heading' ? part.text : part.items.join('\n')
  })
  return [title, ...body].join('\n\n')
}

/** Pages end inside paragraphs, with their number below. */
function pages(article: Article): string {
  let page = 0
  return plain(article)
    .split('\n\n')
    .map((text, at) =>
      at > 0 && at % 4 === 0
        ? text.replace(/, and /, () => `, and\f\nPage ${(page += 1)} of 9\n\n`)
        : text,
    )
    .join('\n\n')
}

/** UTF-8 that was read as Windows-1252. */
function mojibake(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))
}

/** Saved once where the signs of typography had no place. */
function lostQuotes(text: string): string {
  return text.replace(/[’“”]/g, '?')
}

function block(part: Exclude<Part, { kind: 'paragraph' }>): string {
  switch (part.kind) {
    case 'heading':
      return `<h2>${escaped(part.text)}</h2>`
    case 'list': {
      const tag = part.isOrdered ? 'ol' : 'ul'
      return `<${tag}>${part.items.map((item) => `<li>${escaped(item)}`).join('\n')}</${tag}>`
    }
    case 'table':
      return `<table border="0"><tbody>${part.rows
        .map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}`).join('')}</tr>`)
        .join('\n')}</table>`
    default:
      return part satisfies never
  }
}

function inHtml(runs: Run[], call: (note: string) => string = () => ''): string {
  return runs
    .map(({ text, mark, note, href }) => {
      const tag = mark === 'bold' ? 'strong' : 'em'
      const words = mark ? `<${tag}>${escaped(text)}</${tag}>` : escaped(text)
      const link = href ? `<a href="${href}" target=_blank>${words}</a>` : words
      return link + (note === undefined ? '' : call(note))
    })
    .join(' ')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function inMarkdown(text: string): string {
  return text.replaceAll('<', '\\<')
}
