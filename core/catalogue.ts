import { appointmentTalkWords } from "./appointment/words/talk.ts";
import { appointmentStandingWords } from "./appointment/words/standing.ts";
import { hearingWords } from "./appointment/words/hearing.ts";
import { callMessages } from "./call/words.ts";
import { channelWords } from "./conversation/words/channels.ts";
import { commonWords } from "./conversation/words/common.ts";
import { contactWords } from "./conversation/words/contact.ts";
import { statusWords } from "./conversation/words/status.ts";
import { petitionDraftWords } from "./petition/words/draft.ts";
import { petitionNoticeWords } from "./petition/words/notices.ts";
import { petitionSignWords } from "./petition/words/sign.ts";
import { petitionStandingWords } from "./petition/words/standing.ts";
import { askedWords } from "./request/words/asked.ts";
import { answerWords } from "./request/words/answer.ts";
import { fileWords } from "./request/words/files.ts";
import { noticeWords } from "./request/words/notices.ts";
import { followWords } from "./request/words/follow.ts";
import { photoWords } from "./request/words/photo.ts";
import { reportWords } from "./request/words/report.ts";
import { secondWords } from "./request/words/second.ts";
import { standingWords } from "./request/words/standing.ts";
import { talkWords } from "./request/words/talk.ts";
import type { Phrases } from "./wording/phrase.ts";

/** Every sentence that a resident reads or hears. A missing language or register does not compile. */
export const catalogue = {
  ...commonWords,
  ...reportWords,
  ...photoWords,
  ...askedWords,
  ...secondWords,
  ...followWords,
  ...statusWords,
  ...standingWords,
  ...answerWords,
  ...noticeWords,
  ...fileWords,
  ...contactWords,
  ...talkWords,
  ...channelWords,
  ...callMessages,
  ...petitionDraftWords,
  ...petitionSignWords,
  ...petitionStandingWords,
  ...petitionNoticeWords,
  ...appointmentStandingWords,
  ...appointmentTalkWords,
  ...hearingWords,
} as const satisfies Phrases;

export type Key = keyof typeof catalogue;
