import type { Migration } from '#platform/db/migrate.ts'

/** Everybody may know whether a page has a team, because then there is somebody to write to; who it is stays inside. */
export const knowOfTeams: Migration = {
  name: '20261125T1810_know_of_teams',
  sql: `
    alter table published.initiative add column has_team boolean not null default false;
    alter table published.initiative no force row level security;
    alter table samenspel.role_grant no force row level security;
    update published.initiative p set has_team = true where exists (select from samenspel.role_grant g
      where g.municipality_id = p.municipality_id and g.team_id = p.initiative_id);
    alter table published.initiative force row level security;
    alter table samenspel.role_grant force row level security;`,
}
