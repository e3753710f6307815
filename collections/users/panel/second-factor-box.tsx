'use client'

import { useState } from 'react'
import styles from '@collections/desk/panel/desk.module.css'
import { CodeInput } from './code-input'
import { RecoveryCodes } from './recovery-codes'
import own from './second-factor.module.css'
import { SetUp, type Begun } from './set-up'
import { useAccount } from './use-account'

type State = { isOn: boolean; recoveryCodes: number }
type Fresh = { recoveryCodes: string[] }

/** On an account: a code of the phone beside the password. The owner turns it on; an admin can turn it off. */
export function SecondFactorBox() {
  const { told, message, isOwn, act } = useAccount<State>('second-factor')
  const [begun, setBegun] = useState<Begun | null>(null)
  const [fresh, setFresh] = useState<string[]>([])
  if (!told) return null
  const post = <A,>(more: string, done: string, code?: string) =>
    act<A>(more, { method: 'POST', data: { code }, done })
  const begin = async () => setBegun(await post<Begun>('', ''))
  const confirm = async (code: string) => {
    const made = await post<Fresh>('/confirm', 'The second factor is on.', code)
    if (!made) return
    setBegun(null)
    setFresh(made.recoveryCodes)
  }
  const renew = async (code: string) => {
    const made = await post<Fresh>('/recovery-codes', 'The old codes are void.', code)
    if (made) setFresh(made.recoveryCodes)
  }
  const turnOff = async (code?: string) => {
    if (await post('/off', 'The second factor is off.', code)) setFresh([])
  }
  return (
    <section
      className={`${styles.part} ${styles.narrow} ${own.box}`}
      aria-labelledby="second-factor"
    >
      <h3 id="second-factor">Second factor</h3>
      {told.isOn ? <p>On. {told.recoveryCodes} of 10 recovery codes are left.</p> : null}
      {told.isOn || begun ? null : (
        <p>Off. With it, a code of an app on your phone is needed beside the password.</p>
      )}
      {isOwn && !told.isOn && !begun ? <Button label="Turn it on" onClick={begin} /> : null}
      {begun && !told.isOn ? <SetUp begun={begun} confirm={confirm} /> : null}
      {fresh.length > 0 ? <RecoveryCodes codes={fresh} /> : null}
      {told.isOn && isOwn ? (
        <CodeInput
          label="A code, to change this"
          actions={{ 'New recovery codes': renew, 'Turn it off': turnOff }}
        />
      ) : null}
      {told.isOn && !isOwn ? <Button label="Turn it off" onClick={() => turnOff()} /> : null}
      <p role="status">{message}</p>
    </section>
  )
}

function Button({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <div className={styles.choices}>
      <button type="button" onClick={onClick}>
        {label}
      </button>
    </div>
  )
}
