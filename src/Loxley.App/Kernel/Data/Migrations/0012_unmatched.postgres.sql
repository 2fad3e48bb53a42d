-- A contact may come before anybody has said whose it is, with the child described in the caller's words, and with what every door asks so that nobody is put in danger by being reached or told.

ALTER TABLE front_door_contact ALTER COLUMN child_id DROP NOT NULL;

ALTER TABLE front_door_contact ALTER COLUMN family_knows DROP NOT NULL;

ALTER TABLE front_door_contact ADD COLUMN given_name text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN family_name text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN born_on date NULL;

ALTER TABLE front_door_contact ADD COLUMN address text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN postcode text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN description text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN their_reference text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN how_safely text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN not_to_tell text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN communication_needs text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN address_to_hide text COLLATE "C" NULL;
