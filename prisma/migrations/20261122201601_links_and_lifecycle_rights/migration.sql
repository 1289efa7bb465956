-- Written by hand: what the Prisma schema cannot say.

-- Ids alone.
GRANT SELECT, INSERT, UPDATE, DELETE ON "link_grant" TO "marketo_connect_app";

-- A tenant's rows.
GRANT SELECT, INSERT, UPDATE, DELETE ON "admin_link", "watch" TO "marketo_connect_app";

ALTER TABLE "admin_link" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "admin_link" FORCE ROW LEVEL SECURITY;
CREATE POLICY "tenant_rows" ON "admin_link"
    USING ("tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid)
    WITH CHECK ("tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid);

ALTER TABLE "watch" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "watch" FORCE ROW LEVEL SECURITY;
CREATE POLICY "tenant_rows" ON "watch"
    USING ("tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid)
    WITH CHECK ("tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid);
