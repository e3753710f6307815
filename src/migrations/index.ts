import * as migration_20261120_225112_initial from './20261120_225112_initial';

export const migrations = [
  {
    up: migration_20261120_225112_initial.up,
    down: migration_20261120_225112_initial.down,
    name: '20261120_225112_initial'
  },
];
