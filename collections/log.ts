import type { LoggerOptions } from 'pino'
import { isClientError } from '@collections/hooks/client-errors'

const errorLevel = 50

/**
 * Writes what a client did wrong as one line of information. Payload's own `loggingLevels` goes by the name of an
 * error: it would quieten an APIError with status 500 as well, and would not know an error of Postgres.
 */
export const quietClientErrors: NonNullable<LoggerOptions['hooks']> = {
  logMethod(args, method, level) {
    const error = level >= errorLevel && !isOfMigration(args[0]) ? errorIn(args[0]) : null
    if (error && isClientError(error)) this.info(`Refused: ${reasonOf(error)}`)
    else method.apply(this, args)
  },
}

function errorIn(logged: unknown): Error | null {
  if (logged instanceof Error) return logged
  const error = logged && typeof logged === 'object' ? Reflect.get(logged, 'err') : null
  return error instanceof Error ? error : null
}

/** A migration has no client. What stops it is never small. */
function isOfMigration(logged: unknown): boolean {
  const message: unknown = logged && typeof logged === 'object' ? Reflect.get(logged, 'msg') : null
  return typeof message === 'string' && message.startsWith('Error running migration')
}

/** The innermost message: the outer one of a failed query repeats the whole statement. */
function reasonOf({ cause, message }: Error): string {
  return cause instanceof Error ? reasonOf(cause) : message
}
