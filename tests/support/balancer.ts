import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findNginx } from '@/commands/nginx.mjs'
import { freePort } from './free-port'

export type Balancer = {
  /** With HTTPS. */
  url: string
  /** Without; it only points to the other. */
  plainUrl: string
  /** Whom to trust for its certificate. */
  certificate: string
  /** Everything that nginx has complained of. */
  said: () => string
  stop: () => Promise<void>
}

/** Whether the tests of replicas can run. Where they cannot, a line says so. */
export function hasNginx(): boolean {
  if (findNginx()) return true
  process.stderr.write(
    'Left out: nginx or openssl is missing (apt-get install nginx-light openssl).\n',
  )
  return false
}

/** nginx with the very settings of deploy/nginx, on free ports. */
export async function startBalancer(replicas: string[]): Promise<Balancer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'knotwork-nginx-'))
  // Its workers are another user.
  chmodSync(folder, 0o755)
  spawnSync('sh', ['deploy/secrets.sh', path.join(folder, 'secrets')], { stdio: 'ignore' })
  const [plain, secure] = [await freePort(), await freePort()]
  writeFileSync(path.join(folder, 'site.conf'), siteConf({ folder, plain, secure }))
  writeFileSync(path.join(folder, 'replicas.conf'), replicasConf(replicas))
  writeFileSync(path.join(folder, 'nginx.conf'), mainConf(folder))
  const child = spawn(findNginx() ?? '', ['-p', folder, '-c', `${folder}/nginx.conf`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const up = async () => fetch(`http://localhost:${plain}`, { redirect: 'manual' }).then(() => true)
  for (let tries = 0; !(await up().catch(() => false)); tries += 1) {
    if (tries > 100 || child.exitCode !== null) throw new Error(`nginx did not start.\n${said}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    url: `https://localhost:${secure}`,
    plainUrl: `http://localhost:${plain}`,
    certificate: readFileSync(path.join(folder, 'secrets/tls.crt'), 'utf8'),
    said: () => said,
    stop: async () => {
      child.kill('SIGTERM')
      await closed
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function siteConf(to: { folder: string; plain: number; secure: number }): string {
  return readFileSync('deploy/nginx/knotwork.conf', 'utf8')
    .replace('listen 80;', `listen ${to.plain};`)
    .replace('listen 443 ', `listen ${to.secure} `)
    .replaceAll('/etc/nginx/knotwork/tls', `${to.folder}/secrets/tls`)
    .replaceAll('/etc/nginx/knotwork/', `${to.folder}/`)
}

/** The lines of the example, with the addresses of these replicas. */
function replicasConf(replicas: string[]): string {
  const lines = readFileSync('deploy/nginx/replicas.systemd.conf', 'utf8').split('\n')
  const servers = lines.filter((line) => line.startsWith('server '))
  return servers
    .map((line, index) => line.replace(/\S+:\d+/, new URL(replicas[index] ?? '').host))
    .join('\n')
}

function mainConf(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${folder}/${name};`)
    .join('\n')
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  return `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log stderr error; ${user}
events { worker_connections 2048; }
http {
  access_log off;
${temporary}
  include ${folder}/site.conf;
}
`
}
