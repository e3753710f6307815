import styles from './article-contents.module.css'

export type ContentsEntry = { level: number; anchor: string; text: string }

/** The headings of a text as links, with the parts that stand after it. Beside the text where there is room. */
export function ArticleContents({ entries }: { entries: ContentsEntry[] }) {
  if (entries.length === 0) return null
  return (
    <nav className={styles.contents} aria-labelledby="contents">
      <h2 className={styles.title} id="contents">
        Contents
      </h2>
      <ol role="list" className={styles.list}>
        {entries.map(({ level, anchor, text }) => (
          <li key={anchor}>
            <a
              className={level > 2 ? `${styles.link} ${styles.sub}` : styles.link}
              href={`#${anchor}`}
            >
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
