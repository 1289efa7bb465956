-- CreateEnum
CREATE TYPE "sight" AS ENUM ('letIn', 'refused', 'failedToReach');

-- AlterTable
ALTER TABLE "test_run" ADD COLUMN     "outcome" TEXT,
ADD COLUMN     "verdict" TEXT;

-- CreateTable
CREATE TABLE "call_budget" (
    "key" TEXT NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "tests" INTEGER NOT NULL,
    "retries" INTEGER NOT NULL,

    CONSTRAINT "call_budget_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "sighting" (
    "machine" TEXT NOT NULL,
    "connection" TEXT NOT NULL,
    "instance" TEXT NOT NULL,
    "saw" "sight" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sighting_pkey" PRIMARY KEY ("machine","connection")
);
