import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * Numbers the rows of `changes` in the order of their commits. The trigger waits until commit, takes one lock that is
 * held until the row is visible, and only then draws the number: whoever reads up to a number has missed nothing.
 * `NOTIFY` leaves with the commit. A numbered row can neither be altered nor deleted.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create sequence change_numbers;

    create function number_change() returns trigger language plpgsql as $$
    begin
      perform pg_advisory_xact_lock(7226002);
      update changes set number = nextval('change_numbers'), at = clock_timestamp() where id = new.id;
      perform pg_notify('changes', '');
      return null;
    end $$;

    create constraint trigger changes_number after insert on changes
      deferrable initially deferred for each row execute function number_change();

    create function keep_change() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and old.number is null then return new; end if;
      raise exception 'The log of changes cannot be altered.';
    end $$;

    create trigger changes_kept before update or delete on changes
      for each row execute function keep_change();
    create trigger changes_not_emptied before truncate on changes
      for each statement execute function keep_change();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger changes_not_emptied on changes;
    drop trigger changes_kept on changes;
    drop function keep_change;
    drop trigger changes_number on changes;
    drop function number_change;
    drop sequence change_numbers;
  `)
}
