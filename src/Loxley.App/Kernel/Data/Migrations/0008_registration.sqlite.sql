-- Where a child goes by day or is registered: schools, practices and other settings of the protocol.

CREATE TABLE "people_registration" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "child_id" TEXT NOT NULL,
    "setting" TEXT NOT NULL,
    "since" TEXT NOT NULL,
    "until" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_people_registration_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);


CREATE INDEX "ix_people_registration_partnership_id_child_id" ON "people_registration" ("partnership_id", "child_id");


CREATE UNIQUE INDEX "ux_people_registration_partnership_id_child_id_setting" ON "people_registration" ("partnership_id", "child_id", "setting") WHERE until IS NULL;
