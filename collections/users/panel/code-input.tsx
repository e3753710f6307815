import { useId, useState } from 'react'
import styles from '@collections/desk/panel/desk.module.css'

/** A field for a code and what can be done with it. It stands inside the form of the account, so that Enter must not save that. */
export function CodeInput(props: {
  label: string
  actions: Record<string, (code: string) => Promise<void>>
}) {
  const id = useId()
  const [code, setCode] = useState('')
  const actions = Object.entries(props.actions)
  const run = async (act: (code: string) => Promise<void>) => {
    await act(code)
    setCode('')
  }
  return (
    <>
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        value={code}
        autoComplete="one-time-code"
        onChange={(event) => setCode(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          const [first] = actions
          if (first && actions.length === 1) void run(first[1])
        }}
      />
      <div className={styles.choices}>
        {actions.map(([label, act]) => (
          <button key={label} type="button" disabled={code === ''} onClick={() => void run(act)}>
            {label}
          </button>
        ))}
      </div>
    </>
  )
}
