PRAGMA application_id=1464423237;
PRAGMA user_version=1;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num));
INSERT INTO "alembic_version" VALUES('0004');
CREATE TABLE attempt (
	seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id VARCHAR(36) NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	exercise_id VARCHAR(80) NOT NULL, 
	task_id VARCHAR(16) NOT NULL, 
	pack VARCHAR(80) NOT NULL, 
	pack_version VARCHAR(40) NOT NULL, 
	direction VARCHAR(16) NOT NULL, 
	began_at BIGINT NOT NULL, 
	day INTEGER NOT NULL, 
	month INTEGER NOT NULL, 
	clock_suspect BOOLEAN NOT NULL, 
	CONSTRAINT uq_attempt_id UNIQUE (id), 
	CONSTRAINT ck_attempt_id_length CHECK (length(id) <= 36), 
	CONSTRAINT ck_attempt_exercise_id_length CHECK (length(exercise_id) <= 80), 
	CONSTRAINT ck_attempt_task_id_length CHECK (length(task_id) <= 16), 
	CONSTRAINT ck_attempt_pack_length CHECK (length(pack) <= 80), 
	CONSTRAINT ck_attempt_pack_version_length CHECK (length(pack_version) <= 40), 
	CONSTRAINT fk_attempt_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "attempt" VALUES(1,'a0','e7d6aaaf-3fa6-4ab7-bdfa-e9c2f2f297df','W14-a','W14','core','1','least_to_most',1773651600000000,739691,202603,0);
INSERT INTO "attempt" VALUES(2,'a1','e7d6aaaf-3fa6-4ab7-bdfa-e9c2f2f297df','W14-a','W14','core','1','least_to_most',1773651600000000,739691,202603,0);
INSERT INTO "attempt" VALUES(3,'a2','e7d6aaaf-3fa6-4ab7-bdfa-e9c2f2f297df','W14-a','W14','core','1','least_to_most',1773651600000000,739691,202603,0);
CREATE TABLE attempt_end (
	attempt_seq INTEGER NOT NULL, 
	outcome VARCHAR(16) NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_attempt_end PRIMARY KEY (attempt_seq), 
	CONSTRAINT ck_attempt_end_outcome CHECK (outcome in ('finished', 'stopped')), 
	CONSTRAINT fk_attempt_end_attempt_seq FOREIGN KEY(attempt_seq) REFERENCES attempt (seq)
);
INSERT INTO "attempt_end" VALUES(1,'finished',1773651600000000);
INSERT INTO "attempt_end" VALUES(2,'finished',1773651600000000);
INSERT INTO "attempt_end" VALUES(3,'finished',1773651600000000);
CREATE TABLE audit (
	seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	at BIGINT NOT NULL, 
	actor VARCHAR(60) NOT NULL, 
	action VARCHAR(60) NOT NULL, 
	subject VARCHAR(120), 
	salt VARCHAR(32), 
	digest VARCHAR(64) NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT ck_audit_actor_length CHECK (length(actor) <= 60), 
	CONSTRAINT ck_audit_action_length CHECK (length(action) <= 60), 
	CONSTRAINT ck_audit_subject_length CHECK (length(subject) <= 120)
);
INSERT INTO "audit" VALUES(1,1773651600000000,'supporter','viewed','e7d6aaaf-3fa6-4ab7-bdfa-e9c2f2f297df','5239419837da79809f99947054b38b53','7aacc8a913cf89aa3aa4f4d4e38afaf2c313587c83199be5e7d0b1815eee07a0','fdf889479ffc5cdc32483c0adeb300218051bcd26f4c61616f40c1f929b5f421');
INSERT INTO "audit" VALUES(2,1773651600000000,'program','migrated','','c13781b7aebd12febeac956f526b9f34','9499e44d58faf9d5c10f41be49bd909c034df69ed4857607d91c61d4a9fa9dd2','21e1a590bb3735fc23cb6213b1acc424df1bca2c6c94945749fe613b51d67c0c');
INSERT INTO "audit" VALUES(3,1773651600000000,'program','migrated','','d8cc6119b7977ee0b3f9a09b975dae70','96c43394b9cdfa9d641c8fc2e8935cca3f9eaa1bf718033182bfe25b0fbf7897','e01cf43342835f739ba10375ef3e16b2e73c9035af6c2ba4f9b8ae83f1b80575');
INSERT INTO "audit" VALUES(4,1773651600000000,'program','migrated','','ba2bcbfb70795316fb8a1d1b521aec86','83cfe1cc60e76a236b1d23f410547d3f2f44a0beff339dbe8220310cd383e997','adf4e6e32739a8ca0de49e0289a0df4c63fad907c644ff31988954e7d6d4fdc0');
CREATE TABLE choice (
	seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id VARCHAR(36) NOT NULL, 
	offered VARCHAR(200) NOT NULL, 
	chosen VARCHAR(16), 
	at BIGINT NOT NULL, 
	CONSTRAINT ck_choice_offered_length CHECK (length(offered) <= 200), 
	CONSTRAINT ck_choice_chosen_length CHECK (length(chosen) <= 16), 
	CONSTRAINT fk_choice_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "choice" VALUES(1,'e7d6aaaf-3fa6-4ab7-bdfa-e9c2f2f297df','W14,W03','W14',1773651600000000);
CREATE TABLE feeling (
	attempt_seq INTEGER NOT NULL, 
	feeling VARCHAR(16) NOT NULL, 
	CONSTRAINT pk_feeling PRIMARY KEY (attempt_seq), 
	CONSTRAINT ck_feeling_feeling CHECK (feeling in ('good', 'okay', 'hard', 'tired')), 
	CONSTRAINT fk_feeling_attempt_seq FOREIGN KEY(attempt_seq) REFERENCES attempt (seq)
);
INSERT INTO "feeling" VALUES(3,'okay');
CREATE TABLE frozen_export (
	period VARCHAR(16) NOT NULL, 
	revision INTEGER NOT NULL, 
	body TEXT NOT NULL, 
	CONSTRAINT pk_frozen_export PRIMARY KEY (period), 
	CONSTRAINT ck_frozen_export_body_length CHECK (length(body) <= 2097152)
);
INSERT INTO "frozen_export" VALUES('2026-02',1,'{}');
CREATE TABLE help_request (
	seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id VARCHAR(36) NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	exercise_id VARCHAR(80) NOT NULL, 
	step_id VARCHAR(80) NOT NULL, 
	asked_at BIGINT NOT NULL, 
	closed_at BIGINT, 
	CONSTRAINT uq_help_request_id UNIQUE (id), 
	CONSTRAINT ck_help_request_exercise_id_length CHECK (length(exercise_id) <= 80), 
	CONSTRAINT ck_help_request_step_id_length CHECK (length(step_id) <= 80), 
	CONSTRAINT fk_help_request_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "help_request" VALUES(1,'39886fe0-6d2b-48fb-ae5d-4f1c69e2a599','e7d6aaaf-3fa6-4ab7-bdfa-e9c2f2f297df','W14-a','step-1',1773651600000000,NULL);
CREATE TABLE hidden_attempt (
	attempt_seq INTEGER NOT NULL, 
	CONSTRAINT pk_hidden_attempt PRIMARY KEY (attempt_seq), 
	CONSTRAINT fk_hidden_attempt_attempt_seq FOREIGN KEY(attempt_seq) REFERENCES attempt (seq)
);
INSERT INTO "hidden_attempt" VALUES(2);
CREATE TABLE invitation (
	seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id VARCHAR(36) NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	task_id VARCHAR(16) NOT NULL, 
	made_at BIGINT NOT NULL, 
	is_withdrawn BOOLEAN NOT NULL, 
	CONSTRAINT uq_invitation_id UNIQUE (id), 
	CONSTRAINT ck_invitation_task_id_length CHECK (length(task_id) <= 16), 
	CONSTRAINT fk_invitation_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "invitation" VALUES(1,'b5350021-f4c3-4dbc-b12c-9a92c0ce9fc3','e7d6aaaf-3fa6-4ab7-bdfa-e9c2f2f297df','W03',1773651600000000,0);
CREATE TABLE mastery (
	attempt_seq INTEGER NOT NULL, 
	rule_version INTEGER NOT NULL, 
	CONSTRAINT pk_mastery PRIMARY KEY (attempt_seq), 
	CONSTRAINT ck_mastery_rule_version CHECK (rule_version >= 1), 
	CONSTRAINT fk_mastery_attempt_seq FOREIGN KEY(attempt_seq) REFERENCES attempt (seq)
);
INSERT INTO "mastery" VALUES(3,1);
CREATE TABLE note (
	seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id VARCHAR(36) NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	text TEXT NOT NULL, 
	written_at BIGINT NOT NULL, 
	CONSTRAINT uq_note_id UNIQUE (id), 
	CONSTRAINT ck_note_text_length CHECK (length(text) <= 2000), 
	CONSTRAINT fk_note_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "note" VALUES(1,'19464902-f873-49bd-b35c-626302116349','e7d6aaaf-3fa6-4ab7-bdfa-e9c2f2f297df','Good work.',1773651600000000);
CREATE TABLE person (
	id VARCHAR(36) NOT NULL, 
	nickname VARCHAR(60) NOT NULL, 
	picture VARCHAR(200) NOT NULL, 
	sequence VARCHAR(200) NOT NULL, 
	consent VARCHAR(16) NOT NULL, 
	is_archived BOOLEAN NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (id), 
	CONSTRAINT ck_person_id_length CHECK (length(id) <= 36), 
	CONSTRAINT ck_person_nickname_length CHECK (length(nickname) <= 60), 
	CONSTRAINT ck_person_picture_length CHECK (length(picture) <= 200), 
	CONSTRAINT ck_person_sequence_length CHECK (length(sequence) <= 200), 
	CONSTRAINT ck_person_consent CHECK (consent in ('not_asked', 'yes', 'no'))
);
INSERT INTO "person" VALUES('e7d6aaaf-3fa6-4ab7-bdfa-e9c2f2f297df','Kim','pictogram/bicycle','a,b,c','not_asked',0);
CREATE TABLE probe (
	attempt_seq INTEGER NOT NULL, 
	days INTEGER NOT NULL, 
	rule_version INTEGER NOT NULL, 
	CONSTRAINT pk_probe PRIMARY KEY (attempt_seq), 
	CONSTRAINT ck_probe_days CHECK (days >= 1), 
	CONSTRAINT ck_probe_rule_version CHECK (rule_version >= 1), 
	CONSTRAINT fk_probe_attempt_seq FOREIGN KEY(attempt_seq) REFERENCES attempt (seq)
);
CREATE TABLE self_rating (
	seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id VARCHAR(36) NOT NULL, 
	check_seq INTEGER NOT NULL, 
	task_id VARCHAR(16) NOT NULL, 
	rating VARCHAR(16), 
	said_at BIGINT NOT NULL, 
	CONSTRAINT ck_self_rating_task_id_length CHECK (length(task_id) <= 16), 
	CONSTRAINT ck_self_rating_rating CHECK (rating in ('cannot_yet', 'with_help', 'alone', 'can_show')), 
	CONSTRAINT fk_self_rating_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_self_rating_check_seq FOREIGN KEY(check_seq) REFERENCES skills_check (seq)
);
INSERT INTO "self_rating" VALUES(1,'e7d6aaaf-3fa6-4ab7-bdfa-e9c2f2f297df',1,'W30','with_help',1773651600000000);
INSERT INTO "self_rating" VALUES(2,'e7d6aaaf-3fa6-4ab7-bdfa-e9c2f2f297df',1,'W32',NULL,1773651600000000);
CREATE TABLE site (
	id INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	scenario VARCHAR(16) NOT NULL, 
	language VARCHAR(8) NOT NULL, 
	idle_minutes INTEGER, 
	is_demo BOOLEAN NOT NULL, 
	minimum_people INTEGER NOT NULL, 
	CONSTRAINT pk_site PRIMARY KEY (id), 
	CONSTRAINT ck_site_single CHECK (id = 1), 
	CONSTRAINT ck_site_name_length CHECK (length(name) <= 120), 
	CONSTRAINT ck_site_minimum_people CHECK (minimum_people >= 5)
);
INSERT INTO "site" VALUES(1,'The bike workshop','social','en',10,0,5);
CREATE TABLE skills_check (
	seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id VARCHAR(36) NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	role_id VARCHAR(60) NOT NULL, 
	task_ids VARCHAR(200) NOT NULL, 
	is_invited BOOLEAN NOT NULL, 
	made_at BIGINT NOT NULL, 
	CONSTRAINT ck_skills_check_role_id_length CHECK (length(role_id) <= 60), 
	CONSTRAINT ck_skills_check_task_ids_length CHECK (length(task_ids) <= 200), 
	CONSTRAINT fk_skills_check_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_skills_check_id UNIQUE (id)
);
INSERT INTO "skills_check" VALUES(1,'6df06504-0f9e-4219-943d-83030c06eef5','e7d6aaaf-3fa6-4ab7-bdfa-e9c2f2f297df','everyone','W30,W32,W37',0,1773651600000000);
CREATE TABLE step_result (
	attempt_seq INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	step_id VARCHAR(80) NOT NULL, 
	level SMALLINT NOT NULL, 
	asked SMALLINT NOT NULL, 
	offered SMALLINT NOT NULL, 
	by_supporter BOOLEAN NOT NULL, 
	tries INTEGER NOT NULL, 
	supports VARCHAR(200) NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_step_result PRIMARY KEY (attempt_seq, position), 
	CONSTRAINT ck_step_result_step_id_length CHECK (length(step_id) <= 80), 
	CONSTRAINT ck_step_result_supports_length CHECK (length(supports) <= 200), 
	CONSTRAINT ck_step_result_level CHECK (level between 0 and 5), 
	CONSTRAINT ck_step_result_asked CHECK (asked between 0 and 5), 
	CONSTRAINT ck_step_result_offered CHECK (offered between 0 and 5), 
	CONSTRAINT ck_step_result_tries CHECK (tries >= 0), 
	CONSTRAINT ck_step_result_position CHECK (position >= 0), 
	CONSTRAINT fk_step_result_attempt_seq FOREIGN KEY(attempt_seq) REFERENCES attempt (seq)
)
 WITHOUT ROWID

;
INSERT INTO "step_result" VALUES(1,0,'step-0',0,0,0,0,0,'',1773651600000000);
INSERT INTO "step_result" VALUES(1,1,'step-1',0,0,0,0,0,'',1773651600000000);
INSERT INTO "step_result" VALUES(1,2,'step-2',0,0,0,0,0,'',1773651600000000);
INSERT INTO "step_result" VALUES(1,3,'step-3',0,0,0,0,0,'',1773651600000000);
INSERT INTO "step_result" VALUES(2,0,'step-0',0,0,0,0,0,'',1773651600000000);
INSERT INTO "step_result" VALUES(2,1,'step-1',0,0,0,0,0,'',1773651600000000);
INSERT INTO "step_result" VALUES(2,2,'step-2',0,0,0,0,0,'',1773651600000000);
INSERT INTO "step_result" VALUES(2,3,'step-3',0,0,0,0,0,'',1773651600000000);
INSERT INTO "step_result" VALUES(3,0,'step-0',0,0,0,0,0,'',1773651600000000);
INSERT INTO "step_result" VALUES(3,1,'step-1',0,0,0,0,0,'',1773651600000000);
INSERT INTO "step_result" VALUES(3,2,'step-2',0,0,0,0,0,'',1773651600000000);
INSERT INTO "step_result" VALUES(3,3,'step-3',0,0,0,0,0,'',1773651600000000);
CREATE TABLE support_profile (
	person_id VARCHAR(36) NOT NULL, 
	body TEXT NOT NULL, 
	CONSTRAINT pk_support_profile PRIMARY KEY (person_id), 
	CONSTRAINT ck_support_profile_body_length CHECK (length(body) <= 4000), 
	CONSTRAINT fk_support_profile_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "support_profile" VALUES('e7d6aaaf-3fa6-4ab7-bdfa-e9c2f2f297df','{"language": "en", "text_size_percent": 100, "theme": "light", "has_voice": true, "speaks_on_focus": true, "rate_wpm": 140, "volume_percent": 80, "has_sounds": true, "highlights_words": true, "text_level": "easy", "direction": "least_to_most", "waiting_seconds": 8, "has_spotlight": true, "has_demonstration": true, "is_calm": false}');
CREATE TABLE supporter (
	id VARCHAR(36) NOT NULL, 
	nickname VARCHAR(60) NOT NULL, 
	secret_hash VARCHAR(200) NOT NULL, 
	recovery_hash VARCHAR(200) NOT NULL, 
	failures INTEGER NOT NULL, 
	wait_seconds FLOAT NOT NULL, 
	is_locked_out BOOLEAN NOT NULL, 
	reset_at BIGINT, 
	CONSTRAINT pk_supporter PRIMARY KEY (id), 
	CONSTRAINT ck_supporter_nickname_length CHECK (length(nickname) <= 60), 
	CONSTRAINT ck_supporter_secret_hash_length CHECK (length(secret_hash) <= 200), 
	CONSTRAINT ck_supporter_recovery_hash_length CHECK (length(recovery_hash) <= 200), 
	CONSTRAINT ck_supporter_failures CHECK (failures >= 0)
);
INSERT INTO "supporter" VALUES('a03cb132-a9d4-438e-88ca-153e402389be','Ayla','hash','recovery',0,0.0,0,NULL);
CREATE TABLE supporter_profile (
	supporter_id VARCHAR(36) NOT NULL, 
	body TEXT NOT NULL, 
	CONSTRAINT pk_supporter_profile PRIMARY KEY (supporter_id), 
	CONSTRAINT ck_supporter_profile_body_length CHECK (length(body) <= 4000), 
	CONSTRAINT fk_supporter_profile_supporter_id FOREIGN KEY(supporter_id) REFERENCES supporter (id)
);
INSERT INTO "supporter_profile" VALUES('a03cb132-a9d4-438e-88ca-153e402389be','{"press_way": "one_switch", "press_switch": "F8", "step_switch": "Enter", "scan_seconds": 2.0, "scan_pause_seconds": 1.0, "scan_rounds": 3, "scans_rows": true, "says_scanned": true, "dwell_seconds": 1.0, "ignore_seconds": 0.0, "hold_seconds": 0.0, "has_sticky_pointer": false}');
CREATE TABLE tip (
	id INTEGER NOT NULL, 
	seq INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	at BIGINT NOT NULL, 
	erasure VARCHAR(8) NOT NULL, 
	CONSTRAINT pk_tip PRIMARY KEY (id), 
	CONSTRAINT ck_tip_single CHECK (id = 1), 
	CONSTRAINT ck_tip_erasure CHECK (erasure in ('none', 'open', 'sweep'))
);
INSERT INTO "tip" VALUES(1,23,'cf83d2dd34251ea090642c6c0e7f4ae007d80f32e14e27d9be7301e21eabcdfc',1773651600000000,'none');
CREATE INDEX ix_attempt_person_id_exercise_id ON attempt (person_id, exercise_id);
CREATE INDEX ix_attempt_month ON attempt (month);
CREATE INDEX ix_attempt_person_id_task_id ON attempt (person_id, task_id);
CREATE INDEX ix_attempt_began_at ON attempt (began_at);
CREATE INDEX ix_choice_person_id ON choice (person_id);
CREATE INDEX ix_invitation_person_id ON invitation (person_id);
CREATE INDEX ix_note_person_id ON note (person_id);
CREATE INDEX ix_help_request_person_id ON help_request (person_id);
CREATE TRIGGER attempt_no_update BEFORE UPDATE ON attempt
WHEN (SELECT erasure FROM tip) <> 'open'
BEGIN SELECT RAISE(ABORT, 'facts are only added'); END;
CREATE TRIGGER attempt_no_delete BEFORE DELETE ON attempt
WHEN (SELECT erasure FROM tip) <> 'open'
BEGIN SELECT RAISE(ABORT, 'facts are only added'); END;
CREATE TRIGGER step_result_no_update BEFORE UPDATE ON step_result
WHEN (SELECT erasure FROM tip) <> 'open'
BEGIN SELECT RAISE(ABORT, 'facts are only added'); END;
CREATE TRIGGER step_result_no_delete BEFORE DELETE ON step_result
WHEN (SELECT erasure FROM tip) <> 'open'
BEGIN SELECT RAISE(ABORT, 'facts are only added'); END;
CREATE TRIGGER attempt_end_no_update BEFORE UPDATE ON attempt_end
WHEN (SELECT erasure FROM tip) <> 'open'
BEGIN SELECT RAISE(ABORT, 'facts are only added'); END;
CREATE TRIGGER attempt_end_no_delete BEFORE DELETE ON attempt_end
WHEN (SELECT erasure FROM tip) <> 'open'
BEGIN SELECT RAISE(ABORT, 'facts are only added'); END;
CREATE TRIGGER choice_no_update BEFORE UPDATE ON choice
WHEN (SELECT erasure FROM tip) <> 'open'
BEGIN SELECT RAISE(ABORT, 'facts are only added'); END;
CREATE TRIGGER choice_no_delete BEFORE DELETE ON choice
WHEN (SELECT erasure FROM tip) <> 'open'
BEGIN SELECT RAISE(ABORT, 'facts are only added'); END;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
WHEN (SELECT erasure FROM tip) <> 'open'
BEGIN SELECT RAISE(ABORT, 'facts are only added'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
WHEN (SELECT erasure FROM tip) <> 'open'
BEGIN SELECT RAISE(ABORT, 'facts are only added'); END;
CREATE INDEX ix_skills_check_person_id ON skills_check (person_id);
CREATE INDEX ix_self_rating_person_id ON self_rating (person_id);
CREATE INDEX ix_self_rating_check_seq ON self_rating (check_seq);
CREATE TRIGGER self_rating_no_update BEFORE UPDATE ON self_rating
WHEN (SELECT erasure FROM tip) <> 'open'
BEGIN SELECT RAISE(ABORT, 'facts are only added'); END;
CREATE TRIGGER self_rating_no_delete BEFORE DELETE ON self_rating
WHEN (SELECT erasure FROM tip) <> 'open'
BEGIN SELECT RAISE(ABORT, 'facts are only added'); END;
CREATE TRIGGER mastery_no_update BEFORE UPDATE ON mastery
WHEN (SELECT erasure FROM tip) <> 'open'
BEGIN SELECT RAISE(ABORT, 'facts are only added'); END;
CREATE TRIGGER mastery_no_delete BEFORE DELETE ON mastery
WHEN (SELECT erasure FROM tip) <> 'open'
BEGIN SELECT RAISE(ABORT, 'facts are only added'); END;
CREATE TRIGGER probe_no_update BEFORE UPDATE ON probe
WHEN (SELECT erasure FROM tip) <> 'open'
BEGIN SELECT RAISE(ABORT, 'facts are only added'); END;
CREATE TRIGGER probe_no_delete BEFORE DELETE ON probe
WHEN (SELECT erasure FROM tip) <> 'open'
BEGIN SELECT RAISE(ABORT, 'facts are only added'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('attempt',3);
INSERT INTO "sqlite_sequence" VALUES('choice',1);
INSERT INTO "sqlite_sequence" VALUES('invitation',1);
INSERT INTO "sqlite_sequence" VALUES('note',1);
INSERT INTO "sqlite_sequence" VALUES('help_request',1);
INSERT INTO "sqlite_sequence" VALUES('audit',4);
INSERT INTO "sqlite_sequence" VALUES('skills_check',1);
INSERT INTO "sqlite_sequence" VALUES('self_rating',2);
COMMIT;
