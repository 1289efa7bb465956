-- CreateIndex
CREATE INDEX "credentials_tenant_id_client_id_fingerprint_idx" ON "credentials"("tenant_id", "client_id_fingerprint");
