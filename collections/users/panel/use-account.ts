import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { roleOf } from '@collections/access/role'
import { ask } from '@collections/desk/panel/ask'

/** Asks about the account that is open, for its owner and admins; `told` is what the last question was answered. */
export function useAccount<T>(part: string) {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { config } = useConfig()
  const [told, setTold] = useState<T | null>(null)
  const [message, setMessage] = useState<string | null>(null)
  const isOwn = id !== undefined && id === user?.id
  const path = id && (isOwn || roleOf(user) === 'admin') ? `/users/${id}/${part}` : null
  const address = path && `${config.routes.api}${path}`
  const attempt = useCallback(async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      setMessage((error as Error).message)
    }
  }, [])
  const read = useCallback(async () => {
    if (address) await attempt(async () => setTold(await ask<T>(address)))
  }, [address, attempt])
  useEffect(() => void read(), [read])
  /** Does something about it, says `done`, and reads anew. */
  const act = async <A>(more: string, options: { method: string; data?: object; done: string }) => {
    let answer: A | null = null
    await attempt(async () => {
      answer = await ask<A>(`${address}${more}`, options)
      setMessage(options.done)
    })
    await read()
    return answer as A | null
  }
  return { told, message, isOwn, act }
}
