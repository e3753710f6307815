import type { Block } from '@/contract/body'
import { calloutToneLabels } from '@/vocabulary/body'
import { Inlines } from './inlines'
import { ListNode } from './list-node'
import styles from './blocks.module.css'

/** A remark set apart from the text; its label says in which tone. */
export function Callout({ block }: { block: Extract<Block, { type: 'callout' }> }) {
  return (
    <div className={styles.callout} role="note">
      <p className="label">{calloutToneLabels[block.tone]}</p>
      {block.content.map((part, index) =>
        part.type === 'list' ? (
          <ListNode key={index} list={part} />
        ) : (
          <p key={index}>
            <Inlines content={part.content} />
          </p>
        ),
      )}
    </div>
  )
}
