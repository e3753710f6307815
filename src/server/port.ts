import { createServer } from 'node:net'

/** Fails with one clear sentence when the port cannot be had, before anything heavy is started. */
export async function claimable({ port, host }: { port: number; host: string }): Promise<void> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)))
    probe.listen({ port, host, exclusive: true }, resolve)
  })
  await new Promise((resolve) => probe.close(resolve))
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new Error(
        `Port ${port} is taken by another program. Stop it, or choose another: PORT=${port + 1} npm start`,
      )
    case 'EACCES':
      return new Error(
        `Port ${port} needs more rights than this user has. Set PORT to 1024 or above.`,
      )
    default:
      return error
  }
}
