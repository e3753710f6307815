import { useRef, type DragEvent } from 'react'
import { largestUpload } from '@/vocabulary/imports'
import styles from './import.module.css'

export type Given = { files: File[]; pasted: string; pastedName: string }
type Props = { given: Given; isBusy: boolean; onChange: (given: Given) => void }

/** What is to be imported: files, by choice or dropped, and a text that is pasted. */
export function GivenSources({ given, isBusy, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const add = (list: FileList | null) => {
    const added = [...(list ?? [])]
    const names = new Set(added.map(({ name }) => name))
    onChange({ ...given, files: [...given.files.filter(({ name }) => !names.has(name)), ...added] })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    if (!isBusy) add(event.dataTransfer.files)
  }
  return (
    <fieldset className={styles.given} disabled={isBusy}>
      <legend>What to import</legend>
      <label className={styles.drop} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <span>Files: choose them, or drop them here</span>
        <input
          ref={input}
          type="file"
          multiple
          onChange={() => {
            add(input.current?.files ?? null)
            if (input.current) input.current.value = ''
          }}
        />
        <small>
          Markdown, HTML, plain text, an export of WordPress (XML) with its pictures; BibTeX, RIS,
          PubMed (NBIB) and CSL-JSON. Together up to {largestUpload.words}; for more there is the
          command <code>npm run content:import</code>.
        </small>
      </label>
      <ul className={styles.files}>
        {given.files.map((file) => (
          <li key={file.name}>
            {file.name} <small>{sizeOf(file.size)}</small>
            <button
              type="button"
              aria-label={`Leave out ${file.name}`}
              onClick={() =>
                onChange({ ...given, files: given.files.filter((other) => other !== file) })
              }
            >
              Leave out
            </button>
          </li>
        ))}
      </ul>
      <details className={styles.pasted}>
        <summary>Or paste a text</summary>
        <label>
          What it is called; the same name again is the same source
          <input
            value={given.pastedName}
            placeholder="notes.md"
            onChange={({ target }) => onChange({ ...given, pastedName: target.value })}
          />
        </label>
        <label>
          The text
          <textarea
            rows={8}
            spellCheck={false}
            value={given.pasted}
            onChange={({ target }) => onChange({ ...given, pasted: target.value })}
          />
        </label>
      </details>
    </fieldset>
  )
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.ceil(bytes / 1000)} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`
}
