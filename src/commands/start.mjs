import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { build, installPackages, requireNode, say } from './install.mjs'

const help = `npm start            install, build, start the database, migrate, serve
npm run dev          the same with hot reload, without a build

Settings come from the environment or from .env; .env.example explains them.
  PORT=4000 npm start`

const flags = process.argv.slice(2)
if (flags.includes('--help')) {
  say(help)
  process.exit(0)
}
const development = flags.includes('--dev')

requireNode()
if (existsSync('.env')) process.loadEnvFile('.env')
installPackages()
if (!development) build()

// Among them how far the heap may grow: without a bound it takes what the machine has before it tidies up. What is kept
// for readers (CACHE_MB) lies outside the heap.
const serverArguments = JSON.parse(readFileSync('src/server/arguments.json', 'utf8'))
const child = spawn(process.execPath, serverArguments, {
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_ENV: development ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  },
})
// The server ends in order; this process waits for it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('close', (code) => process.exit(code ?? 1))
