package org.annalist.channel.telegram.message;

import org.annalist.channel.telegram.Recently;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What people send that is no text: pictures, places, stickers. May be shared by threads. */
final class Attachments {
  private final Recently albums;

  Attachments(Recently albums) {
    this.albums = albums;
  }

  /**
   * Reads what is written under a picture as a message of its own.
   *
   * @param message gets that for its text
   * @return false where nothing is written there
   */
  boolean readCaption(Message message) {
    String caption = message.getCaption();
    if (caption == null || caption.isBlank()) {
      return false;
    }
    message.setText(caption);
    message.setEntities(message.getCaptionEntities());
    if (message.getMediaGroupId() != null) {
      albums.isFirst(message.getMediaGroupId()); // the rest of the album needs no reply
    }
    return true;
  }

  /**
   * Tells whether a message without words wants a reply. An album comes as a message for each
   * picture, and one reply to it is enough.
   */
  boolean wantsReply(Message message) {
    boolean isAlone = message.getMediaGroupId() == null;
    return message.isUserMessage()
        && hasContent(message)
        && (isAlone || albums.isFirst(message.getMediaGroupId()));
  }

  /** Tells what a person sent from what Telegram reports, such as a pinned message. */
  private static boolean hasContent(Message message) {
    return isToBeSeen(message) || isToBeHeard(message) || isThing(message) || isPlay(message);
  }

  private static boolean isToBeSeen(Message message) {
    return message.hasPhoto()
        || message.hasLivePhoto()
        || message.hasSticker()
        || message.hasAnimation()
        || message.hasVideo()
        || message.hasStory()
        || message.hasPaidMedia();
  }

  private static boolean isToBeHeard(Message message) {
    return message.hasVoice() || message.hasAudio() || message.hasVideoNote();
  }

  private static boolean isThing(Message message) {
    return message.hasDocument()
        || message.hasLocation()
        || message.getVenue() != null
        || message.hasContact()
        || message.hasPoll()
        || message.hasChecklist();
  }

  private static boolean isPlay(Message message) {
    return message.hasDice()
        || message.hasGame()
        || message.getGiveaway() != null
        || message.getGiveawayWinners() != null;
  }
}
