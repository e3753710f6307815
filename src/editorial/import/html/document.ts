import { blankDocument } from '@/editorial/import/blank-document'
import { drop } from '@/editorial/import/ledger'
import { finishText } from '@/editorial/import/finish-text'
import type { ReadDocument, Reading, SourceFile } from '@/editorial/import/read-source'
import { verbatim } from '@/editorial/import/source-text'
import { slugOf, takeTitle, tidyTitle, titleOfFile } from '@/editorial/import/title-of'
import type { HtmlFacts } from './options'
import { HtmlReading } from './reader'

/** A page of HTML, or a part of one, as an article. */
export function readHtmlDocument(source: SourceFile, reading: Reading): ReadDocument {
  const { ledger, key } = reading
  const html = new HtmlReading({
    ledger,
    html: verbatim(source.text),
    hasEmptyLines: false,
    field: 'body',
  })
  const read = html.read()
  const heading = takeTitle({ read, ledger, isTitle: (level) => level === 1 })
  const title = heading ?? titleOfPage(html.facts) ?? titleOfFile(source.name)
  settleTitle(html.facts, heading !== null)
  const { body, warnings } = finishText(read, reading)
  const dek = dekOf(html.facts)
  return {
    document: { ...blankDocument(reading), title, slug: slugOf(title, key), dek, body },
    warnings,
  }
}

function titleOfPage({ titleText }: HtmlFacts): string | null {
  return tidyTitle(titleText).slice(0, 140) || null
}

function settleTitle({ title }: HtmlFacts, isOtherwise: boolean): void {
  for (const entry of title) {
    if (isOtherwise) drop(entry, 'The title of the window: the heading of the text is the title.')
    else entry.field = 'title'
  }
}

/** A description serves as dek when it is short enough. */
function dekOf({ description }: HtmlFacts): string | null {
  if (!description) return null
  const { text, entry } = description
  if (text.length <= 160) {
    if (entry) entry.field = 'dek'
    return text
  }
  if (entry) drop(entry, 'The description is longer than a dek may be (160 characters).')
  return null
}
