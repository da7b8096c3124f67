CREATE INDEX `file_nobodys` ON `file` (`created_at`) WHERE request is null;--> statement-breakpoint
CREATE INDEX `file_content` ON `file` (`sha`) WHERE sha is not null;