/** A body as the CMS stores it: paragraphs, and whatever nodes stand between them. */
export function bodyOf(...parts: (string | Record<string, unknown>)[]) {
  return {
    root: {
      ...branch,
      type: 'root',
      children: parts.map((part) => (typeof part === 'string' ? paragraph(part) : part)),
    },
  }
}

export function heading(text: string, tag: 'h2' | 'h3' | 'h4' = 'h2') {
  return { ...branch, type: 'heading', tag, children: [run(text)] }
}

export function paragraph(...parts: (string | Record<string, unknown>)[]) {
  return {
    ...branch,
    type: 'paragraph',
    textFormat: 0,
    textStyle: '',
    children: parts.map((part) => (typeof part === 'string' ? run(part) : part)),
  }
}

export function citation({ id, reference }: { id: string; reference: string }) {
  return {
    type: 'inlineBlock',
    version: 1,
    fields: { id, blockType: 'citation', stance: 'supports', items: [{ reference }] },
  }
}

export function footnote({ id, text }: { id: string; text: string }) {
  return {
    type: 'inlineBlock',
    version: 1,
    fields: { id, blockType: 'footnote', content: bodyOf(text) },
  }
}

const branch = { version: 1, format: '', indent: 0, direction: 'ltr' }

function run(text: string) {
  return { type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }
}
