import * as migration_20261120_224453_initial from './20261120_224453_initial';

export const migrations = [
  {
    up: migration_20261120_224453_initial.up,
    down: migration_20261120_224453_initial.down,
    name: '20261120_224453_initial'
  },
];
