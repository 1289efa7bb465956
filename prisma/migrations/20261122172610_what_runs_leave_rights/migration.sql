-- Written by hand: what the Prisma schema cannot say.

-- Hashes and counts alone: what tests of one instance, or from one machine, have to share over all tenants.
GRANT SELECT, INSERT, UPDATE, DELETE ON "call_budget", "sighting" TO "marketo_connect_app";

-- Reports stored before their verdict had columns of its own. The owner, too, is under row-level security, so it is
-- lifted for the length of this transaction; the lock that takes keeps everyone else out meanwhile.
ALTER TABLE "test_run" NO FORCE ROW LEVEL SECURITY;
UPDATE "test_run"
SET "outcome" = "report" #>> '{verdict,outcome}', "verdict" = "report" #>> '{verdict,code}'
WHERE "report" IS NOT NULL;
ALTER TABLE "test_run" FORCE ROW LEVEL SECURITY;

-- Stored reports are judged again over all tenants, by the owner, who may read them and nothing else of a tenant. The
-- application's role is no member of it, so for the application nothing changes.
CREATE POLICY "owner_reads_reports" ON "test_run" FOR SELECT TO CURRENT_USER USING (true);
