import type { Block } from '@/contract/body'
import { Inlines } from './inlines'
import styles from './blocks.module.css'

/** Someone's words, with who said them and where. */
export function Quote({ block }: { block: Extract<Block, { type: 'quote' }> }) {
  const { content, speaker, reference, locator } = block
  return (
    <figure className={styles.quote}>
      <blockquote>
        <p>
          <Inlines content={content} />
        </p>
      </blockquote>
      {speaker || reference ? (
        <figcaption className={styles.credit}>
          {speaker}
          {speaker && reference ? ', ' : null}
          {reference ? <a href={reference.url}>{reference.title}</a> : null}
          {locator ? `, ${locator}` : null}
        </figcaption>
      ) : null}
    </figure>
  )
}
