package org.annalist.channel.telegram;

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
record Desk(
    Inbox inbox,
    UpdateHandler handler,
    Sender sender,
    Turnstile turnstile,
    Backoff backoff,
    Complaint complaint) {}
