import { beforeAll, test } from 'vitest'
import { startCms, type Cms } from '@tests/support/cms'
import { RandomEditor, randomOf } from '@tests/support/random-editor'
import { Consumer, expectSame, freshSnapshot } from '@tests/support/sync-consumer'

const isFull = process.env.FAULTS === 'full'
const seeds = isFull ? Array.from({ length: 20 }, (_, index) => index + 1) : [7]
const acts = isFull ? 1_000 : 100

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})

test.each(seeds)(
  'whatever editors do, a copy that is killed and resumed ends as the fresh snapshot (seed %i)',
  async (seed) => {
    const random = randomOf(seed)
    const editor = new RandomEditor(cms, random, `seed-${seed}`)
    let consumer = Consumer.fromSnapshot(await freshSnapshot())
    let disk = consumer.saved()
    for (let done = 0; done < acts;) {
      if (await editor.act()) done += 1
      if (random() < 0.4) {
        const isKilled = random() < 0.3
        await consumer.step({ limit: 1 + Math.floor(random() * 5), isKilled })
        if (random() < 0.5) disk = consumer.saved()
        if (isKilled) consumer = Consumer.fromDisk(disk)
      }
    }
    await consumer.catchUp()
    const { resources } = await freshSnapshot()
    if (process.env.SHOW_ACTS) console.info(Object.fromEntries(editor.done))
    expectSame(consumer.resources(), resources)
  },
  isFull ? 3_600_000 : 300_000,
)
