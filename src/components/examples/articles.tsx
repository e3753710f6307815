import { examples, summaryExamples } from '@/contract/examples'
import { ArticleEntry } from '@/components/article-entry/article-entry'
import { ArticleHead } from '@/components/article-head/article-head'
import { ArticlePage } from '@/components/article-page/article-page'
import { Body } from '@/components/body/body'
import { noCards } from '@/components/body/cards'
import { CitationText } from '@/components/citation-text/citation-text'
import { CiteBox } from '@/components/cite-box/cite-box'
import { PageInfo } from '@/components/page-info/page-info'
import { ReferenceEntries } from '@/components/reference-entry/reference-entry'
import { ReferenceList } from '@/components/reference-list/reference-list'
import type { ComponentExamples } from './example'
import { exampleUpdates } from './updates'
import { drawnRegions } from './regions'
import { arabicName, cited, longText, longTitle } from './texts'

const article = { ...examples.articles, updateLog: exampleUpdates }
const { references: reference } = examples
const [author] = article.authors
const bare = {
  ...article,
  ...{ dek: '', body: [], keyPoints: [], outline: [], epistemicStatus: null, updateLog: [] },
  ...{ references: [], pillar: null },
}
const crowded = {
  ...article,
  title: longTitle,
  dek: longText,
  authors: author ? [author, { ...author, title: arabicName }] : [],
}

/** What an article is made of. */
export const articleExamples: ComponentExamples = {
  'article-head': {
    full: <ArticleHead article={article} isReviewOverdue={false} />,
    'review overdue': <ArticleHead article={article} isReviewOverdue />,
    long: <ArticleHead article={crowded} isReviewOverdue={false} />,
    bare: <ArticleHead article={bare} isReviewOverdue={false} />,
  },
  'article-entry': {
    plain: <ArticleEntry article={summaryExamples.articles} />,
    long: <ArticleEntry article={{ ...summaryExamples.articles, title: longTitle }} level={3} />,
  },
  body: {
    'every block': (
      <Body
        blocks={article.body}
        cards={{
          spots: [summaryExamples.spots],
          muscles: [summaryExamples.muscles],
          products: [examples.products],
          regions: drawnRegions,
        }}
      />
    ),
    'nothing known of its cards': <Body blocks={article.body} />,
    empty: <Body blocks={[]} />,
  },
  'article-page': {
    full: (
      <ArticlePage
        {...{ article, references: [reference], cards: noCards }}
        isReviewOverdue={false}
        cited={cited}
      />
    ),
    bare: (
      <ArticlePage
        {...{ article: bare, references: [], cards: noCards }}
        isReviewOverdue={false}
        cited={cited}
      />
    ),
  },
  'page-info': { plain: <PageInfo article={article} /> },
  'cite-box': {
    plain: <CiteBox cited={cited} shortUrl="https://knotwork.example/s/a1b2c3" />,
  },
  'citation-text': {
    plain: <CitationText reference={reference} />,
    linked: <CitationText reference={reference} href="#" />,
  },
  'reference-entry': {
    some: <ReferenceEntries references={[reference]} />,
    empty: <ReferenceEntries references={[]} />,
  },
  'reference-list': {
    some: <ReferenceList references={[reference]} places={new Map()} />,
    empty: <ReferenceList references={[]} places={new Map()} />,
  },
}
