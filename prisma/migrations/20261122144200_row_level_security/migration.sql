-- Written by hand: what the Prisma schema cannot say.
-- Migrations run as the owner of the tables. The application runs as "marketo_connect_app", which owns nothing, may not
-- pass row-level security, and sees a tenant's rows only while app.tenant_id names that tenant.

-- The role belongs to the server, not to this database, so it may be there already. It gets its password and LOGIN
-- from whoever runs the server, never from a migration.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'marketo_connect_app') THEN
        CREATE ROLE "marketo_connect_app" NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
    END IF;
EXCEPTION
    -- Two databases of one server migrated at the same moment.
    WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;

GRANT USAGE ON SCHEMA "public" TO "marketo_connect_app";

-- Prisma's own table is missing when this script is run by itself.
DO $$
BEGIN
    IF to_regclass('"public"."_prisma_migrations"') IS NOT NULL THEN
        GRANT SELECT ON "public"."_prisma_migrations" TO "marketo_connect_app";
    END IF;
END
$$;

-- Ids and hashes alone; a token or a cookie has to be looked up before its tenant is known.
GRANT SELECT, INSERT, UPDATE, DELETE ON "handover", "browser_session", "browser_grant", "rate_limit", "key_check" TO "marketo_connect_app";

-- A tenant's rows.
GRANT SELECT, INSERT, UPDATE, DELETE ON "tenant", "data_key", "connection", "credentials", "test_run", "connect_session" TO "marketo_connect_app";

-- Append-only.
GRANT SELECT, INSERT ON "event" TO "marketo_connect_app";

ALTER TABLE "tenant" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "tenant" FORCE ROW LEVEL SECURITY;
CREATE POLICY "tenant_rows" ON "tenant"
    USING ("id" = nullif(current_setting('app.tenant_id', true), '')::uuid)
    WITH CHECK ("id" = nullif(current_setting('app.tenant_id', true), '')::uuid);

ALTER TABLE "data_key" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "data_key" FORCE ROW LEVEL SECURITY;
CREATE POLICY "tenant_rows" ON "data_key"
    USING ("tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid)
    WITH CHECK ("tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid);

ALTER TABLE "connection" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "connection" FORCE ROW LEVEL SECURITY;
CREATE POLICY "tenant_rows" ON "connection"
    USING ("tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid)
    WITH CHECK ("tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid);

ALTER TABLE "credentials" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "credentials" FORCE ROW LEVEL SECURITY;
CREATE POLICY "tenant_rows" ON "credentials"
    USING ("tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid)
    WITH CHECK ("tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid);

ALTER TABLE "test_run" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "test_run" FORCE ROW LEVEL SECURITY;
CREATE POLICY "tenant_rows" ON "test_run"
    USING ("tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid)
    WITH CHECK ("tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid);

ALTER TABLE "connect_session" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "connect_session" FORCE ROW LEVEL SECURITY;
CREATE POLICY "tenant_rows" ON "connect_session"
    USING ("tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid)
    WITH CHECK ("tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid);

ALTER TABLE "event" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "event" FORCE ROW LEVEL SECURITY;
CREATE POLICY "tenant_rows" ON "event"
    USING ("tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid)
    WITH CHECK ("tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid);
