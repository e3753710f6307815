import { keepPreparedFolders } from './prepared-folder'
import { startSite, type RunningSite } from './site-process'
import { fillSparseSite } from './sparse-site'

/**
 * Two sites for the browser tests: KNOTWORK_URL with the starter content, KNOTWORK_SPARSE_URL with one small
 * document of each kind. An address that is already set is taken as it is, and its site is left running.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const tidyUp = keepPreparedFolders()
  const started: RunningSite[] = []
  const stop = async () => {
    for (const site of started) await site.stop()
    tidyUp()
  }
  try {
    await startBoth(started)
  } catch (error) {
    await stop()
    throw error
  }
  return async () => {
    await stop()
    for (const site of started) refuseLoggedErrors(site.said())
  }
}

/** One after the other: two starts at once take longer on two cores, and a failure is easier to read. */
async function startBoth(started: RunningSite[]): Promise<void> {
  if (!process.env.KNOTWORK_URL) {
    const full = await startSite()
    started.push(full)
    process.env.KNOTWORK_URL = full.url
  }
  if (!process.env.KNOTWORK_SPARSE_URL) {
    const sparse = await startSite({ STARTER_CONTENT: 'off' })
    started.push(sparse)
    await fillSparseSite(sparse.url)
    process.env.KNOTWORK_SPARSE_URL = sparse.url
  }
}

/** Whatever a test asked for, good or bad, nothing may have been logged as an error or a crash. */
function refuseLoggedErrors(said: string): void {
  // A page that was closed in the middle of a save is no error of the server, though Next calls it one.
  const lines = said
    .split('\n')
    .filter((line) => /"level":(50|60)|Unhandled|⨯/.test(line) && !/⨯ Error: aborted$/.test(line))
  if (lines.length > 0) throw new Error(`The server logged errors.\n${lines.join('\n')}`)
}
