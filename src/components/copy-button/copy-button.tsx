import styles from './copy-button.module.css'

/** Copies the text of the element whose id is `of`. Shown where scripts run (src/enhance/copy.ts). */
export function CopyButton({ of, what }: { of: string; what: string }) {
  return (
    <button className={styles.button} type="button" data-copy={of}>
      <svg className={styles.icon} viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
        <rect x="6.5" y="6.5" width="10" height="10" rx="1.5" />
        <path d="M13.5 6.5v-2a1 1 0 0 0-1-1h-8a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h2" />
      </svg>
      <span className={styles.word}>Copy {what}</span>
      <span role="status" data-copied="" />
    </button>
  )
}
