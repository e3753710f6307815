import 'server-only'
import { lastPlace } from '@/content/changes'
import { inOneState } from '@/content/store'
import { cursorOf } from '@/contract/cursor'
import { runUntraced, touch } from '@/trace'
import { logTag } from '@/vocabulary/changes'
import { finish, isThere, newestFile, writeLines } from './files'
import { snapshotLines } from './lines'

/** A snapshot as a file below DATA_DIR. */
export type Snapshot = {
  file: string
  /** The reason for which no newer one could be made, when that is so. */
  fault: unknown
}

type Made = { cursor: string; file: string; at: number; took: number }

/** Milliseconds of making from which on a snapshot is not made anew for every change. */
const costly = 30_000
/** A costly one serves for so many times as long as it took. Its cursor says what it does not have yet. */
const patience = 10

let made: Made | null = null
let making: Promise<Made> | null = null

/**
 * Everything published as of now, made once for each state of the log, however many ask. While the database is away
 * the last one there is. Throws when there is none.
 */
export async function getSnapshot(): Promise<Snapshot> {
  touch(logTag)
  try {
    // What it is made of fills a file, not a list of tags: it depends on the log, and so on everything.
    return { file: await runUntraced(currentFile), fault: null }
  } catch (error) {
    const file = await newestFile()
    if (!file) throw error
    return { file, fault: error }
  }
}

async function currentFile(): Promise<string> {
  // What is under way may have been begun before the change that is asked for.
  if (making) await making
  const isGood = made && (isSpared(made) || made.cursor === cursorOf(await lastPlace()))
  if (made && isGood && (await isThere(made.file))) return made.file
  making ??= make().finally(() => (making = null))
  return (await making).file
}

function isSpared({ at, took }: Made): boolean {
  return took > costly && Date.now() - at < patience * took
}

async function make(): Promise<Made> {
  const began = Date.now()
  const { begun, place } = await inOneState(async () => {
    const place = await lastPlace()
    return { place, begun: await writeLines(snapshotLines(cursorOf(place))) }
  })
  const file = await finish(begun, place.number)
  made = { cursor: cursorOf(place), file, at: Date.now(), took: Date.now() - began }
  return made
}
