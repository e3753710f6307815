import type { Article } from '@/contract/articles'
import type { Work } from '@/contract/references'
import { ArticleContents } from '@/components/article-contents/article-contents'
import { ArticleHead } from '@/components/article-head/article-head'
import { Body } from '@/components/body/body'
import type { Cards } from '@/components/body/cards'
import type { CitedAs } from '@/components/cite-box/cite-box'
import { collectNotes } from '@/components/body/notes'
import { KeyPoints } from '@/components/key-points/key-points'
import { Figure } from '@/components/picture/figure'
import { Prose } from '@/components/prose/prose'
import { ArticleEnd } from './article-end'
import styles from './article-page.module.css'

/** An article: head, what to take away, contents, text, and everything that it rests on. */
export function ArticlePage(props: {
  article: Article
  /** Whether the day of its next review has gone by. */
  isReviewOverdue: boolean
  /** How others cite it. */
  cited: CitedAs
  references: Work[]
  cards: Cards
}) {
  const { article } = props
  const notes = collectNotes(article.body)
  return (
    <article className={`wrap ${styles.page}`}>
      <div className={styles.head}>
        <ArticleHead article={article} isReviewOverdue={props.isReviewOverdue} />
        {article.hero ? <Figure image={article.hero} /> : null}
        <KeyPoints points={article.keyPoints} />
      </div>
      <div className={styles.aside}>
        <ArticleContents
          entries={[
            ...article.outline,
            ...(article.references.length > 0
              ? [{ level: 2, anchor: 'references', text: 'References' }]
              : []),
          ]}
        />
      </div>
      <div className={styles.text}>
        <Prose>
          <Body blocks={article.body} cards={props.cards} />
        </Prose>
      </div>
      <ArticleEnd
        article={article}
        cited={props.cited}
        references={props.references}
        notes={notes}
      />
    </article>
  )
}
