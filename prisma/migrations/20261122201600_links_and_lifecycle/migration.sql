-- AlterTable
ALTER TABLE "connection" ADD COLUMN     "disconnected_at" TIMESTAMPTZ(3),
ADD COLUMN     "guide_done" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "credentials" ADD COLUMN     "authorized_user" TEXT,
ADD COLUMN     "let_in_at" TIMESTAMPTZ(3),
ADD COLUMN     "link_id" UUID;

-- AlterTable
ALTER TABLE "handover" ADD COLUMN     "link_id" UUID;

-- AlterTable
ALTER TABLE "browser_session" ADD COLUMN     "time_zone" TEXT;

-- CreateTable
CREATE TABLE "admin_link" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "connection_id" UUID NOT NULL,
    "scope" TEXT NOT NULL,
    "task" TEXT,
    "run_id" UUID,
    "munchkin_id" TEXT,
    "code" TEXT NOT NULL,
    "sender_name" TEXT NOT NULL,
    "entered_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "first_opened_at" TIMESTAMPTZ(3),
    "last_opened_at" TIMESTAMPTZ(3),
    "entered_at" TIMESTAMPTZ(3),
    "completed_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "admin_link_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "watch" (
    "tenant_id" UUID NOT NULL,
    "connection_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "rounds" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "next_at" TIMESTAMPTZ(3),

    CONSTRAINT "watch_pkey" PRIMARY KEY ("tenant_id","connection_id")
);

-- CreateTable
CREATE TABLE "link_grant" (
    "browser_session_id" UUID NOT NULL,
    "link_id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "link_grant_pkey" PRIMARY KEY ("browser_session_id","link_id")
);

-- CreateIndex
CREATE INDEX "admin_link_tenant_id_connection_id_created_at_idx" ON "admin_link"("tenant_id", "connection_id", "created_at");

-- AddForeignKey
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_tenant_id_link_id_fkey" FOREIGN KEY ("tenant_id", "link_id") REFERENCES "admin_link"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "admin_link" ADD CONSTRAINT "admin_link_tenant_id_connection_id_fkey" FOREIGN KEY ("tenant_id", "connection_id") REFERENCES "connection"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "watch" ADD CONSTRAINT "watch_tenant_id_connection_id_fkey" FOREIGN KEY ("tenant_id", "connection_id") REFERENCES "connection"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link_grant" ADD CONSTRAINT "link_grant_browser_session_id_fkey" FOREIGN KEY ("browser_session_id") REFERENCES "browser_session"("id") ON DELETE CASCADE ON UPDATE CASCADE;
