-- A family's page shows what has ended too, which the index of what lasts does not hold.
CREATE INDEX "ix_people_relationship_partnership_id_person_id" ON "people_relationship" ("partnership_id", "person_id");
