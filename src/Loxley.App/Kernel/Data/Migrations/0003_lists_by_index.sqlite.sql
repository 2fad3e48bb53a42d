-- Grounds are asked for by the record, never by the party alone: with this index about, SQLite takes it and reads all the grounds of a party.
DROP INDEX "ix_ground_partnership_id_party_until";

-- All that is asked of a ground stands in the index, since every query asks it of every row.
DROP INDEX "ix_ground_partnership_id_subject_id_party";

CREATE INDEX "ix_ground_partnership_id_subject_id_party_until_from" ON "ground" ("partnership_id", "subject_id", "party", "until", "from");

-- A list asks for the running clocks of each record and passes the stopped ones by.
DROP INDEX "ix_clock_partnership_id_record_id";

CREATE INDEX "ix_clock_partnership_id_record_id_stopped_at" ON "clock" ("partnership_id", "record_id", "stopped_at");

-- Who told of many children is shown the open and the newest of them without reading all the others.
DROP INDEX "ix_front_door_contact_partnership_id_caller_id";

CREATE INDEX "ix_front_door_contact_partnership_id_caller_id_stage_received_a" ON "front_door_contact" ("partnership_id", "caller_id", "stage", "received_at");

CREATE INDEX "ix_message_partnership_id_recipient_id" ON "message" ("partnership_id", "recipient_id") WHERE read_at IS NULL;
