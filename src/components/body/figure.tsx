import type { Block } from '@/contract/body'
import { Picture } from '@/components/picture/picture'
import styles from './blocks.module.css'

/** A picture with its caption and whose it is. */
export function Figure({ block }: { block: Extract<Block, { type: 'figure' }> }) {
  const caption = block.caption ?? block.image.caption
  const credit = block.credit ?? block.image.credit
  return (
    <figure className={styles.figure}>
      <Picture image={block.image} />
      {caption || credit ? (
        <figcaption className={styles.credit}>
          {[caption, credit ? `Picture: ${credit}` : null].filter(Boolean).join(' · ')}
        </figcaption>
      ) : null}
    </figure>
  )
}
