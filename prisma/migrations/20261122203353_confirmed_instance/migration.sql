-- AlterTable
ALTER TABLE "credentials" ADD COLUMN     "instance_confirmed" BOOLEAN NOT NULL DEFAULT false;
