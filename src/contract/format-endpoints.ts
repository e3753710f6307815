import { z } from 'zod'
import { cslTypes } from '@/vocabulary/references'
import {
  formatLabels,
  type CitationFormat,
  type Format,
  type TextFormat,
} from '@/vocabulary/formats'
import type { Endpoint } from './endpoints'

/** An address that gives the same as another in a format of its own. */
export type FormatEndpoint = Endpoint & {
  type: 'references' | 'articles'
  of: 'one' | 'list'
  format: Format
}

/** What of CSL-JSON is always there; the whole is described at citationstyles.org. */
export const CslItems = z
  .array(z.looseObject({ id: z.string(), type: z.enum(cslTypes), title: z.string() }))
  .describe('Items as in the CSL-JSON schema 1.0.2.')

const words: Record<Format, string> = {
  json: 'Json',
  bib: 'Bibtex',
  ris: 'Ris',
  'csl.json': 'CslJson',
  txt: 'Text',
  md: 'Markdown',
  html: 'Html',
}

const remarks: Record<TextFormat, string> = {
  md: 'Citations are Pandoc’s, with our citation keys: `/api/v1/references.bib` resolves them. Cards and tables are directives.',
  txt: 'Notes and what is cited stand at the end.',
  html: 'Plain semantic elements without script or style; notes and what is cited stand at the end. The ids are those of the page.',
}

export const formatEndpoints = {
  listReferencesBibtex: referenceList('bib'),
  listReferencesRis: referenceList('ris'),
  listReferencesCslJson: referenceList('csl.json'),
  listReferencesText: referenceList('txt'),
  getReferenceBibtex: referenceOne('bib'),
  getReferenceRis: referenceOne('ris'),
  getReferenceCslJson: referenceOne('csl.json'),
  getReferenceText: referenceOne('txt'),
  getArticleMarkdown: articleOne('md'),
  getArticleText: articleOne('txt'),
  getArticleHtml: articleOne('html'),
}

function referenceList(format: CitationFormat): FormatEndpoint {
  return {
    type: 'references',
    of: 'list',
    format,
    operationId: `listReferences${words[format]}`,
    path: `/api/v1/references.${format}`,
    summary: `All references as ${formatLabels[format]}`,
    description: `All that match, in one file. The same comes from \`/api/v1/references\` to whoever sends \`Accept\` with this media type.`,
    answer: answerOf(format),
  }
}

function referenceOne(format: CitationFormat): FormatEndpoint {
  return {
    type: 'references',
    of: 'one',
    format,
    operationId: `getReference${words[format]}`,
    path: `/api/v1/references/{slug}.${format}`,
    summary: `One reference as ${formatLabels[format]}`,
    description: `By its slug or its id. The same comes from \`/api/v1/references/{slug}\` to whoever sends \`Accept\` with this media type.${format === 'txt' ? ' The style is Vancouver.' : ''}`,
    answer: answerOf(format),
  }
}

function articleOne(format: TextFormat): FormatEndpoint {
  return {
    type: 'articles',
    of: 'one',
    format,
    operationId: `getArticle${words[format]}`,
    path: `/api/v1/articles/{slug}.${format}`,
    summary: `The text of an article as ${formatLabels[format]}`,
    description: `The body alone, by the slug or id of the article. The same comes from \`/api/v1/articles/{slug}\` to whoever sends \`Accept\` with this media type. ${remarks[format]}`,
    answer: answerOf(format),
  }
}

function answerOf(format: Format): z.ZodType {
  return format === 'csl.json' ? CslItems : z.string()
}
