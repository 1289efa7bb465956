-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "data_key_state" AS ENUM ('pending', 'primary', 'active', 'retired');

-- CreateEnum
CREATE TYPE "connection_status" AS ENUM ('draft', 'pending', 'usable', 'degraded', 'disconnected');

-- CreateEnum
CREATE TYPE "credentials_status" AS ENUM ('pending', 'active', 'destroyed');

-- CreateEnum
CREATE TYPE "run_status" AS ENUM ('running', 'finished', 'cancelled', 'abandoned');

-- CreateTable
CREATE TABLE "tenant" (
    "id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tenant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "data_key" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" "data_key_state" NOT NULL,
    "wrapper_id" TEXT NOT NULL,
    "wrapped" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "data_key_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "connection" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT,
    "status" "connection_status" NOT NULL DEFAULT 'draft',
    "mode" TEXT NOT NULL,
    "munchkin_id" TEXT,
    "api_user" TEXT,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "usable_at" TIMESTAMPTZ(3),

    CONSTRAINT "connection_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "credentials" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "connection_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "status" "credentials_status" NOT NULL DEFAULT 'pending',
    "endpoint" JSONB NOT NULL,
    "client_id" TEXT,
    "client_id_sealed" TEXT,
    "client_id_shape" TEXT NOT NULL,
    "secret_shape" TEXT NOT NULL,
    "secret_sealed" TEXT,
    "token_sealed" TEXT,
    "token_expires_at" TIMESTAMPTZ(3),
    "client_id_fingerprint" TEXT,
    "secret_fingerprint" TEXT,
    "secret_destroy_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "credentials_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "test_run" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "connection_id" UUID NOT NULL,
    "credentials_id" UUID NOT NULL,
    "session_id" UUID,
    "status" "run_status" NOT NULL DEFAULT 'running',
    "checks" JSONB NOT NULL DEFAULT '[]',
    "needs" JSONB NOT NULL,
    "report" JSONB,
    "support_code" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "words_version" INTEGER NOT NULL,
    "theme" JSONB,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "wrote_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "test_run_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "connect_session" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "end_user_id" TEXT NOT NULL,
    "end_user_name" TEXT,
    "end_user_email" TEXT,
    "needs" JSONB NOT NULL,
    "origins" TEXT[],
    "return_url" TEXT,
    "locale" TEXT,
    "theme" JSONB,
    "connection_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "redeemed_at" TIMESTAMPTZ(3),

    CONSTRAINT "connect_session_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "event" (
    "tenant_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_kind" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "request_id" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("tenant_id","sequence")
);

-- CreateTable
CREATE TABLE "handover" (
    "token_hash" TEXT NOT NULL,
    "tenant_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "embed_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "redeemed_at" TIMESTAMPTZ(3),

    CONSTRAINT "handover_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "browser_session" (
    "id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "browser_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "browser_grant" (
    "browser_session_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "embed_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "browser_grant_pkey" PRIMARY KEY ("browser_session_id","session_id")
);

-- CreateTable
CREATE TABLE "key_check" (
    "wrapper_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "key_check_pkey" PRIMARY KEY ("wrapper_id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "data_key_tenant_id_version_key" ON "data_key"("tenant_id", "version");

-- CreateIndex
CREATE INDEX "connection_tenant_id_created_by_idx" ON "connection"("tenant_id", "created_by");

-- CreateIndex
CREATE UNIQUE INDEX "credentials_tenant_id_connection_id_version_key" ON "credentials"("tenant_id", "connection_id", "version");

-- CreateIndex
CREATE INDEX "test_run_tenant_id_connection_id_started_at_idx" ON "test_run"("tenant_id", "connection_id", "started_at");

-- CreateIndex
CREATE UNIQUE INDEX "test_run_tenant_id_support_code_key" ON "test_run"("tenant_id", "support_code");

-- CreateIndex
CREATE INDEX "connect_session_tenant_id_end_user_id_idx" ON "connect_session"("tenant_id", "end_user_id");

-- CreateIndex
CREATE INDEX "event_tenant_id_subject_sequence_idx" ON "event"("tenant_id", "subject", "sequence");

-- AddForeignKey
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_tenant_id_connection_id_fkey" FOREIGN KEY ("tenant_id", "connection_id") REFERENCES "connection"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "test_run" ADD CONSTRAINT "test_run_tenant_id_connection_id_fkey" FOREIGN KEY ("tenant_id", "connection_id") REFERENCES "connection"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "test_run" ADD CONSTRAINT "test_run_tenant_id_credentials_id_fkey" FOREIGN KEY ("tenant_id", "credentials_id") REFERENCES "credentials"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "browser_grant" ADD CONSTRAINT "browser_grant_browser_session_id_fkey" FOREIGN KEY ("browser_session_id") REFERENCES "browser_session"("id") ON DELETE CASCADE ON UPDATE CASCADE;
