package vn.tiendo.notification;

import java.util.List;
import java.util.UUID;

/** What has been read: these, or with `upTo` that one and all older ones. */
record Reading(List<UUID> ids, UUID upTo) {}
