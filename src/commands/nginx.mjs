import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { say } from './install.mjs'

const places = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx']

/**
 * The balancer for the tests of replicas, and openssl for its certificate: NGINX or that of the system; else on Debian
 * as root the packages. Null when there is none to be had.
 */
export function findNginx() {
  const found = installedNginx()
  if (found || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found
  say('No nginx found. Installing it for the tests of replicas …')
  // nginx-light starts no server where no init system runs; where one does, policy-rc.d is asked.
  const quiet = { stdio: 'ignore', timeout: 60_000 }
  const packages = ['--no-install-recommends', 'nginx-light', 'openssl']
  spawnSync('apt-get', ['update', '-qq'], quiet)
  spawnSync('apt-get', ['install', '-y', '-qq', ...packages], quiet)
  return installedNginx()
}

function installedNginx() {
  const file = [process.env.NGINX, ...places].find((place) => place && existsSync(place))
  const hasOpenssl = spawnSync('openssl', ['version'], { stdio: 'ignore' }).status === 0
  return file && hasOpenssl ? file : null
}
