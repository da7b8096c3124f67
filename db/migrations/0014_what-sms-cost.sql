CREATE TABLE `sms_spent` (
	`seq` integer PRIMARY KEY NOT NULL,
	`address` text NOT NULL,
	`at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `sms_spent_address` ON `sms_spent` (`address`,`at`);--> statement-breakpoint
CREATE INDEX `sms_spent_at` ON `sms_spent` (`at`);--> statement-breakpoint
INSERT INTO `sms_spent` (`address`, `at`)
	SELECT `address`, `sent_at` FROM `notice`
	WHERE `seq` > (SELECT coalesce(max(`seq`), 0) FROM `notice`) - 50000
		AND `channel` = 'sms' AND `sent_at` >= (unixepoch() - 86400) * 1000
	ORDER BY `sent_at`;
