-- Written by hand: what the Prisma schema cannot say.

-- Ids, codes, hashes and counts, and what the host set up: looked up before a tenant is known.
GRANT SELECT, INSERT, UPDATE, DELETE ON
    "connection_place", "api_key", "idempotency_key", "receipt", "webhook_endpoint", "webhook_delivery", "webhook_attempt"
    TO "marketo_connect_app";

-- A tenant's rows.
GRANT SELECT, INSERT, UPDATE, DELETE ON "token_lease", "webhook_message" TO "marketo_connect_app";

ALTER TABLE "token_lease" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "token_lease" FORCE ROW LEVEL SECURITY;
CREATE POLICY "tenant_rows" ON "token_lease"
    USING ("tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid)
    WITH CHECK ("tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid);

ALTER TABLE "webhook_message" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "webhook_message" FORCE ROW LEVEL SECURITY;
CREATE POLICY "tenant_rows" ON "webhook_message"
    USING ("tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid)
    WITH CHECK ("tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid);

-- Where each connection is, whoever writes it.
CREATE FUNCTION "keep_connection_place"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        DELETE FROM "connection_place" WHERE "id" = OLD."id";
        RETURN OLD;
    END IF;
    INSERT INTO "connection_place" ("id", "tenant_id", "mode", "status", "created_at")
    VALUES (NEW."id", NEW."tenant_id", NEW."mode", NEW."status", NEW."created_at")
    ON CONFLICT ("id") DO UPDATE SET "status" = EXCLUDED."status";
    RETURN NEW;
END
$$;
CREATE TRIGGER "connection_place_kept" AFTER INSERT OR DELETE OR UPDATE OF "status" ON "connection"
    FOR EACH ROW EXECUTE FUNCTION "keep_connection_place"();

-- Those that are there already. The owner, too, is under row-level security, so it is lifted for this transaction.
ALTER TABLE "connection" NO FORCE ROW LEVEL SECURITY;
INSERT INTO "connection_place" ("id", "tenant_id", "mode", "status", "created_at")
SELECT "id", "tenant_id", "mode", "status", "created_at" FROM "connection";
ALTER TABLE "connection" FORCE ROW LEVEL SECURITY;

-- One try of a delivery; further tries are jobs of their own, at the specification's times. A worker says every 5 s that
-- it lives; after 10 s without, another takes its jobs.
SELECT pgboss.create_queue('send_webhook', '{"policy": "standard", "retryLimit": 50, "retryDelay": 1, "expireInSeconds": 300, "heartbeatSeconds": 10, "deleteAfterSeconds": 60}'::jsonb);
-- The first test of credentials that the host brought with it.
SELECT pgboss.create_queue('test_import', '{"policy": "standard", "retryLimit": 5, "retryDelay": 5, "retryBackoff": true, "retryDelayMax": 300, "expireInSeconds": 300, "heartbeatSeconds": 10, "deleteAfterSeconds": 3600}'::jsonb);
