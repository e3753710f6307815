import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * What Payload keeps no field for, so that none of it can stand in any of its answers: second factors, and what is known
 * of sign-ins. Payload writes back all sessions of an account whenever one changes; what was ended meanwhile stays ended.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table second_factors (
      user_id uuid primary key references users (id) on delete cascade,
      secret text not null,
      confirmed_at timestamptz,
      last_step bigint not null default 0
    );
    create table recovery_codes (
      user_id uuid not null references second_factors (user_id) on delete cascade,
      hash text not null,
      primary key (user_id, hash)
    );
    create table sign_ins (
      session_id text primary key,
      user_id uuid not null references users (id) on delete cascade,
      browser text,
      system text,
      seen_at timestamptz not null default now(),
      ended_at timestamptz
    );
    create index sign_ins_of_user on sign_ins (user_id);
    create function keep_ended_sign_ins_out() returns trigger language plpgsql as $$
    begin
      if exists (select from sign_ins where session_id = new.id and ended_at is not null) then
        return null;
      end if;
      return new;
    end $$;
    create trigger ended_sign_ins before insert on users_sessions
      for each row execute function keep_ended_sign_ins_out();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger ended_sign_ins on users_sessions;
    drop function keep_ended_sign_ins_out();
    drop table sign_ins;
    drop table recovery_codes;
    drop table second_factors;
  `)
}
