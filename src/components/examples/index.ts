import { articleExamples } from './articles'
import type { ComponentExamples } from './example'
import { listExamples } from './lists'
import { mapExamples } from './maps'
import { pageExamples } from './pages'
import { partExamples } from './parts'
import { productExamples } from './products'
import { signExamples } from './signs'
import { standingExamples } from './standing'

/** Every component in every state. Nothing that is built for readers imports this. */
export const componentExamples: ComponentExamples = {
  ...signExamples,
  ...partExamples,
  ...mapExamples,
  ...articleExamples,
  ...listExamples,
  ...productExamples,
  ...pageExamples,
  ...standingExamples,
}

/** Components that have no example of their own, and why. */
export const withoutExample: Record<string, string> = {
  examples: 'holds the examples',
  'term-list': 'is a style that `glossary-page` and `corrections-page` share',
  'json-ld': 'shows nothing: it is for search engines',
  'in-place': 'opens from the marks in a text; shown with `body` and `article-page`',
}
