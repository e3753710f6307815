import type { Article } from '@/contract/articles'
import type { Work } from '@/contract/references'
import { shortPath } from '@/paths'
import { absoluteUrl } from '@/site/absolute-url'
import { ArticlePart } from '@/components/article-part/article-part'
import { Footnotes } from '@/components/body/footnotes'
import type { Notes } from '@/components/body/notes'
import { NotePopovers } from '@/components/in-place/note-popovers'
import { CiteBox, type CitedAs } from '@/components/cite-box/cite-box'
import { FurtherReading } from '@/components/further-reading/further-reading'
import { PageInfo } from '@/components/page-info/page-info'
import { ReferenceList } from '@/components/reference-list/reference-list'
import { UpdateLog } from '@/components/update-log/update-log'
import styles from './article-page.module.css'

/** What stands after the text. A part that has nothing is left out. */
export function ArticleEnd(props: {
  article: Article
  cited: CitedAs
  references: Work[]
  notes: Notes
}) {
  const { article, notes } = props
  return (
    <div className={styles.end}>
      <ReadOn items={article.furtherReading} />
      {notes.footnotes.length > 0 ? (
        <ArticlePart id="footnotes" title="Footnotes">
          <Footnotes footnotes={notes.footnotes} />
        </ArticlePart>
      ) : null}
      {article.references.length > 0 ? (
        <ArticlePart id="references" title="References">
          <ReferenceList
            references={props.references}
            cited={article.references}
            places={notes.places}
          />
        </ArticlePart>
      ) : null}
      {article.updateLog.length > 0 ? (
        <ArticlePart id="changes" title="What changed">
          <UpdateLog log={article.updateLog} />
        </ArticlePart>
      ) : null}
      {article.disclosures.length > 0 ? (
        <ArticlePart id="disclosures" title="Interests">
          {article.disclosures.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </ArticlePart>
      ) : null}
      <ArticlePart id="cite" title="Cite and link">
        <CiteBox cited={props.cited} shortUrl={absoluteUrl(shortPath(article.id))} />
      </ArticlePart>
      <ArticlePart id="about-this-page" title="About this page">
        <PageInfo article={article} />
      </ArticlePart>
      <NotePopovers references={citedOf(props)} footnotes={notes.footnotes} />
    </div>
  )
}

/** What was cited, in the order of its numbers. */
function citedOf(props: { article: Article; references: Work[] }) {
  const byId = new Map(props.references.map((reference) => [reference.id, reference]))
  return props.article.references.map(({ id, title }) => ({
    title,
    reference: byId.get(id) ?? null,
  }))
}

/** Further reading, in the groups that the editor made, in the order of their first members. */
function ReadOn({ items }: { items: Article['furtherReading'] }) {
  const groups = [...new Set(items.map(({ group }) => group))]
  if (groups.length === 0) return null
  return (
    <ArticlePart id="further-reading" title="Read on">
      {groups.map((group) => (
        <div key={group ?? ''} className={styles.group}>
          {group ? <h3 className="label">{group}</h3> : null}
          <FurtherReading items={items.filter((item) => item.group === group)} />
        </div>
      ))}
    </ArticlePart>
  )
}
