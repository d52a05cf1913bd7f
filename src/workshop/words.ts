/** The words of `/new/` in the interface's language. */
import { workshopMessagesOf } from '../i18n/workshop-messages.ts';
import type { WorkshopMessages } from '../i18n/workshop-messages.ts';
import { useLanguage } from '../store/react.ts';

export const useWorkshopMessages = (): WorkshopMessages => workshopMessagesOf(useLanguage());
