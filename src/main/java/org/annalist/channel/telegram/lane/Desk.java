package org.annalist.channel.telegram.lane;

import org.annalist.channel.telegram.inbox.Inbox;
import org.annalist.channel.telegram.message.UpdateHandler;
import org.annalist.channel.telegram.send.Sender;
import org.annalist.channel.telegram.trouble.Backoff;
import org.annalist.channel.telegram.trouble.Complaint;

/**
 * What it takes to handle updates.
 *
 * @param inbox where they are
 * @param handler decides what to do
 * @param sender does it
 * @param turnstile lets messages out one after another
 * @param backoff how long to wait when the state cannot be reached
 * @param complaint tells that it cannot
 */
public record Desk(
    Inbox inbox,
    UpdateHandler handler,
    Sender sender,
    Turnstile turnstile,
    Backoff backoff,
    Complaint complaint) {}
