import { pictureHashes } from './picture-hashes'

// A process of its own: the fonts of a system are looked for once, when a process first draws.
process.stdout.write(JSON.stringify(await pictureHashes()))
