-- AlterTable
ALTER TABLE "watch" ADD COLUMN     "run_id" UUID;
