import * as migration_20261120_225112_initial from './20261120_225112_initial';
import * as migration_20261121_040000_links from './20261121_040000_links';
import * as migration_20261121_040100_search from './20261121_040100_search';
import * as migration_20261121_051705_changes from './20261121_051705_changes';
import * as migration_20261121_051800_changes_numbers from './20261121_051800_changes_numbers';
import * as migration_20261121_054908_revision from './20261121_054908_revision';
import * as migration_20261121_073728_publishing from './20261121_073728_publishing';
import * as migration_20261121_080000_uses from './20261121_080000_uses';
import * as migration_20261121_080100_attempts from './20261121_080100_attempts';
import * as migration_20261121_081929_notices from './20261121_081929_notices';
import * as migration_20261121_090008_logged_types from './20261121_090008_logged_types';
import * as migration_20261126_024518_webhooks from './20261126_024518_webhooks';
import * as migration_20261126_025500_sync from './20261126_025500_sync';
import * as migration_20261126_030000_links_by_index from './20261126_030000_links_by_index';
import * as migration_20261126_030000_names from './20261126_030000_names';
import * as migration_20261126_030100_list_indexes from './20261126_030100_list_indexes';
import * as migration_20261126_030200_published_totals from './20261126_030200_published_totals';
import * as migration_20261126_030300_search_documents from './20261126_030300_search_documents';
import * as migration_20261126_030400_author_slugs from './20261126_030400_author_slugs';
import * as migration_20261126_031000_definitions from './20261126_031000_definitions';
import * as migration_20261126_034332_outlines from './20261126_034332_outlines';
import * as migration_20261126_062000_imports from './20261126_062000_imports';
import * as migration_20261126_062919_waivers from './20261126_062919_waivers';
import * as migration_20261126_095428_share_links from './20261126_095428_share_links';
import * as migration_20261126_110206_avif from './20261126_110206_avif';
import * as migration_20261126_111500_second_factor from './20261126_111500_second_factor';
import * as migration_20261126_112000_who_imported from './20261126_112000_who_imported';

export const migrations = [
  {
    up: migration_20261120_225112_initial.up,
    down: migration_20261120_225112_initial.down,
    name: '20261120_225112_initial',
  },
  {
    up: migration_20261121_040000_links.up,
    down: migration_20261121_040000_links.down,
    name: '20261121_040000_links',
  },
  {
    up: migration_20261121_040100_search.up,
    down: migration_20261121_040100_search.down,
    name: '20261121_040100_search',
  },
  {
    up: migration_20261121_051705_changes.up,
    down: migration_20261121_051705_changes.down,
    name: '20261121_051705_changes',
  },
  {
    up: migration_20261121_051800_changes_numbers.up,
    down: migration_20261121_051800_changes_numbers.down,
    name: '20261121_051800_changes_numbers',
  },
  {
    up: migration_20261121_054908_revision.up,
    down: migration_20261121_054908_revision.down,
    name: '20261121_054908_revision',
  },
  {
    up: migration_20261121_073728_publishing.up,
    down: migration_20261121_073728_publishing.down,
    name: '20261121_073728_publishing',
  },
  {
    up: migration_20261121_080000_uses.up,
    down: migration_20261121_080000_uses.down,
    name: '20261121_080000_uses',
  },
  {
    up: migration_20261121_080100_attempts.up,
    down: migration_20261121_080100_attempts.down,
    name: '20261121_080100_attempts',
  },
  {
    up: migration_20261121_081929_notices.up,
    down: migration_20261121_081929_notices.down,
    name: '20261121_081929_notices',
  },
  {
    up: migration_20261121_090008_logged_types.up,
    down: migration_20261121_090008_logged_types.down,
    name: '20261121_090008_logged_types',
  },
  {
    up: migration_20261126_024518_webhooks.up,
    down: migration_20261126_024518_webhooks.down,
    name: '20261126_024518_webhooks',
  },
  {
    up: migration_20261126_025500_sync.up,
    down: migration_20261126_025500_sync.down,
    name: '20261126_025500_sync',
  },
  {
    up: migration_20261126_030000_links_by_index.up,
    down: migration_20261126_030000_links_by_index.down,
    name: '20261126_030000_links_by_index',
  },
  {
    up: migration_20261126_030000_names.up,
    down: migration_20261126_030000_names.down,
    name: '20261126_030000_names',
  },
  {
    up: migration_20261126_030100_list_indexes.up,
    down: migration_20261126_030100_list_indexes.down,
    name: '20261126_030100_list_indexes',
  },
  {
    up: migration_20261126_030200_published_totals.up,
    down: migration_20261126_030200_published_totals.down,
    name: '20261126_030200_published_totals',
  },
  {
    up: migration_20261126_030300_search_documents.up,
    down: migration_20261126_030300_search_documents.down,
    name: '20261126_030300_search_documents',
  },
  {
    up: migration_20261126_030400_author_slugs.up,
    down: migration_20261126_030400_author_slugs.down,
    name: '20261126_030400_author_slugs',
  },
  {
    up: migration_20261126_031000_definitions.up,
    down: migration_20261126_031000_definitions.down,
    name: '20261126_031000_definitions',
  },
  {
    up: migration_20261126_034332_outlines.up,
    down: migration_20261126_034332_outlines.down,
    name: '20261126_034332_outlines',
  },
  {
    up: migration_20261126_062000_imports.up,
    down: migration_20261126_062000_imports.down,
    name: '20261126_062000_imports',
  },
  {
    up: migration_20261126_062919_waivers.up,
    down: migration_20261126_062919_waivers.down,
    name: '20261126_062919_waivers',
  },
  {
    up: migration_20261126_095428_share_links.up,
    down: migration_20261126_095428_share_links.down,
    name: '20261126_095428_share_links',
  },
  {
    up: migration_20261126_110206_avif.up,
    down: migration_20261126_110206_avif.down,
    name: '20261126_110206_avif'
  },
  {
    up: migration_20261126_111500_second_factor.up,
    down: migration_20261126_111500_second_factor.down,
    name: '20261126_111500_second_factor',
  },
  {
    up: migration_20261126_112000_who_imported.up,
    down: migration_20261126_112000_who_imported.down,
    name: '20261126_112000_who_imported',
  },
];
