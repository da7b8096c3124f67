CREATE TABLE `broadcast` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`key` text NOT NULL,
	`petition` integer NOT NULL,
	`event` text NOT NULL,
	`at` integer NOT NULL,
	`reached` integer DEFAULT 0 NOT NULL,
	`done` integer DEFAULT 0 NOT NULL,
	CONSTRAINT `broadcast_of_petition` FOREIGN KEY (`petition`) REFERENCES `petition`(`seq`)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `broadcast_id` ON `broadcast` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `broadcast_key` ON `broadcast` (`key`);--> statement-breakpoint
CREATE INDEX `broadcast_going` ON `broadcast` (`seq`) WHERE done = 0;--> statement-breakpoint
CREATE TABLE `petition` (
	`seq` integer PRIMARY KEY NOT NULL,
	`salt` text,
	`pending` integer DEFAULT 0 NOT NULL,
	`proven` integer DEFAULT 0 NOT NULL,
	`held` integer DEFAULT 0 NOT NULL,
	`invalid` integer DEFAULT 0 NOT NULL,
	`withdrawn` integer DEFAULT 0 NOT NULL,
	`committed` text,
	CONSTRAINT `petition_of_case` FOREIGN KEY (`seq`) REFERENCES `cases`(`seq`),
	CONSTRAINT "petition_tally_whole" CHECK(min("pending", "proven", "held", "invalid", "withdrawn") >= 0)
) STRICT;
--> statement-breakpoint
CREATE TABLE `petition_unit` (
	`petition` integer NOT NULL,
	`unit` text NOT NULL,
	`count` integer NOT NULL,
	CONSTRAINT `petition_unit_of` PRIMARY KEY(`petition`, `unit`),
	CONSTRAINT `petition_unit_of_petition` FOREIGN KEY (`petition`) REFERENCES `petition`(`seq`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `sheet` (
	`number` text PRIMARY KEY NOT NULL,
	`petition` integer NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`lines` integer NOT NULL,
	`counted` integer NOT NULL,
	CONSTRAINT `sheet_of_petition` FOREIGN KEY (`petition`) REFERENCES `petition`(`seq`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `signature` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`petition` integer NOT NULL,
	`key` text,
	`leaf` text NOT NULL,
	`state` text NOT NULL,
	`channel` text NOT NULL,
	`at` integer NOT NULL,
	`counted_at` integer,
	`person` text,
	`name` text,
	`unit` text,
	`address` text,
	`network` text,
	`wide` text,
	`prefix` text,
	`sheet` text,
	`by` text,
	`code` text,
	`codes` integer NOT NULL,
	`told` integer NOT NULL,
	CONSTRAINT `signature_of_petition` FOREIGN KEY (`petition`) REFERENCES `petition`(`seq`),
	CONSTRAINT "signature_state_known" CHECK(state in ('pending','proven','held','invalid','withdrawn'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `signature_id` ON `signature` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `signature_once` ON `signature` (`petition`,`key`);--> statement-breakpoint
CREATE UNIQUE INDEX `signature_leaf` ON `signature` (`petition`,`leaf`);--> statement-breakpoint
CREATE INDEX `signature_person` ON `signature` (`person`) WHERE person is not null;--> statement-breakpoint
CREATE INDEX `signature_newest` ON `signature` (`petition`,`at`);--> statement-breakpoint
CREATE INDEX `signature_told` ON `signature` (`petition`) WHERE told = 1 and state = 'proven' and person is not null;--> statement-breakpoint
CREATE INDEX `signature_named` ON `signature` (`petition`) WHERE state = 'proven' and name is not null;--> statement-breakpoint
CREATE INDEX `signature_held` ON `signature` (`petition`) WHERE state = 'held';--> statement-breakpoint
CREATE TABLE `signature_act` (
	`seq` integer PRIMARY KEY NOT NULL,
	`petition` integer NOT NULL,
	`day` text NOT NULL,
	`leaf` text NOT NULL,
	`sign` integer NOT NULL,
	CONSTRAINT `signature_act_of_petition` FOREIGN KEY (`petition`) REFERENCES `petition`(`seq`),
	CONSTRAINT "signature_act_sign_known" CHECK(sign in (-1, 1))
) STRICT;
--> statement-breakpoint
CREATE INDEX `signature_act_day` ON `signature_act` (`petition`,`day`);--> statement-breakpoint
CREATE TRIGGER `signature_act_only_grows` BEFORE UPDATE ON `signature_act` BEGIN
	SELECT raise(ABORT, 'what was counted stays written');
END;
--> statement-breakpoint
CREATE TRIGGER `signature_act_stays` BEFORE DELETE ON `signature_act` BEGIN
	SELECT raise(ABORT, 'what was counted stays written');
END;
--> statement-breakpoint
CREATE TRIGGER `signature_stays` BEFORE DELETE ON `signature` BEGIN
	SELECT raise(ABORT, 'a signature is never deleted');
END;
--> statement-breakpoint
CREATE TRIGGER `sheet_stays` BEFORE DELETE ON `sheet` BEGIN
	SELECT raise(ABORT, 'a sheet is never deleted');
END;
